import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choice, type ChoiceQuery, readChoice } from '../../src/reader/choice.ts';
import { readingPage } from '../../src/reader/reading-page.ts';
import type { BeadView, Reading } from '../../src/service/views.ts';
import { type PageElement, parsePage, texts } from './dom.ts';
import { RIVERS } from './fixtures.ts';
import { documentOf, revision } from './reading-builder.ts';

type Query = Omit<ChoiceQuery, 'v'> & { readonly v?: string };

function pageOf(query: Query = {}, reading: Reading = RIVERS): PageElement {
  const choice: Choice = readChoice({ ...query, v: query.v === undefined ? [] : [query.v] }, reading);
  return parsePage(readingPage(reading, choice, { origin: 'https://concordat.test', offer: 'none' }));
}

const rows = (document: PageElement) => [...document.querySelectorAll('.reading tr.row')];
const cell = (document: PageElement, row: number, column: number) =>
  [...rows(document)[row - 1]!.querySelectorAll('td')][column - 1]!;

/** What is read aloud as the version's text: without links, chips and labels. */
function plainText(element: PageElement): string {
  const copy = element.cloneNode(true);
  for (const extra of [...copy.querySelectorAll('.permalink, .tag, .chip, .cell-label')]) extra.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe('the side-by-side view', () => {
  const document = pageOf();

  test('is a table with a caption, a row per paragraph bead and a column per version', () => {
    expect(document.querySelector('.reading caption')?.textContent).toContain('On rivers');
    expect(texts(document.querySelectorAll('.reading > thead th'))).toEqual([
      '¶Paragraph',
      'English ✓ official',
      'Deutsch ⚠ unofficial translation from English',
      'Español ⚠ unofficial translation from English',
      'Français ⚠ unofficial translation from English',
      'Русский ⚠ unofficial translation from English',
    ]);
    expect(rows(document)).toHaveLength(5);
    for (const row of rows(document)) {
      expect(row.querySelectorAll('th[scope=row]').length).toBe(1);
      expect(row.querySelectorAll('td').length).toBe(5);
    }
  });

  test('says beside every column where its text comes from', () => {
    expect(texts(document.querySelectorAll('.notes td'))[5]).toContain('Not the speaker’s words.');
    expect(document.querySelector('.notice')?.textContent).toContain('Only the English version is official');
    for (const one of document.querySelectorAll('.row td'))
      expect(one.querySelector('.badge')).not.toBeNull();
  });

  test('has the whole text of every version, whatever is marked in it', () => {
    for (const { language, text } of RIVERS.versions) {
      const paragraphs = [...document.querySelectorAll(`p[id^="${language}-p"]`)]
        .sort((a, b) => Number(a.id.slice(4)) - Number(b.id.slice(4)))
        .map(plainText);
      expect(paragraphs.join('\n\n')).toBe(text);
    }
  });

  test('gives every cell with text its language and direction', () => {
    for (const one of document.querySelectorAll('.row td:not(.absent)')) {
      expect(one.getAttribute('dir')).toBe('ltr');
      expect(one.querySelector('p')?.id.startsWith(`${one.getAttribute('lang')}-p`)).toBe(true);
    }
  });

  test('gives every sentence an id, its bead and a permanent link that people count from 1', () => {
    const sentence = document.querySelector('#es-s7');
    expect(sentence?.getAttribute('data-bead')).toBe('4');
    expect(sentence?.querySelector('.permalink')?.getAttribute('href')).toBe('/documents/rivers/es/1/s7');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('numbers rows by the first column that has the paragraph', () => {
    const link = (view: PageElement, row: number) => rows(view)[row - 1]!.querySelector('th a');
    expect(link(document, 2)?.getAttribute('href')).toBe('/documents/rivers/en/1/p2');
    expect(link(pageOf({ v: 'fr,ru' }), 3)?.textContent).toBe('ru 3');
  });

  test('says why a cell is empty', () => {
    expect(cell(document, 3, 4).className).toBe('absent');
    expect(cell(document, 3, 4).textContent).toContain('Not in this version');
  });

  test('marks what may be wrongly aligned', () => {
    expect(texts(rows(document)[4]!.querySelectorAll('th .chip'))).toEqual(['≈ alignment uncertain']);
    expect(texts(document.querySelectorAll('#en-s4 .chip'))).toEqual(['≈ alignment uncertain']);
    expect(document.querySelectorAll('.sentence.doubtful').length).toBe(5);
  });

  test('shows a paragraph that moved at both its places, each linked to the other', () => {
    const [beside] = [...cell(document, 4, 3).querySelectorAll('a.chip')];
    expect(texts([beside!])).toEqual(['↕ moved: stands after paragraph 1 in this version']);
    expect(beside!.getAttribute('href')).toBe('#es-p2-place');
    const place = document.querySelector('#es-p2-place')!;
    expect(place.closest('tr')).toBe(rows(document)[0]);
    expect(texts([place])).toEqual(['↕ paragraph 2 stands here; it is shown beside its counterparts']);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('#es-p2');
  });

  test('tells what moved also where the column that moved it gives the order', () => {
    const view = pageOf({ v: 'es' });
    expect(texts(cell(view, 4, 1).querySelectorAll('.chip'))).toEqual([
      '↕ moved: stands after paragraph 1 in this version',
    ]);
    const inEnglish = (bead: BeadView): BeadView => (bead.moved ? { ...bead, moved: ['en'] } : bead);
    const moved = {
      ...RIVERS,
      paragraphs: RIVERS.paragraphs.map(inEnglish),
      sentences: RIVERS.sentences.map(inEnglish),
    };
    expect(texts(cell(pageOf({}, moved), 4, 1).querySelectorAll('.chip'))).toEqual([
      '↕ moved: stands elsewhere in the other versions',
    ]);
  });

  test('links a sentence that moved by itself with its counterpart, and back', () => {
    const sentences = RIVERS.sentences.map((bead) =>
      bead.index === 2 ? { ...bead, moved: ['de', 'ru'] } : bead,
    );
    const chips = (view: PageElement, id: string) =>
      [...view.querySelectorAll(`#${id} .chip`)].map((chip) => [...texts([chip]), chip.getAttribute('href')]);
    const view = pageOf({}, { ...RIVERS, sentences, divergences: [] });
    expect(chips(view, 'de-s3')).toEqual([['↕ moved', '#en-s3']]);
    expect(chips(view, 'ru-s3')).toEqual([['↕ moved', '#en-s3']]);
    expect(chips(view, 'en-s3')).toEqual([['↕ moved in German', '#de-s3']]);
    expect(chips(view, 'fr-s3')).toEqual([]);
    const pair = pageOf({ v: 'fr,ru' }, { ...RIVERS, sentences, divergences: [] });
    expect(chips(pair, 'fr-s3')).toEqual([['↕ moved in Russian', '#ru-s3']]);
    const alone = pageOf({ v: 'ru' }, { ...RIVERS, sentences, divergences: [] });
    expect(chips(alone, 'ru-s3')).toEqual([['↕ moved', null]]);
  });

  test('says of every sentence where its text starts, and names every bead once', () => {
    for (const { language, sentences } of RIVERS.versions)
      sentences.forEach(([start], index) => {
        const sentence = document.querySelector(`#${language}-s${index + 1}`);
        expect(sentence?.getAttribute('data-at')).toBe(String(start));
      });
    expect(document.querySelector('.reading')?.getAttribute('data-beads')?.split(' ')).toEqual(
      RIVERS.sentences.map(({ id }) => id),
    );
  });

  test('names revision, hash and address in its foot', () => {
    const foot = document.querySelector('.reading tfoot')!.textContent;
    expect(foot).toContain('revision 1 of 2 January 2026');
    expect(foot).toContain('https://concordat.test/documents/rivers');
  });
});

describe('divergences in the text', () => {
  const document = pageOf();

  test('mark the words that deviate with icon and word, and the others’ quietly', () => {
    expect(texts(document.querySelectorAll('#es-s4 mark.deviates'))).toEqual(['50']);
    expect(texts(document.querySelectorAll('#es-s4 a.tag'))).toEqual(['≠ number']);
    expect(texts(document.querySelectorAll('#en-s3 mark.agrees'))).toEqual(['15']);
    expect(texts(document.querySelectorAll('#en-s3 a.tag'))).toEqual(['≠ number: compare']);
  });

  test('may overlap', () => {
    expect(texts(document.querySelectorAll('#es-s7 mark.polarity'))).toEqual([
      'Algunas',
      'fueron rechazadas',
    ]);
    expect(texts(document.querySelectorAll('#es-s7 mark.value'))).toEqual(['Algunas']);
  });

  test('may run over several sentences, with one label at their end', () => {
    expect(document.querySelectorAll('#en-s7 mark.presence').length).toBeGreaterThan(0);
    expect(texts(document.querySelectorAll('#en-s8 a.presence'))).toEqual(['⊖ omitted: compare']);
    expect(document.querySelectorAll('#en-s7 a[href="#d-omission"]').length).toBe(0);
  });

  test('show where something is missing', () => {
    expect(texts(cell(document, 3, 4).querySelectorAll('a.deviates'))).toEqual(['⊖ missing here']);
    expect(texts(document.querySelectorAll('#en-s7 .point.agrees'))).toEqual(['∧ added elsewhere, not here']);
  });

  test('lead to an explanation under their row, with what every version says', () => {
    const targets = [...document.querySelectorAll('.row a.tag')].map((one) => one.getAttribute('href')!);
    for (const target of targets) expect(document.querySelector(target)).not.toBeNull();
    const number = document.querySelector('#d-number')!;
    expect(number.closest('tr')?.previousElementSibling).toBe(rows(document)[1]);
    expect(number.querySelector('summary')?.textContent).toContain('Spanish says 50 states');
    expect(texts(number.querySelectorAll('.values tr'))[3]).toBe(
      'Spanish ⚠ unofficial translation from English 50 deviates 50 sentence 4',
    );
    expect(number.textContent).toContain('confidence 93 %');
  });

  test('of a tie blame no version', () => {
    expect(document.querySelector('#d-modality')?.textContent).toContain('none stands alone');
    expect(document.querySelectorAll('#d-modality strong').length).toBe(0);
  });
});

describe('the summary of divergences', () => {
  const shown = (document: PageElement) =>
    [...document.querySelectorAll('.explanation')].map(({ id }) => id.slice(2)).sort();
  const ALL = ['addition', 'modality', 'negation', 'number', 'omission', 'quantifier'];

  test('lists them by severity, each linked to its explanation', () => {
    const document = pageOf();
    expect(texts(document.querySelectorAll('.severity-list summary'))).toEqual([
      '▲ 3 high',
      '◆ 2 medium',
      '● 1 low',
    ]);
    const links = [...document.querySelectorAll('.severity-list a')].map((one) => one.getAttribute('href'));
    expect(links.toSorted()).toEqual(ALL.map((id) => `#d-${id}`));
  });

  test.each<[Query, string[]]>([
    [{}, ALL],
    [{ severity: 'medium' }, ALL.filter((id) => id !== 'quantifier')],
    [{ severity: 'high' }, ['negation', 'number', 'omission']],
    [{ check: 'number' }, ['number']],
    [{ version: 'de' }, RIVERS.divergences.filter((d) => d.versions.includes('de')).map(({ id }) => id)],
    [{ v: 'es' }, ['negation', 'number', 'quantifier']],
    [{ v: 'en,fr' }, ['modality', 'omission']],
    [{ v: 'en,ru' }, ['addition']],
  ])('%o shows %o', (query, expected) => {
    expect(shown(pageOf(query))).toEqual(expected);
  });

  test('counts what the columns and filters leave out', () => {
    expect(pageOf({ v: 'en,ru' }).querySelector('[role=status]')?.textContent).toBe(
      '6 divergences in all versions; 1 shown under the chosen columns and filters.',
    );
  });

  test('has filters that keep the columns, and columns that keep the filters', () => {
    const document = pageOf({ v: 'ru,en', severity: 'medium' });
    const hrefs = [...document.querySelectorAll('.filters a, .columns a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(hrefs).toContain('/documents/rivers?v=ru,en&severity=high');
    expect(hrefs).toContain('/documents/rivers?v=en,ru&severity=medium');
    expect(hrefs).toContain('/documents/rivers?v=ru,en,fr&severity=medium');
    expect(texts(document.querySelectorAll('.filters [aria-current]'))).toEqual([
      'the majority',
      'medium and above 1',
      ...['all 1', 'all 1', 'all 1', 'all 1', 'all 1'],
    ]);
  });
});

test('the columns stand in the order that was asked for, whichever it is', () => {
  const languages = RIVERS.versions.map(({ language }) => language);
  fc.assert(
    fc.property(fc.shuffledSubarray(languages, { minLength: 1 }), (columns) => {
      const document = pageOf({ v: columns.join(',') });
      const shown = [...document.querySelectorAll('.reading thead .language')].map((one) =>
        one.getAttribute('lang'),
      );
      expect(shown).toEqual(columns);
    }),
    { numRuns: 20 },
  );
});

describe('a document that is not aligned', () => {
  const unaligned = (versions: Reading['versions']): Reading => ({
    document: documentOf(versions, { alignment: null }),
    versions,
    paragraphs: [],
    sentences: [],
    divergences: [],
    examined: null,
  });

  test('shows each text by itself and says why', () => {
    const document = pageOf({}, unaligned(RIVERS.versions.slice(0, 2)));
    expect(document.querySelector('.notice')?.textContent).toContain('not aligned yet');
    expect(document.querySelector('#de-s3')?.textContent).toContain('Im März haben 15 Staaten');
    expect(document.querySelectorAll('.single .badge').length).toBe(2);
  });

  test('with one version has nothing to compare it with, and with none says so', () => {
    const one = pageOf({}, unaligned([revision('en', [['Hello.']])]));
    expect(one.querySelector('.notice')?.textContent).toContain('only one version');
    expect(pageOf({}, unaligned([])).querySelector('.empty')?.textContent).toContain('No version');
  });
});

test('a newer text that awaits its alignment is announced', () => {
  const versions = RIVERS.versions.map((one) => (one.language === 'de' ? { ...one, revision: 2 } : one));
  const document = pageOf({}, { ...RIVERS, document: documentOf(versions) });
  expect(document.querySelector('.notice')?.textContent).toContain('German, revision 2');
});

test('what the alignment had to do without is said', () => {
  const warnings = [{ code: 'no-lexicon', message: 'No lexicon covers en–sw.' }];
  const alignment = { ...RIVERS.document.alignment!, warnings };
  const document = pageOf({}, { ...RIVERS, document: { ...RIVERS.document, alignment } });
  expect(texts(document.querySelectorAll('.notice'))).toContain('Aligned with less No lexicon covers en–sw.');
  expect(texts(pageOf({}).querySelectorAll('.notice')).join()).not.toContain('Aligned with less');
});
