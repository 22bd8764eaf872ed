import { describe, expect, test } from 'vitest';
import { passagePage } from '../../src/reader/passage-page.ts';
import { readingPage } from '../../src/reader/reading-page.ts';
import type { OpinionView, Reading } from '../../src/service/views.ts';
import { parsePage, texts } from './dom.ts';
import { RIVERS } from './fixtures.ts';
import { passageOf } from './reading-builder.ts';

const REJECTED: OpinionView = {
  verdict: 'reject',
  reason: 'Both say <b>“none”</b>.',
  wording: null,
  model: 'small-model:8b',
  promptVersion: 3,
  createdAt: '2026-01-05T00:00:00.000Z',
};
const OPINIONS: Readonly<Record<string, OpinionView>> = {
  negation: REJECTED,
  number: { ...REJECTED, verdict: 'confirm', wording: 'Spanish has 50 states in place of 15.' },
  modality: { ...REJECTED, verdict: 'unsure' },
};

/** The speech with opinions on some of its findings. */
const JUDGED: Reading = {
  ...RIVERS,
  divergences: RIVERS.divergences.map((one) => {
    const opinion = OPINIONS[one.id];
    return opinion === undefined ? one : { ...one, opinion };
  }),
};

const choice = { columns: RIVERS.versions.map(({ language }) => language) };
const pageOf = (reading: Reading) => parsePage(readingPage(reading, choice, { origin: '', offer: 'none' }));

describe('a model’s opinion', () => {
  const page = pageOf(JUDGED);

  test('is told in icon and words beside the finding, and where none was asked nothing is', () => {
    const chips = (id: string) => texts(page.querySelectorAll(`#d-${id} summary .chip`));
    expect(chips('negation')).toEqual(['✗ a model rejects']);
    expect(chips('number')).toEqual(['✓ a model confirms']);
    expect(chips('modality')).toEqual(['~ a model is unsure']);
    expect(chips('omission')).toEqual([]);
    expect(page.querySelectorAll('.severity-list .chip.opinion').length).toBe(3);
  });

  test('is given in full with its reason, the model’s name, the prompt and the day', () => {
    const [note] = texts(page.querySelectorAll('#d-negation .opinion p')).map((text) => text);
    expect(note).toBe('✗ A model rejects this. Both say <b>“none”</b>.');
    const said = texts(page.querySelectorAll('#d-negation div.opinion'))[0];
    expect(said).toContain('model small-model:8b, asked on 5 January 2026 with prompt 3.');
    expect(said).toContain('changes neither the mark nor its severity');
  });

  test('has its wording beside the finding’s own, never in its place', () => {
    expect(texts(page.querySelectorAll('#d-number q')).at(-1)).toBe('Spanish has 50 states in place of 15.');
    expect(texts(page.querySelectorAll('#d-number .message'))).toEqual([
      'Spanish says 50 states, the other four say 15.',
    ]);
  });

  test('changes no mark, severity or count', () => {
    const plain = pageOf(RIVERS);
    for (const place of ['.severity', '.row a.tag', '.row mark'])
      expect(texts(page.querySelectorAll(place))).toEqual(texts(plain.querySelectorAll(place)));
    expect(plain.querySelectorAll('.opinion').length).toBe(0);
  });

  test('stands under the finding on a passage’s own page', () => {
    const permalink = {
      document: RIVERS.document,
      revision: RIVERS.versions[0]!,
      level: 'sentence',
      index: 4,
    } as const;
    const passage = passageOf(JUDGED, JUDGED.sentences[4]!);
    const items = parsePage(passagePage({ ...permalink, passage }, '')).querySelectorAll('.plain li');
    expect(texts(items)[0]).toContain('A model rejects this. Both say <b>“none”</b>.');
    expect([...items].map((one) => one.querySelectorAll('.opinion').length)).toEqual([1, 0]);
  });
});
