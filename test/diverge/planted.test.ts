import { describe, expect, test } from 'vitest';
import { PLAIN_SPEECH, PLANTED_SPEECH, reports } from '../../bench/divergence/planted-speech.ts';
import { readEdits } from '../../src/node/seeds.ts';
import { checkedSeed } from './speech.ts';

/** Findings on the plain speech, read one by one, that are not true of the text. */
const UNTRUE_ON_PLAIN = 3;
const edits = readEdits(PLANTED_SPEECH);
const { versions, divergences } = await checkedSeed(PLANTED_SPEECH);
const plainVersions = await checkedSeed(PLAIN_SPEECH);
const textsOf = (list: typeof versions) => new Map(list.map(({ language, text }) => [language, text]));
const texts = { plain: textsOf(plainVersions.versions), planted: textsOf(versions) };

describe('the planted discrepancies', () => {
  test('are at least thirty, five in every language', () => {
    const counts = Object.groupBy(
      edits.flatMap(({ changes }) => changes),
      ({ version }) => version,
    );
    expect(edits.length).toBeGreaterThanOrEqual(30);
    for (const language of ['de', 'en', 'es', 'fr', 'ru'])
      expect(counts[language]!.length).toBeGreaterThanOrEqual(5);
  });

  test('are found, with the version that has them and where', () => {
    const missed = edits.filter(
      (edit) => !divergences.some((divergence) => reports(edit, divergence, texts)),
    );
    const found = edits.length - missed.length;
    console.log(
      `planted: ${found} of ${edits.length} found; missed: ${missed.map(({ id }) => id).join(', ') || 'none'}`,
    );
    expect(found / edits.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the plain speech', () => {
  test('has hardly a finding that claims a difference in meaning', () => {
    const claims = plainVersions.divergences.filter(
      ({ severity }) => severity === 'medium' || severity === 'high',
    );
    for (const { message, check, spans } of claims)
      console.log(`plain: ${check}: ${message} ${JSON.stringify(spans)}`);
    expect(claims.length).toBeLessThanOrEqual(UNTRUE_ON_PLAIN);
  });
});
