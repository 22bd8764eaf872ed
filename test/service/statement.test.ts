import { beforeAll, describe, expect, test } from 'vitest';
import { alignDocument } from '../../src/service/align-document.ts';
import type { CheckQuality } from '../../src/service/check-quality.ts';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { getReading } from '../../src/service/get-reading.ts';
import { getStatement, readUnitName } from '../../src/service/get-statement.ts';
import { getCheck, listChecks } from '../../src/service/list-checks.ts';
import { limitsOf, resultWords, statementText } from '../../src/service/statement-text.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, NOW, publishSpeech, put, refusal, SPEECH } from './sample.ts';

const quality: CheckQuality = {
  sets: [{ id: 'made', title: 'Pairs made for the test', versions: 2, divergent: 20, good: 20 }],
  checks: { number: { made: { flagged: 10, right: 9, sought: 12, found: 8 } } },
};

describe.each(dialects)('the statement on a document on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = { ...(await contextOn(database.store)), quality };
    await publishSpeech(context, 'speech');
    await createDocument(context, { slug: 'quiet', title: 'Quiet', notice: 'Made for a test.' });
    await put(context, 'quiet', 'en', SPEECH.en!);
    await put(context, 'quiet', 'ru', SPEECH.ru!, { provenance: 'unofficial', translatedFrom: 'en' });
    await alignDocument(context, { slug: 'quiet' });
  });

  test('counts what was found and names the texts by revision and hash', async () => {
    const statement = await getStatement(context, { slug: 'speech' });
    const { document, divergences } = await getReading(context, { slug: 'speech' });
    expect(statement.findings).toEqual(document.divergences);
    expect(statement.checkedAt).toBe(NOW);
    expect(
      statement.revisions.map(({ language, revision, textSha256 }) => [language, revision, textSha256]),
    ).toEqual(
      document.versions.map(({ language, revision, textSha256 }) => [language, revision, textSha256]),
    );
    const counted = statement.checks!.reduce((sum, { findings }) => sum + findings, 0);
    expect(counted).toBe(divergences.length);
    expect(resultWords(statement)).toMatch(
      /^The checks named below found \d+ divergences? that claims? a difference/,
    );
  });

  test('says no more than that nothing was found, and what that is worth', async () => {
    const statement = await getStatement(context, { slug: 'quiet' });
    expect(resultWords(statement)).toBe('The checks named below found no divergence.');
    const limits = limitsOf(statement).join('\n');
    expect(limits).toContain('No finding is no proof of agreement');
    expect(limits).toContain('Without a lexicon, words could not be compared between en–ru.');
    expect(limits).toContain('The date of the document is not known');
    expect(limits).toContain('“Dates differ”');
    expect(limits).not.toContain('“Numbers differ”');
    const text = statementText(statement, 'https://example.org/x');
    expect(text).toContain(`Checked: ${NOW}`);
    expect(text).toContain('Please note: Made for a test.');
    expect(text).toContain(`SHA-256 ${statement.revisions[1]!.textSha256}`);
    expect(text).toContain('Russian is declared to be translated from English.');
    expect(text).toContain(
      '- Numbers differ: no findings in en, ru. Pairs made for the test: precision 90 % (9 of 10 findings), recall 66 % (8 of 12 known divergences).',
    );
  });

  test('on a passage counts what lies in it', async () => {
    const divergent = await getStatement(context, { slug: 'speech', unit: readUnitName('de-s3') });
    expect(divergent.checks!.find(({ id }) => id === 'number')!.findings).toBe(1);
    expect(divergent.alignment.sentences.beads).toBe(1);
    const whole = await getStatement(context, { slug: 'speech', unit: readUnitName('en-p2') });
    expect(whole.alignment.sentences.beads).toBeGreaterThan(1);
    expect(whole.findings.high).toBeGreaterThanOrEqual(1);
    const quiet = await getStatement(context, { slug: 'speech', unit: readUnitName('en-s1') });
    expect(quiet.findings).toEqual({ info: 0, low: 0, medium: 0, high: 0 });
  });

  test('says that a check is switched off and that a newer text was not checked', async () => {
    const strict = { ...context, settings: { number: { on: false, minConfidence: 0 } } };
    await publishSpeech(strict, 'lagging', ['en', 'de', 'ru']);
    const before = await getStatement(strict, { slug: 'lagging' });
    expect(limitsOf(before)).toContain('“Numbers differ” is switched off.');
    expect(before.checks!.find(({ id }) => id === 'number')).toMatchObject({ on: false, findings: 0 });
    expect(statementText(before, '')).not.toContain('- Numbers differ');
    await put(context, 'lagging', 'en', SPEECH.en!.replace('Geneva', 'Berne'));
    expect(resultWords(await getStatement(strict, { slug: 'lagging' }))).toContain('was not checked');
  });

  test('claims nothing of an alignment that is older than such statements', async () => {
    await publishSpeech(context, 'old', ['en', 'de']);
    await context.db.updateTable('alignment').set({ examination: null }).execute();
    const statement = await getStatement(context, { slug: 'old' });
    expect([statement.checks, statement.pedigree]).toEqual([null, null]);
    expect(limitsOf(statement).at(-1)).toContain('align the document again');
  });

  test.each([
    ['no-such', 'en-s1', 'not-found', 'slug'],
    ['speech', 'fr-s1', 'not-found', 'unit'],
    ['speech', 'en-s99', 'not-found', 'unit'],
    ['speech', 's1', 'invalid', 'unit'],
    ['speech', 'en-s0', 'invalid', 'unit'],
    ['speech', 'en-s1234567890', 'invalid', 'unit'],
  ])('refuses %s %s: %s, naming %s', async (slug, unit, code, field) => {
    const asked = (async () => getStatement(context, { slug, unit: readUnitName(unit) }))();
    expect(await refusal(asked)).toMatchObject({ code, field });
  });
});

describe('the list of checks', () => {
  test('has each check once, with its quality where it was measured', () => {
    const checks = listChecks({ quality });
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(getCheck({ quality }, 'number').quality).toEqual([
      {
        ...{ set: 'made', title: 'Pairs made for the test', versions: 2 },
        ...{ precision: 0.9, flagged: 10, right: 9, recall: 0.667, sought: 12, found: 8 },
      },
    ]);
    expect(getCheck({}, 'number').quality).toEqual([]);
    expect(checks.filter(({ id }) => id !== 'number').every((check) => check.quality.length === 0)).toBe(
      true,
    );
  });

  test('gives no ratio of a handful of rows', () => {
    const few = { made: { flagged: 2, right: 1, sought: 4, found: 1 } };
    const [measured] = getCheck({ quality: { ...quality, checks: { date: few } } }, 'date').quality;
    expect(measured).toMatchObject({ precision: null, recall: null, flagged: 2, sought: 4 });
  });

  test('shows the settings of this service', () => {
    const settings = { date: { on: false, minConfidence: 0.8, severity: 'low' as const } };
    expect(getCheck({ settings }, 'date')).toMatchObject({
      ...{ on: false, minConfidence: 0.8, severity: 'low', usualSeverity: 'high' },
    });
  });
});
