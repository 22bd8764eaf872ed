import { describe, expect, test } from 'vitest';
import type { Divergence } from '../../src/diverge/divergence.ts';
import type { PlantedEdit } from '../../src/node/planted-edits.ts';
import { readEdits } from '../../src/node/seeds.ts';
import { checkedSeed } from './speech.ts';

const PLAIN = 'nonprofits-2019-06-24';
const PLANTED = 'nonprofits-2019-06-24-planted';

/** The kinds of edits, each with the checks that may report it. */
const CHECKED: Readonly<Record<string, readonly string[]>> = {
  number: ['number'],
  magnitude: ['number'],
  century: ['number'],
  ordinal: ['number'],
  'number in a name': ['number', 'acronym'],
  date: ['date'],
  weekday: ['date'],
  name: ['name'],
  acronym: ['acronym'],
  'negation dropped': ['negation'],
  'negation added': ['negation'],
  'obligation softened': ['modality'],
  quantifier: ['quantity'],
  'hedge dropped': ['quantity'],
  antonym: ['antonym'],
  'ethnic or legal term': ['antonym'],
  'agent removed': ['agency'],
  'quotation opened and closed elsewhere': ['quotation'],
  'statement turned into a question': ['question'],
  'clause left out': ['omission'],
  'clause added': ['addition'],
  'sentence left out': ['omission'],
  'paragraph left out': ['omission'],
  'sentence added': ['addition'],
  'paragraph added': ['addition'],
  'paragraph moved': ['moved'],
  'sentence left in the source language': ['untranslated'],
};

/** Findings on the plain speech, read one by one, that are not true of the text. */
const UNTRUE_ON_PLAIN = 3;
/** How far from its place the mark of what is missing, an empty span, may stand, in characters. */
const NEAR = 160;

const edits = readEdits(PLANTED);
const { versions, divergences } = await checkedSeed(PLANTED);

/** Where the edit’s text now stands, without what it shares with the replaced text at its ends. */
function changed({ version, replace, by }: PlantedEdit['changes'][number]): readonly [number, number] {
  const { text } = versions.find(({ language }) => language === version)!;
  let head = 0;
  while (head < Math.min(replace.length, by.length) && replace[head] === by[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(replace.length, by.length) - head && replace.at(-1 - tail) === by.at(-1 - tail))
    tail += 1;
  const at = by === '' ? deletionPlace(version, replace) : text.indexOf(by);
  return [at + head, at + by.length - tail];
}

/** A deletion stands where what preceded it in the plain text ends. */
function deletionPlace(version: string, replace: string): number {
  const { text } = versions.find(({ language }) => language === version)!;
  const before = plain.get(version)!;
  const context = before.slice(0, before.indexOf(replace)).slice(-30);
  return text.indexOf(context) + context.length;
}

const plainVersions = await checkedSeed(PLAIN);
const plain = new Map(plainVersions.versions.map(({ language, text }) => [language, text]));

function reports(edit: PlantedEdit, { check, versions: deviating, spans }: Divergence): boolean {
  const expected = [...new Set(edit.changes.map(({ version }) => version))].sort();
  if (!CHECKED[edit.kind]!.includes(check) || expected.join() !== [...deviating].sort().join()) return false;
  return expected.every((version) =>
    edit.changes
      .filter((change) => change.version === version)
      .some((change) => {
        const [start, end] = changed(change);
        return spans[version]!.some(([from, to]) =>
          start === end || from === to ? from <= end + NEAR && to >= start - NEAR : from < end && to > start,
        );
      }),
  );
}

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
    const missed = edits.filter((edit) => !divergences.some((divergence) => reports(edit, divergence)));
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
