import { describe, expect, test } from 'vitest';
import { readChoice } from '../../src/reader/choice.ts';
import { documentsPage } from '../../src/reader/documents-page.ts';
import { errorPage } from '../../src/reader/error-page.ts';
import type { Html } from '../../src/reader/html.ts';
import { passagePage } from '../../src/reader/passage-page.ts';
import { revisionPage } from '../../src/reader/revision-page.ts';
import { searchPage } from '../../src/reader/search-page.ts';
import { parsePage, texts } from './dom.ts';
import { RIVERS } from './fixtures.ts';
import { documentOf, passageOf, revision } from './reading-builder.ts';

const EN = RIVERS.versions[0]!;
const RU = RIVERS.versions[4]!;

describe('the list of documents', () => {
  test('names title, date, divergences and the origin of every version', () => {
    const document = parsePage(documentsPage({ items: [RIVERS.document], next: null }));
    expect(document.querySelector('.documents h2 a')?.getAttribute('href')).toBe('/documents/rivers');
    expect(document.querySelector('time')?.textContent).toBe('24 June 2019');
    expect(texts(document.querySelectorAll('.severity'))).toEqual(['▲ 3 high', '◆ 2 medium', '● 1 low']);
    expect(texts(document.querySelectorAll('.versions li'))).toContain(
      'Русский ⚠ unofficial translation from English',
    );
    expect(document.querySelector('.notice')?.textContent).toContain('Only the English version is official');
  });

  test('tells how to fill it when it is empty, and leads to the next page when there is one', () => {
    expect(parsePage(documentsPage({ items: [], next: null })).querySelector('.empty')).not.toBeNull();
    const next = parsePage(documentsPage({ items: [RIVERS.document], next: 'a&b' })).querySelector(
      '[rel=next]',
    );
    expect(next?.getAttribute('href')).toBe('/?cursor=a%26b');
  });
});

describe('a permanent link', () => {
  const passage = passageOf(RIVERS, RIVERS.sentences[4]!);
  const permalink = {
    document: RIVERS.document,
    revision: RU,
    level: 'sentence',
    index: 4,
    passage,
  } as const;

  test('shows the sentence, its counterparts with their origin, and the divergences', () => {
    const document = parsePage(passagePage(permalink, 'https://concordat.test'));
    expect(document.querySelector('.quoted')?.textContent).toBe(
      'Секретариат получил 240 предложений, и ни одно из них не было отклонено.',
    );
    expect(document.querySelector('.quoted')?.getAttribute('lang')).toBe('ru');
    expect(document.querySelectorAll('table.passage tbody tr').length).toBe(5);
    expect(document.querySelectorAll('table.passage .badge').length).toBe(5);
    expect(document.querySelector('table.passage')?.textContent).toContain('sentences 5–6');
    expect(document.querySelectorAll('.plain li').length).toBe(2);
  });

  test('has each sentence with its place in the text and a link, and the text between as it stands', () => {
    const [start, end] = [EN.sentences[4]![0], EN.sentences[5]![1]];
    const rowOf = (passage: typeof permalink.passage) =>
      parsePage(passagePage({ ...permalink, passage }, '')).querySelector('table.passage tbody tr')!;
    const sentences = [...rowOf(passage).querySelectorAll('.sentence')];
    expect(sentences.map((one) => one.getAttribute('data-at'))).toEqual([
      String(start),
      String(EN.sentences[5]![0]),
    ]);
    const words = (row: ReturnType<typeof rowOf>) => {
      for (const link of [...row.querySelectorAll('.permalink')]) link.remove();
      return row.querySelector('td')!.textContent;
    };
    expect(words(rowOf(passage))).toBe(EN.text.slice(start, end));
    const [first, third] = [EN.sentences[4]!, EN.sentences[6]!];
    const apart = {
      ...passage.versions[0]!,
      text: `${EN.text.slice(...first)} … ${EN.text.slice(...third)}`,
      sentences: [4, 6],
      sentenceSpans: [first, third],
    };
    expect(words(rowOf({ ...passage, versions: [apart] }))).toBe(apart.text);
  });

  test('leads from a passage that moved to its place in its own version', () => {
    const bead = { ...passage.bead, moved: ['fr'] };
    const document = parsePage(passagePage({ ...permalink, passage: { ...passage, bead } }, ''));
    const chips = [...document.querySelectorAll('table.passage a.chip')];
    expect(texts(chips)).toEqual(['↕ moved: stands elsewhere in this version']);
    expect(chips[0]?.getAttribute('href')).toBe('/documents/rivers/fr/1#s5');
  });

  test('is cited with its origin, revision, hash, date and address', () => {
    const citation = parsePage(passagePage(permalink, 'https://concordat.test')).querySelector('.citation')!;
    expect(citation.textContent.split('\n')).toEqual([
      '“Секретариат получил 240 предложений, и ни одно из них не было отклонено.”',
      'On rivers (24 June 2019), Russian version, sentence 5',
      'Unofficial translation from English. Our own translation, made for demonstration. Not the speaker’s words.',
      `Concordat, revision 1 of 2 January 2026, SHA-256 of the text ${RU.textSha256}`,
      'https://concordat.test/documents/rivers/ru/1/s5',
    ]);
  });

  test('leads into the document at its place', () => {
    const hrefs = [...parsePage(passagePage(permalink, '')).querySelectorAll('main a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(hrefs).toContain('/documents/rivers#ru-s5');
    expect(hrefs).toContain('/documents/rivers/ru/1#s5');
  });

  test('keeps the old text of a replaced revision and says that it is old', () => {
    const document = documentOf([EN, { ...RU, revision: 2, createdAt: '2026-03-01T00:00:00.000Z' }]);
    const old = parsePage(passagePage({ ...permalink, document, passage: null }, ''));
    expect(texts(old.querySelectorAll('.notice'))).toEqual([
      expect.stringContaining('replaced by revision 2 of 1 March 2026'),
      expect.stringContaining('No alignment of this revision is kept'),
    ]);
    expect(old.querySelector('.quoted')?.textContent).toContain('Секретариат');
    expect(old.querySelector('table.passage')).toBeNull();
  });
});

describe('a revision by itself', () => {
  test('has an id and a permanent link for each paragraph and sentence', () => {
    const document = parsePage(revisionPage(RIVERS.document, EN));
    expect(document.querySelector('#s3')?.textContent).toContain('15 states signed');
    expect(document.querySelector('#s3 .permalink')?.getAttribute('href')).toBe('/documents/rivers/en/1/s3');
    expect(document.querySelector('#p2 > .permalink')?.getAttribute('href')).toBe(
      '/documents/rivers/en/1/p2',
    );
    expect(document.querySelector('.details')?.textContent).toContain(EN.textSha256);
  });

  test('runs from right to left where its script does', () => {
    const arabic = revision('ar', [['مرحبا.']]);
    const text = parsePage(revisionPage(documentOf([arabic]), arabic)).querySelector('.text');
    expect([text?.getAttribute('lang'), text?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });
});

describe('a search', () => {
  const items = RIVERS.sentences.slice(2, 6).map((bead) => passageOf(RIVERS, bead));
  const found = (q: string, language?: string) =>
    parsePage(searchPage({ q, language }, { items, next: 'more' }));

  test('shows a row per passage with every version and its origin', () => {
    const document = found('states');
    expect(document.querySelectorAll('.passages tbody tr').length).toBe(4);
    for (const row of document.querySelectorAll('.passages tbody tr'))
      expect(row.querySelectorAll('td').length).toBe(5);
    expect(document.querySelectorAll('.passages tbody .badge').length).toBe(20);
    expect(document.querySelector('.absent')?.textContent).toContain('Not in this version');
  });

  test('says which passage moved and which may be wrongly aligned', () => {
    const bead = { ...RIVERS.sentences[2]!, confidence: 0.4, moved: ['fr'] };
    const passages = { items: [passageOf(RIVERS, bead)], next: null };
    const document = parsePage(searchPage({ q: 'states', language: undefined }, passages));
    expect(texts(document.querySelectorAll('.passages .chip'))).toEqual(['≈ alignment uncertain', '↕ moved']);
  });

  test.each([
    ['state', 'en', ['states']],
    ['proposal -rejected', undefined, ['proposals']],
    ['предложение', 'ru', ['предложений']],
  ])('marks the words of “%s”, in whatever inflection', (q, language, words) => {
    expect(texts(found(q, language).querySelectorAll('mark'))).toEqual(words);
  });

  test('keeps words and language on the way to more passages', () => {
    expect(found('states & more', 'en').querySelector('[rel=next]')?.getAttribute('href')).toBe(
      '/search?q=states+%26+more&language=en&cursor=more',
    );
  });

  test('says when nothing is found', () => {
    const none = parsePage(searchPage({ q: 'xyz', language: undefined }, { items: [], next: null }));
    expect(none.querySelector('.empty')?.textContent).toContain('No passage has these words');
  });
});

describe('every page', () => {
  const HOSTILE = '"><script>alert(1)</script>';
  const hostileReading = { ...RIVERS, document: { ...RIVERS.document, title: HOSTILE, notice: HOSTILE } };
  const hostilePassage = passageOf(hostileReading, RIVERS.sentences[0]!);
  const pages: [string, Html][] = [
    ['the list', documentsPage({ items: [hostileReading.document], next: HOSTILE })],
    ['search', searchPage({ q: HOSTILE, language: undefined }, { items: [hostilePassage], next: HOSTILE })],
    ['an error', errorPage(404, HOSTILE)],
    ['a revision', revisionPage(hostileReading.document, { ...EN, note: HOSTILE })],
  ];

  test.each(pages)('takes text from outside as text: %s', (_, html) => {
    const document = parsePage(html);
    expect(document.querySelectorAll('script').length).toBe(1);
    expect(document.querySelector('main')?.textContent).toContain('<script>');
  });

  test.each(pages)('has a skip link, one main heading and no inline script or style: %s', (_, html) => {
    const document = parsePage(html);
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('style, [style], script:not([src]), [onclick]').length).toBe(0);
    expect(document.getAttribute('lang')).toBe('en');
  });
});

describe('a choice of columns and filters', () => {
  const refused = (query: Parameters<typeof readChoice>[0]) => () => readChoice(query, RIVERS);

  test('takes the columns in the order given, in one list or several', () => {
    expect(readChoice({ v: ['ru,en'] }, RIVERS).columns).toEqual(['ru', 'en']);
    expect(readChoice({ v: ['RU', '', 'en'] }, RIVERS).columns).toEqual(['ru', 'en']);
    expect(readChoice({ v: [] }, RIVERS).columns).toEqual(['en', 'de', 'es', 'fr', 'ru']);
  });

  test('refuses what is unknown, malformed or doubled, and names it', () => {
    expect(refused({ v: ['en,xx'] })).toThrow('There is no version “xx”');
    expect(refused({ v: ['e n!'] })).toThrow('There is no version “e n!”');
    expect(refused({ v: ['en,en'] })).toThrow('“en” is asked for twice');
    expect(refused({ v: [], severity: 'grave' })).toThrow('The severity must be one of');
  });
});
