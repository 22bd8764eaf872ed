import { describe, expect, test } from 'vitest';
import { type Choice, readChoice } from '../../src/reader/choice.ts';
import { documentsPage } from '../../src/reader/documents-page.ts';
import { passagePage } from '../../src/reader/passage-page.ts';
import { readingPage } from '../../src/reader/reading-page.ts';
import type { FormOffer } from '../../src/reader/review-form.ts';
import { reviewsPage } from '../../src/reader/reviews-page.ts';
import { statementPage } from '../../src/reader/statement-page.ts';
import type { PastReviewView, Reading, ReviewView } from '../../src/service/views.ts';
import { type PageElement, parsePage, texts } from './dom.ts';
import { RIVERS, STATEMENT } from './fixtures.ts';
import { documentOf, passageOf } from './reading-builder.ts';

const DISMISSED: ReviewView = {
  state: 'dismissed',
  note: 'Rounded <b>on purpose</b>.\nSee the annex.',
  reviewer: 'A. Reviser',
  createdAt: '2026-01-05T00:00:00.000Z',
};
const REVIEWS: Readonly<Record<string, ReviewView>> = {
  number: DISMISSED,
  negation: { ...DISMISSED, state: 'confirmed', note: null, reviewer: null },
  modality: { ...DISMISSED, state: 'open' },
};

/** The speech with verdicts on some of its findings. */
const REVIEWED: Reading = {
  ...RIVERS,
  divergences: RIVERS.divergences.map((one) => {
    const review = REVIEWS[one.id];
    return review === undefined ? one : { ...one, review };
  }),
};

const choiceOf = (query: Record<string, string>): Choice => readChoice({ v: [], ...query }, REVIEWED);
const pageOf = (query: Record<string, string> = {}, offer: FormOffer = 'open', reading = REVIEWED) =>
  parsePage(readingPage(reading, choiceOf(query), { origin: '', offer }));
const explained = (page: PageElement) =>
  [...page.querySelectorAll('.explanation')].map(({ id }) => id.slice(2)).sort();

describe('a person’s verdict', () => {
  const page = pageOf();

  test('is told in icon and words beside the finding, and in full with name, day and note', () => {
    const chip = (id: string) => texts(page.querySelectorAll(`#d-${id} summary .chip`));
    expect(chip('number')).toEqual(['☒ dismissed']);
    expect(chip('negation')).toEqual(['☑ confirmed']);
    expect(chip('modality')).toEqual(['☐ open']);
    expect(chip('omission')).toEqual([]);
    const notes = (id: string) => texts(page.querySelectorAll(`#d-${id} div.review p`));
    expect(notes('number')).toEqual([
      '☒ dismissed by A. Reviser on 5 January 2026',
      'Rounded <b>on purpose</b>. See the annex.',
    ]);
    expect(notes('negation')).toEqual(['☑ confirmed by somebody who gave no name on 5 January 2026']);
    const history = page.querySelector('#d-number a[href="/documents/rivers/reviews?divergence=number"]');
    expect(history).not.toBeNull();
  });

  test('folds dismissed findings away, without their marks, and still has them', () => {
    expect(texts(page.querySelectorAll('.severity-list summary'))).toEqual([
      '▲ 2 high',
      '◆ 2 medium',
      '● 1 low',
      '☒ 1 dismissed by people',
    ]);
    const listed = [...page.querySelectorAll('.severity-list.dismissed a')];
    expect(listed.map((one) => one.getAttribute('href'))).toEqual(['#d-number']);
    expect(page.querySelector('.severity-list.dismissed')!.getAttribute('open')).toBeNull();
    const folded = page.querySelector('.explanations details.dismissed')!;
    expect([folded.getAttribute('open'), texts(folded.querySelectorAll('.explanation')).length]).toEqual([
      null,
      1,
    ]);
    expect(folded.querySelector('#d-number')).not.toBeNull();
    expect(page.querySelectorAll('.row a[href="#d-number"]').length).toBe(0);
    expect(page.querySelectorAll('.row a[href="#d-negation"]').length).toBeGreaterThan(0);
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      '6 divergences in all versions; 1 dismissed by people, folded away below.',
    );
  });

  test('can be asked for, and what was dismissed then stands unfolded', () => {
    const dismissed = pageOf({ review: 'dismissed' });
    expect(explained(dismissed)).toEqual(['number']);
    expect(dismissed.querySelectorAll('details.dismissed').length).toBe(0);
    expect(dismissed.querySelectorAll('.row a[href="#d-number"]').length).toBeGreaterThan(0);
    expect(explained(pageOf({ review: 'confirmed' }))).toEqual(['negation']);
    expect(explained(pageOf({ review: 'open' }))).toEqual(['addition', 'modality', 'omission', 'quantifier']);
  });

  test('is counted in the list of documents and in the statement', () => {
    const document = documentOf(RIVERS.versions, { reviews: { open: 3, confirmed: 1, dismissed: 2 } });
    const chips = texts(
      parsePage(documentsPage({ items: [document], next: null })).querySelectorAll('.chip'),
    );
    expect(chips).toEqual(['☑ 1 confirmed', '☒ 2 dismissed']);
    const statement = parsePage(statementPage(STATEMENT, ''));
    expect(statement.querySelector('.lead')?.textContent).toContain('people have dismissed 1; 5 are open.');
    expect(statement.textContent).toContain('last verdict of a person on 4 January 2026');
    expect(texts(statement.querySelectorAll('tbody td'))).toContain('2 findings (1 dismissed by people)');
  });

  test('stands under the finding on a passage’s own page', () => {
    const permalink = {
      document: RIVERS.document,
      revision: RIVERS.versions[0]!,
      level: 'sentence',
      index: 2,
    } as const;
    const passage = passageOf(REVIEWED, REVIEWED.sentences[2]!);
    const items = parsePage(passagePage({ ...permalink, passage }, '')).querySelectorAll('.plain li');
    expect(texts(items)[0]).toContain('☒ dismissed by A. Reviser on 5 January 2026');
  });
});

describe('the form for a verdict', () => {
  test('is offered with what the service asks for, and not where it takes no writes', () => {
    expect(pageOf({}, 'none').querySelectorAll('form.review').length).toBe(0);
    const open = pageOf({}, 'open').querySelector('#d-number form.review')!;
    expect(open.getAttribute('action')).toBe('/documents/rivers/divergences/number/review');
    expect(open.getAttribute('method')).toBe('post');
    expect(open.querySelector('[name=token]')).toBeNull();
    expect(pageOf({}, 'token').querySelectorAll('#d-number [name=token][type=password]').length).toBe(1);
  });

  test('has the verdict that stands chosen, and brings back what was shown', () => {
    const page = pageOf({ severity: 'medium' });
    const chosen = (id: string) =>
      page.querySelector(`#d-${id} [name=state][checked]`)?.getAttribute('value');
    expect(['number', 'negation', 'modality', 'omission'].map(chosen)).toEqual([
      'dismissed',
      'confirmed',
      'open',
      'open',
    ]);
    expect(page.querySelector('#d-number [name=shown]')?.getAttribute('value')).toBe('severity=medium');
  });

  test('names every field', () => {
    for (const form of pageOf({}, 'token').querySelectorAll('form.review')) {
      expect(form.querySelector('fieldset legend')?.textContent).toBe('Your verdict');
      for (const field of form.querySelectorAll('input:not([type=hidden]), textarea'))
        expect(field.closest('label')?.textContent.trim()).toMatch(/^\S.+/);
    }
  });
});

describe('the filters of the reader', () => {
  test('are links, each with what it leaves, that keep the others', () => {
    const page = pageOf({ severity: 'medium', review: 'open', minConfidence: '0.93' });
    const linked = (name: string) => {
      const nav = [...page.querySelectorAll('.filters nav')].find(
        (one) => one.getAttribute('aria-label') === `${name} shown`,
      )!;
      return [...nav.querySelectorAll('a')].map((one) => [...texts([one]), one.getAttribute('href')]);
    };
    const address = '/documents/rivers?severity=medium';
    expect(linked('Verdict')).toEqual([
      ['all 5', `${address}&minConfidence=0.93`],
      ['☐ open 3', `${address}&minConfidence=0.93&review=open`],
      ['☑ confirmed 1', `${address}&minConfidence=0.93&review=confirmed`],
      ['☒ dismissed 1', `${address}&minConfidence=0.93&review=dismissed`],
    ]);
    expect(linked('Category')).toEqual([
      ['all 3', `${address}&minConfidence=0.93&review=open`],
      [
        'Accuracy/Mistranslation 3',
        `${address}&category=Accuracy%2FMistranslation&minConfidence=0.93&review=open`,
      ],
    ]);
    expect(linked('Confidence').map(([words]) => words)).toEqual([
      'all 3',
      '50 % and above 3',
      '70 % and above 3',
      '90 % and above 3',
      '93 % and above 3',
    ]);
    expect(page.querySelector('.more-filters')?.getAttribute('open')).not.toBeNull();
    expect(pageOf().querySelector('.more-filters')?.getAttribute('open')).toBeNull();
  });

  test.each<[Record<string, string>, string[]]>([
    [{ category: 'Accuracy/Omission' }, []],
    [{ minConfidence: '0.94' }, []],
    [{ minConfidence: '0.5', check: 'number' }, ['number']],
  ])('%o shows %o', (query, expected) => {
    expect(explained(pageOf(query))).toEqual(expected);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ check: 'unheard-of' }, /no check “unheard-of”/],
    [{ category: 'Accuracy' }, /category/],
    [{ review: 'done' }, /review/],
    [{ minConfidence: 'high' }, /confidence/],
    [{ minConfidence: '2' }, /confidence/],
  ])('%o is refused', (query, message) => {
    expect(() => choiceOf(query)).toThrow(message);
  });
});

test('the page of verdicts has those of the past, with what they were about', () => {
  const past: PastReviewView = {
    ...DISMISSED,
    divergence: 'number',
    check: 'number',
    message: '50, not 15.',
  };
  const page = parsePage(reviewsPage(RIVERS.document, { items: [past, past], next: 'abc' }, undefined));
  expect(texts(page.querySelectorAll('.reviews li'))[0]).toBe(
    '☒ dismissed by A. Reviser on 5 January 2026 Rounded <b>on purpose</b>. See the annex. ≠ number 50, not 15.',
  );
  expect(page.querySelector('[rel=next]')?.getAttribute('href')).toBe('/documents/rivers/reviews?cursor=abc');
  const empty = parsePage(reviewsPage(RIVERS.document, { items: [], next: null }, 'number'));
  expect(empty.querySelector('.empty')?.textContent).toContain('Nobody');
});
