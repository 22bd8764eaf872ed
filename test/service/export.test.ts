import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentJson } from '../../src/exchange/json.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { type ExportFormat, exportDocument } from '../../src/service/export-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, MOVED_SPEECH, publishSpeech, put, refusal, SPEECH } from './sample.ts';

/** Elements with their attributes and own text, in document order. */
function elements(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

describe.each(dialects)('exports on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
    await createDocument(context, {
      slug: 'speech',
      title: 'On rivers & <lakes>',
      date: '2019-06-24',
      notice: 'Made for a test.',
    });
    await put(context, 'speech', 'en', SPEECH.en!);
    const translation = { provenance: 'unofficial' as const, translatedFrom: 'en', note: 'By hand.' };
    const withFormula = SPEECH.de!.replace('Die Mitgliedstaaten.', '=SUMME(A1), sagt er & sie <alle>\f.');
    await put(context, 'speech', 'de', withFormula, translation);
    await put(context, 'speech', 'ru', SPEECH.ru!, translation);
    await alignDocument(context, { slug: 'speech' });
  });
  const body = async (format: ExportFormat) =>
    (await exportDocument(context, { slug: 'speech', format })).body;

  test('JSON has the texts with their labels, the beads, the finest beads of pairs and the divergences', async () => {
    const json: DocumentJson = JSON.parse(await body('json'));
    const reading = await getReading(context, { slug: 'speech' });
    expect(json.document).toMatchObject({ slug: 'speech', notice: 'Made for a test.' });
    expect(
      json.versions.map(({ language, provenance, translatedFrom }) => [language, provenance, translatedFrom]),
    ).toEqual([
      ['en', 'official', null],
      ['de', 'unofficial', 'en'],
      ['ru', 'unofficial', 'en'],
    ]);
    expect(json.versions.map(({ text }) => text)).toEqual(reading.versions.map(({ text }) => text));
    expect(json.sentences).toEqual(reading.sentences.map(({ id, level, index, ...bead }) => bead));
    expect(json.units.sentences.ru).toEqual(reading.versions[2]!.sentences);
    expect(Object.keys(json.pairs.sentences)).toEqual(['en-de', 'en-ru', 'de-ru']);
    expect(json.pairs.sentences['en-de']!.map(({ segments }) => segments)).toContainEqual({
      en: [5],
      de: [5],
    });
    const beads = { paragraph: reading.paragraphs, sentence: reading.sentences };
    expect(json.divergences.map(({ level, bead }) => beads[level][bead]!.id)).toEqual(
      reading.divergences.map(({ bead }) => bead),
    );
  });

  test('a table has a row per bead, with the label at every text, and no formulas', async () => {
    const { sentences } = await getReading(context, { slug: 'speech' });
    const rows = (await body('tsv'))
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    const [headings, ...cells] = rows;
    expect(headings).toEqual([
      'document',
      'bead',
      'confidence',
      'moved',
      'en',
      'en provenance',
      'de',
      'de provenance',
      'ru',
      'ru provenance',
      'divergences',
      'notice',
    ]);
    expect(cells).toHaveLength(sentences.length);
    expect(cells.every((row) => row[7] === 'unofficial, translated from en')).toBe(true);
    expect(cells.at(-1)![6]).toBe("'=SUMME(A1), sagt er & sie <alle>\f.");
  });

  test('a translation memory is well-formed and has the label at every text', async () => {
    const found = elements(await body('tmx'));
    const { sentences } = await getReading(context, { slug: 'speech' });
    const named = (name: string) => found.filter((element) => element.name === name);
    expect(found[0]).toMatchObject({ name: 'tmx', attributes: { version: '1.4' } });
    expect(named('header')[0]!.attributes).toMatchObject({ srclang: 'en', segtype: 'sentence' });
    expect(named('note').map(({ text }) => text)).toEqual([
      'Made for a test.',
      'en, revision 1: official',
      'de, revision 1: unofficial, translated from en. By hand.',
      'ru, revision 1: unofficial, translated from en. By hand.',
    ]);
    expect(named('tu').map(({ attributes }) => attributes.tuid)).toEqual(sentences.map(({ id }) => id));
    const labels = named('prop').filter(({ attributes }) => attributes.type === 'x-provenance');
    expect(labels).toHaveLength(named('tuv').length);
    expect(named('seg').map(({ text }) => text)).toContain('=SUMME(A1), sagt er & sie <alle>\uFFFD.');
  });

  test('what moved is told in every format', async () => {
    await publishSpeech(context, 'moved', ['en', 'de', 'ru'], MOVED_SPEECH);
    const exported = async (format: ExportFormat) =>
      (await exportDocument(context, { slug: 'moved', format })).body;
    const json: DocumentJson = JSON.parse(await exported('json'));
    const moved = { moved: ['de'] };
    expect(json.paragraphs[2]).toMatchObject({ segments: { en: [2], de: [0], ru: [2] }, ...moved });
    expect(json.sentences[4]).toMatchObject({ segments: { en: [4], de: [0], ru: [4] }, ...moved });
    const rows = (await exported('tsv')).trimEnd().split('\n');
    expect(rows.map((row) => row.split('\t')[3])).toEqual(['moved', '', '', '', '', 'de', 'de', 'de']);
    const props = elements(await exported('tmx')).filter(({ attributes }) => attributes.type === 'x-moved');
    expect(props.map(({ text }) => text)).toEqual(['de', 'de', 'de']);
  });

  test('a document that is not aligned is not exported', async () => {
    await createDocument(context, { slug: 'unaligned', title: 'Unaligned' });
    const exported = exportDocument(context, { slug: 'unaligned', format: 'json' });
    expect(await refusal(exported)).toMatchObject({ code: 'not-found', field: 'slug' });
  });
});
