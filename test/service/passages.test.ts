import { beforeAll, describe, expect, test } from 'vitest';
import type { Bead } from '../../src/align/alignment.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { getPassage } from '../../src/service/get-passage.ts';
import { getPassageLinks } from '../../src/service/get-passage-links.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { passageAt } from '../../src/service/passage-at.ts';
import { passageOfUnit } from '../../src/service/passage-of-unit.ts';
import { type PassageQuery, searchPassages } from '../../src/service/search-passages.ts';
import type { PassageView } from '../../src/service/views.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { diagonal, newAlignment, publish, text, write } from '../store/sample.ts';
import { contextOn, pages, publishSpeech, put, refusal, SPEECH } from './sample.ts';

/** A passage's texts by language. */
function texts({ versions }: PassageView): Readonly<Record<string, string>> {
  return Object.fromEntries(versions.map(({ language, text }) => [language, text]));
}

describe.each(dialects)('passages on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = await contextOn(database.store);
    await publishSpeech(context, 'speech');
    await publishSpeech(context, 'pair', ['en', 'de']);
  });

  const publishAligned = async (slug: string, versions: SegmentedVersion[], sentences: Bead[]) => {
    const id = await publish(context.db, slug, versions);
    await write(context.db, newAlignment(id, { ...diagonal(versions), sentences }));
  };

  test('every bead is a passage, whose texts are what stands at its spans', async () => {
    const { versions, sentences, paragraphs, divergences } = await getReading(context, { slug: 'speech' });
    for (const bead of [...paragraphs, ...sentences]) {
      const passage = await getPassage(context, { bead: bead.id });
      expect(passage.bead).toEqual(bead);
      expect(passage.divergences).toEqual(divergences.filter((found) => found.bead === bead.id));
      for (const [index, { language, revision, text, span, ...version }] of passage.versions.entries()) {
        expect(version.sentenceSpans).toEqual(
          version.sentences.map((sentence) => versions[index]!.sentences[sentence]),
        );
        expect([language, revision]).toEqual([versions[index]!.language, versions[index]!.revision]);
        expect(text).toBe(versions[index]!.text.slice(...span));
      }
    }
  });

  test('sentences that are apart in the text are told apart in the passage', async () => {
    const versions = [text('en', ['One.', 'Two.', 'Three.']), text('de', ['Zwei.', 'Eins und drei.'])];
    await publishAligned('apart', versions, [
      { segments: { en: [0, 2], de: [1] }, confidence: 1, moved: ['de'] },
      { segments: { en: [1], de: [0] }, confidence: 1 },
    ]);
    const passage = await passageAt(context, { slug: 'apart', language: 'de', offset: 10 });
    expect(texts(passage)).toEqual({ en: 'One. … Three.', de: 'Eins und drei.' });
    expect(passage.bead.moved).toEqual(['de']);
  });

  test('what a version lacks is empty, at the place where it would stand', async () => {
    const versions = [text('en', ['One.', 'Two.', 'Three.']), text('de', ['Eins.', 'Drei.'])];
    await publishAligned('lacking', versions, [
      { segments: { en: [0], de: [0] }, confidence: 1 },
      { segments: { en: [1], de: [] }, confidence: 1 },
      { segments: { en: [2], de: [1] }, confidence: 1 },
    ]);
    const passage = await passageAt(context, { slug: 'lacking', language: 'en', offset: 5 });
    expect(passage.versions[1]).toMatchObject({ language: 'de', text: '', span: [5, 5], sentences: [] });
  });

  test('a passage of a paragraph bead names its sentences', async () => {
    const passage = await passageOfUnit(context, {
      slug: 'speech',
      language: 'ru',
      revision: 1,
      level: 'paragraph',
      number: 1,
    });
    expect(passage.bead.segments).toEqual({ en: [1], de: [1], ru: [1] });
    expect(passage.versions.map(({ sentences }) => sentences)).toEqual([
      [2, 3, 4, 5],
      [2, 3, 4, 5],
      [2, 3, 4],
    ]);
  });

  describe('their words', () => {
    /** The links of a bead as words: `240–240`; those of the pair given. */
    const linked = async (bead: string, pair: string) => {
      const { versions } = await getReading(context, { slug: 'speech' });
      const { pairs } = await getPassageLinks(context, { bead });
      return pairs[pair]!.map(({ spans }) =>
        Object.entries(spans)
          .map(([language, span]) =>
            versions.find((version) => version.language === language)!.text.slice(...span),
          )
          .join('–'),
      );
    };

    test('are linked across every two versions, by offsets into the whole texts', async () => {
      const { sentences } = await getReading(context, { slug: 'speech' });
      const { bead, languages, pairs } = await getPassageLinks(context, { bead: sentences[4]!.id });
      expect([bead, languages]).toEqual([sentences[4]!.id, ['en', 'de', 'ru']]);
      expect(Object.keys(pairs)).toEqual(['en-de', 'en-ru', 'de-ru']);
      expect(await linked(bead, 'de-ru')).toEqual(
        expect.arrayContaining(['Sekretariat–Секретариат', '240–240']),
      );
    });

    test('of a paragraph are those of its sentences', async () => {
      const { paragraphs, sentences } = await getReading(context, { slug: 'speech' });
      const whole = await linked(paragraphs[1]!.id, 'en-ru');
      const parts = await Promise.all(sentences.slice(2, 5).map(({ id }) => linked(id, 'en-ru')));
      expect(whole.toSorted()).toEqual(parts.flat().toSorted());
      expect(whole).toEqual(expect.arrayContaining(['15–15', '240–240']));
    });

    test('keep their offsets where sentences are apart', async () => {
      const versions = [
        text('en', ['In 1998.', 'Then.', 'In 2019.']),
        text('de', ['Dann.', 'Im Jahr 1998 und im Jahr 2019.']),
      ];
      await publishAligned('apart-links', versions, [
        { segments: { en: [0, 2], de: [1] }, confidence: 1, moved: ['de'] },
        { segments: { en: [1], de: [0] }, confidence: 1 },
      ]);
      const passage = await passageAt(context, { slug: 'apart-links', language: 'de', offset: 10 });
      const { pairs } = await getPassageLinks(context, { bead: passage.bead.id });
      const years = pairs['en-de']!.map(({ spans: { en, de } }) => [
        versions[0]!.text.slice(...en!),
        versions[1]!.text.slice(...de!),
      ]);
      expect(years).toEqual(
        expect.arrayContaining([
          ['1998', '1998'],
          ['2019', '2019'],
        ]),
      );
    });

    test('of a passage of very many sentences are refused', async () => {
      const count = 501;
      const versions = ['en', 'de'].map((language) =>
        text(
          language,
          Array.from({ length: count }, (_, k) => `${k}.`),
        ),
      );
      const all = Array.from({ length: count }, (_, k) => k);
      await publishAligned('endless', versions, [{ segments: { en: all, de: all }, confidence: 1 }]);
      const { bead } = await passageAt(context, { slug: 'endless', language: 'de', offset: 10 });
      const refused = await refusal(getPassageLinks(context, { bead: bead.id }));
      expect(refused).toMatchObject({ code: 'too-large', field: 'bead' });
      expect(refused.message).toContain('1002 sentences');
    });

    test('of an unknown passage are refused', async () => {
      expect(await refusal(getPassageLinks(context, { bead: 'b1' }))).toMatchObject({
        code: 'not-found',
        field: 'bead',
      });
    });
  });

  test('an offset leads to its sentence and the counterparts', async () => {
    const offset = SPEECH.de!.indexOf('Keiner');
    const passage = await passageAt(context, { slug: 'speech', language: 'de', offset });
    expect(texts(passage)).toEqual({
      en: 'The secretariat received 240 proposals. None of them was rejected.',
      de: 'Das Sekretariat erhielt 240 Vorschläge. Keiner von ihnen wurde abgelehnt.',
      ru: 'Секретариат получил 240 предложений, и ни одно из них не было отклонено.',
    });
  });

  test('a unit of a replaced revision still leads to its passage', async () => {
    await publishSpeech(context, 'revised', ['en', 'de']);
    await put(context, 'revised', 'en', 'Something else altogether. It has two sentences.\n');
    await alignDocument(context, { slug: 'revised' });
    const unit = { slug: 'revised', language: 'en', level: 'sentence' as const, number: 0 };
    const old = await passageOfUnit(context, { ...unit, revision: 1 });
    expect(texts(old).en).toMatch(/^Ladies and gentlemen/);
    const passage = await passageOfUnit(context, { ...unit, revision: 2 });
    expect(texts(passage).en).toMatch(/^Something else/);
  });

  const missing: [string, Promise<unknown> | (() => Promise<unknown>), string, string][] = [
    ['a bead that is no id', () => getPassage(context, { bead: 'b1' }), 'not-found', 'bead'],
    [
      'an unknown bead',
      () => getPassage(context, { bead: '3f2504e0-4f89-81d3-9a0c-0305e82c3301' }),
      'not-found',
      'bead',
    ],
    ['an offset behind the text', () => at({ offset: SPEECH.en!.length }), 'invalid', 'offset'],
    ['an offset before the text', () => at({ offset: -1 }), 'invalid', 'offset'],
    ['an offset between characters', () => at({ offset: 0.5 }), 'invalid', 'offset'],
    ['a version that is not aligned', () => at({ language: 'fr' }), 'not-found', 'language'],
    ['an unknown document', () => at({ slug: 'nowhere' }), 'not-found', 'slug'],
    ['an unknown sentence', () => unit({ number: 10 }), 'not-found', 'number'],
    ['no number', () => unit({ number: Number.NaN }), 'not-found', 'number'],
    ['an unknown revision', () => unit({ revision: 2 }), 'not-found', 'revision'],
  ];
  const at = (input: Partial<Parameters<typeof passageAt>[1]>) =>
    passageAt(context, { slug: 'speech', language: 'en', offset: 0, ...input });
  const unit = (input: Partial<Parameters<typeof passageOfUnit>[1]>) =>
    passageOfUnit(context, {
      slug: 'speech',
      language: 'en',
      revision: 1,
      level: 'sentence',
      number: 0,
      ...input,
    });
  test.each(missing)('%s is refused', async (_, verb, code, field) => {
    const refused = await refusal(typeof verb === 'function' ? verb() : verb);
    expect(refused).toMatchObject({ code, field });
  });

  test('a revision that was never aligned has no passages', async () => {
    await publishSpeech(context, 'unaligned', ['en']);
    const asked = passageOfUnit(context, {
      slug: 'unaligned',
      language: 'en',
      revision: 1,
      level: 'sentence',
      number: 0,
    });
    expect((await refusal(asked)).message).toBe('No alignment has revision 1 of the English version.');
  });

  test.each([
    ['en', 'sign treaties', 'In March, 15 states signed the treaty on the protection of rivers.'],
    ['de', 'Verträge', 'Im März haben 50 Staaten den Vertrag über den Schutz der Flüsse unterzeichnet.'],
    ['ru', 'договоры рек', 'В марте 15 государств подписали договор об охране рек.'],
  ])('searched words in %s find the passage with all its versions', async (language, q, sentence) => {
    for (const query of [{ q }, { q, language }]) {
      const { items } = await searchPassages(context, { ...query, document: 'speech' });
      expect(items.map((passage) => texts(passage)[language])).toEqual([sentence]);
      expect(items[0]!.versions).toHaveLength(3);
    }
  });

  test('a search goes over all documents unless it names one', async () => {
    const slugs = async (document?: string) => {
      const { items } = await searchPassages(context, { q: 'rejected', document });
      return items.map((passage) => passage.document.slug).sort();
    };
    expect(await slugs()).toEqual(expect.arrayContaining(['pair', 'speech']));
    expect(await slugs('pair')).toEqual(['pair']);
  });

  test('pages of a search cover every hit once', async () => {
    const query = { q: 'we or the or states or treaty or accounts or conference or fund or proposals' };
    const [all] = await pages((cursor) => searchPassages(context, { ...query, cursor, limit: 500 }));
    const paged = await pages((cursor) => searchPassages(context, { ...query, cursor, limit: 3 }));
    expect(all!.length).toBeGreaterThan(6);
    expect(paged.flat()).toEqual(all);
  });

  const bad: [string, PassageQuery, string, string][] = [
    ['nothing', { q: ' ' }, 'invalid', 'q'],
    ['too much', { q: 'a'.repeat(201) }, 'invalid', 'q'],
    ['NUL', { q: 'a\0b' }, 'invalid', 'q'],
    ['in no language', { q: 'treaty', language: '?' }, 'invalid', 'language'],
    ['in an unknown document', { q: 'treaty', document: 'nowhere' }, 'not-found', 'document'],
    ['from a bad cursor', { q: 'treaty', cursor: 'x' }, 'invalid', 'cursor'],
    ['for too many', { q: 'treaty', limit: 501 }, 'invalid', 'limit'],
  ];
  test.each(bad)('a search for %s is refused', async (_, query, code, field) => {
    expect(await refusal(searchPassages(context, query))).toMatchObject({ code, field });
  });
});
