import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { getRevision } from '../../src/service/get-revision.ts';
import { importVersion } from '../../src/service/import-version.ts';
import { MAX_SOURCE_BYTES, MAX_VERSIONS } from '../../src/service/limits.ts';
import { listRevisions } from '../../src/service/list-revisions.ts';
import { type NewRevision, putVersion } from '../../src/service/put-version.ts';
import type { Source } from '../../src/service/source.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, NOW, put, refusal, SPEECH } from './sample.ts';

const ENGLISH = SPEECH.en!;

describe.each(dialects)('versions on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  let slug: string;
  let count = 0;
  beforeAll(async () => {
    context = await contextOn(database.store);
  });
  beforeEach(async () => {
    count += 1;
    slug = `document-${count}`;
    await createDocument(context, { slug, title: 'On rivers' });
  });

  test('a text is stored as it is, with its label, its hashes and its units', async () => {
    const label = {
      provenance: 'unofficial' as const,
      translatedFrom: 'ru',
      note: 'Translated for a test.',
      sourceUrl: 'https://example.org/en',
    };
    const { revision, created } = await put(context, slug, 'en', ENGLISH, label);
    expect(created).toBe(true);
    expect(revision).toMatchObject({ language: 'en', revision: 1, createdAt: NOW, ...label });
    expect(revision.textSha256).toMatch(/^[0-9a-f]{64}$/);
    const { text, paragraphs, sentences, paragraphOf, ...stored } = await getRevision(context, {
      slug,
      language: 'en',
    });
    expect(stored).toEqual(revision);
    expect(text).toBe(ENGLISH);
    expect([paragraphs.length, sentences.length]).toEqual([3, 10]);
    expect(text.slice(...sentences[2]!)).toBe(
      'In March, 15 states signed the treaty on the protection of rivers.',
    );
    expect(paragraphOf).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  test('the same bytes with the same label are taken once', async () => {
    const first = await put(context, slug, 'en', ENGLISH);
    const again = await put(context, slug, 'en', ENGLISH);
    expect(again.created).toBe(false);
    expect(again.revision).toEqual(first.revision);
    expect(await listRevisions(context, { slug, language: 'en' })).toHaveLength(1);
  });

  test('another text or another label is a new revision, and the old one stays', async () => {
    await put(context, slug, 'en', ENGLISH);
    await put(context, slug, 'en', ENGLISH, { note: 'Checked against the recording.' });
    await put(context, slug, 'en', `${ENGLISH}\nThank you very much for your attention.\n`);
    await put(context, slug, 'en', ENGLISH);
    const revisions = await listRevisions(context, { slug, language: 'en' });
    expect(revisions.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    const { versions } = await getDocument(context, { slug });
    expect(versions).toEqual([revisions[0]]);
    const old = await getRevision(context, { slug, language: 'en', number: 2 });
    expect(old).toMatchObject({ text: ENGLISH, note: 'Checked against the recording.' });
  });

  test('publications at once get numbers of their own', async () => {
    const texts = ['One', 'Two', 'Three', 'Four'].map(
      (word) => `${word} states signed the treaty on rivers.`,
    );
    await Promise.all(texts.map((text) => put(context, slug, 'en', text)));
    const revisions = await listRevisions(context, { slug, language: 'en' });
    expect(revisions.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
  });

  test('the text of another version, put by mistake, is taken with a warning', async () => {
    await put(context, slug, 'en', ENGLISH);
    const { warnings, created } = await put(context, slug, 'de', ENGLISH);
    expect(created).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['language-mismatch', 'same-text']);
    expect(warnings[1]!.message).toBe('The German version is the same text as the English one.');
  });

  test('a tag is brought into its canonical form', async () => {
    await put(context, slug, 'DE-at', SPEECH.de!);
    expect((await getRevision(context, { slug, language: 'de-AT' })).language).toBe('de-AT');
  });

  const bytes = (...values: number[]): Source => ({ bytes: Uint8Array.from(values) });
  const refused: [string, Partial<NewRevision>, string, string][] = [
    ['an empty text', { source: { text: '' } }, 'invalid', 'text'],
    ['blanks only', { source: { text: ' \n\n ' } }, 'invalid', 'text'],
    ['punctuation only', { source: { text: '… — !' } }, 'invalid', 'text'],
    ['binary', { source: bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0) }, 'invalid', 'text'],
    ['NUL', { source: { text: 'One\0two states.' } }, 'invalid', 'text'],
    [
      'broken UTF-8',
      { source: { bytes: Uint8Array.from([0x61, 0xff, 0xfe, 0x62]), charset: 'utf-8' } },
      'invalid',
      'text',
    ],
    ['too much', { source: { bytes: new Uint8Array(MAX_SOURCE_BYTES + 1) } }, 'too-large', 'text'],
    ['no language tag', { language: 'not a tag' }, 'invalid', 'language'],
    ['an unknown provenance', { provenance: 'genuine' as 'official' }, 'invalid', 'provenance'],
    ['a translation from itself', { translatedFrom: 'en' }, 'invalid', 'translatedFrom'],
    ['a source that is no address', { sourceUrl: 'ftp://example.org' }, 'invalid', 'sourceUrl'],
    ['an endless note', { note: 'a'.repeat(2001) }, 'invalid', 'note'],
    ['an unknown document', { slug: 'nowhere' }, 'not-found', 'slug'],
  ];
  test.each(refused)('%s is refused and changes nothing', async (_, input, code, field) => {
    const given = { slug, language: 'en', source: { text: ENGLISH }, provenance: 'official' as const };
    expect(await refusal(putVersion(context, { ...given, ...input }))).toMatchObject({ code, field });
    expect((await getDocument(context, { slug })).versions).toEqual([]);
  });

  test('a document has so many versions and no more', async () => {
    const tags = [...'abcdefghijklmnopqrstuvwxy'].map((letter) => `en-x-${letter}`);
    for (const tag of tags.slice(0, MAX_VERSIONS)) await put(context, slug, tag, ENGLISH);
    const last = put(context, slug, tags[MAX_VERSIONS]!, ENGLISH);
    expect(await refusal(last)).toMatchObject({ code: 'conflict', field: 'language' });
    expect((await put(context, slug, tags[0]!, 'A new text of an old version.')).created).toBe(true);
  });

  test('what is not there is not found, and named', async () => {
    await put(context, slug, 'en', ENGLISH);
    expect(await refusal(getRevision(context, { slug, language: 'fr' }))).toEqual({
      code: 'not-found',
      field: 'language',
      message: `“${slug}” has no version in French.`,
    });
    expect(await refusal(listRevisions(context, { slug, language: 'fr' }))).toMatchObject({
      code: 'not-found',
    });
    expect(await refusal(getRevision(context, { slug, language: 'en', number: 2 }))).toEqual({
      code: 'not-found',
      field: 'revision',
      message: `The English version of “${slug}” has no revision 2.`,
    });
  });

  test('a page is imported under a new slug, with its title, date and language', async () => {
    const page = `<!doctype html><html lang="en"><head><title>On rivers</title></head><body><article>
      <h1>On rivers</h1>${ENGLISH.split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</article></body></html>`;
    const source = { bytes: new TextEncoder().encode(page), mediaType: 'text/html' };
    const imported = `${slug}-imported`;
    const { revision } = await importVersion(context, {
      slug: imported,
      source,
      provenance: 'official',
      date: '2019-06-24',
      sourceUrl: 'https://example.org/en',
    });
    expect(revision.language).toBe('en');
    expect(await getDocument(context, { slug: imported })).toMatchObject({
      title: 'On rivers',
      date: '2019-06-24',
      sourceUrl: 'https://example.org/en',
    });
  });

  test('an import that is refused leaves no document behind', async () => {
    const source = { text: '' };
    const given = { slug: `${slug}-refused`, source, provenance: 'official' as const, name: 'empty.txt' };
    const { code, field, message } = await refusal(importVersion(context, given));
    expect({ code, field }).toEqual({ code: 'invalid', field: 'empty.txt' });
    expect(message).toContain('“empty.txt”');
    expect(await refusal(getDocument(context, { slug: given.slug }))).toMatchObject({ code: 'not-found' });
  });
});
