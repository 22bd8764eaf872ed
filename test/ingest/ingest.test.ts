import { describe, expect, test } from 'vitest';
import { type IngestSource, ingest } from '../../src/ingest/ingest.ts';
import { concat, encode, PARAGRAPHS } from './encode.ts';

const utf8 = (text: string) => encode(text, 'utf-8');
const codes = async (source: IngestSource) => (await ingest(source)).warnings.map((warning) => warning.code);

describe('a plain text', () => {
  test('is stored whole, with the hashes of its bytes and of the stored text', async () => {
    const bytes = concat(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('abc\r\n'));
    expect(await ingest({ bytes, language: 'en' })).toEqual({
      text: 'abc\n',
      // sha256sum of EF BB BF 61 62 63 0D 0A and of 61 62 63 0A
      sourceSha256: 'c3199f17595cd7b59cea561d9cb96f204ef903c38b1b9cb4a50b7e68d286f675',
      textSha256: 'edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb',
      language: 'en',
      languageGuess: null,
      charset: 'utf-8',
      title: null,
      date: null,
      time: null,
      sourceLanguageVersions: [],
      format: 'text',
      warnings: [],
    });
  });

  test('has the hash of FIPS 180-2’s example “abc”', async () => {
    const { sourceSha256, textSha256 } = await ingest({ bytes: utf8('abc'), language: 'en' });
    expect(sourceSha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(textSha256).toBe(sourceSha256);
  });

  test('has one text hash in every charset', async () => {
    const charsets = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'];
    const sources = charsets.map((charset) => ({ bytes: encode(PARAGRAPHS.ru, charset), charset }));
    const ingested = await Promise.all(sources.map(ingest));
    expect(new Set(ingested.map(({ textSha256 }) => textSha256)).size).toBe(1);
    expect(new Set(ingested.map(({ sourceSha256 }) => sourceSha256)).size).toBe(4);
  });

  test('that speaks of tags is no web page', async () => {
    const text = 'The tag <p> begins a paragraph, and <html> a page, as everyone in the room will know.';
    expect(await ingest({ bytes: utf8(text) })).toMatchObject({ format: 'text', text });
  });
});

describe('a web page is told', () => {
  const markup = `<p>${PARAGRAPHS.en}</p>`;

  test.each<[string, Omit<IngestSource, 'bytes'>, string, 'html' | 'text']>([
    ['by its media type', { mediaType: 'text/html; charset=utf-8' }, markup, 'html'],
    ['by its media type, XHTML', { mediaType: 'Application/XHTML+XML' }, markup, 'html'],
    ['by its name', { name: 'page.HTM' }, markup, 'html'],
    ['by its beginning', {}, `<!DOCTYPE html>${markup}`, 'html'],
    ['by its beginning behind a comment', {}, `\n<!-- saved -->\n<html>${markup}</html>`, 'html'],
    [
      'by its beginning, whatever the server says of bytes',
      { mediaType: 'application/octet-stream' },
      `<html>${markup}`,
      'html',
    ],
    ['not against its media type', { mediaType: 'text/plain', name: 'page.html' }, `<html>${markup}`, 'text'],
    ['not by some markup', {}, markup, 'text'],
  ])('%s', async (_, source, text, format) => {
    expect(await ingest({ ...source, bytes: utf8(text) })).toMatchObject({ format });
  });
});

describe('the charset is taken from', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>${PARAGRAPHS.ru}</p></body></html>`;
  const META = '<meta charset="windows-1251">';

  test.each<[string, Omit<IngestSource, 'bytes'>, string, string]>([
    [
      'the source’s own declaration first',
      { charset: 'utf-8', mediaType: 'text/html; charset=koi8-r' },
      META,
      'utf-8',
    ],
    ['the media type next', { mediaType: 'text/html; charset="UTF-8"' }, META, 'utf-8'],
    ['the page’s meta element', {}, META, 'windows-1251'],
    [
      'the page’s meta element in its older form',
      {},
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      'windows-1251',
    ],
    ['no comment', {}, `<!-- ${META} -->`, 'utf-8'],
    ['no meta element that claims UTF-16 in ASCII', {}, '<meta charset="utf-16">', 'utf-8'],
  ])('%s', async (_, source, head, charset) => {
    const ingested = await ingest({ ...source, bytes: encode(page(head), charset) });
    expect(ingested).toMatchObject({ charset, text: PARAGRAPHS.ru, warnings: [] });
  });

  test('the XML declaration', async () => {
    const bytes = encode(`<?xml version="1.0" encoding="windows-1251"?>${page('')}`, 'windows-1251');
    expect(await ingest({ bytes })).toMatchObject({
      charset: 'windows-1251',
      text: PARAGRAPHS.ru,
      warnings: [],
    });
  });

  test('no meta element in a plain text', async () => {
    const bytes = utf8(`${META} ${PARAGRAPHS.ru}`);
    expect(await ingest({ bytes })).toMatchObject({ charset: 'utf-8', format: 'text' });
  });
});

describe('the language', () => {
  test('is guessed when not declared', async () => {
    expect(await ingest({ bytes: utf8(PARAGRAPHS.es) })).toMatchObject({ language: 'es', warnings: [] });
  });

  test('is what was declared, in its canonical form, else', async () => {
    expect(await ingest({ bytes: utf8('Danke.'), language: 'DE-at' })).toMatchObject({
      language: 'de-AT',
      warnings: [],
    });
  });

  test('is doubted when the text looks like another one', async () => {
    expect(await codes({ bytes: utf8(PARAGRAPHS.fr), language: 'de' })).toEqual(['language-mismatch']);
  });

  test('may be one without rules of its own', async () => {
    expect(await codes({ bytes: utf8('Dankon al ĉiuj, kiuj venis.'), language: 'eo' })).toEqual([
      'language-generic',
    ]);
  });

  test('is taken from a page too short to guess', async () => {
    const bytes = utf8('<html lang="de"><body><p>Guten Tag.</p></body></html>');
    expect(await ingest({ bytes })).toMatchObject({ language: 'de', text: 'Guten Tag.' });
  });
});

test('warnings come in the order of reading', async () => {
  const bytes = encode(PARAGRAPHS.fr, 'windows-1252');
  expect(await codes({ bytes, language: 'eo' })).toEqual([
    'charset-assumed',
    'language-mismatch',
    'language-generic',
  ]);
});
