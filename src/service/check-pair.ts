import { z } from 'zod';
import { usualSeverities } from '../diverge/examine.ts';
import type { CheckedPair, PairChecker } from '../diverge/pairs/check-pairs.ts';
import { type CheckSettings, underSettings } from '../diverge/settings.ts';
import { checked, checkedLanguage } from './input.ts';

const MAX_PAIR_CHARACTERS = 100_000;

const text = (name: string) =>
  z
    .string(`The ${name} must be a string.`)
    .max(MAX_PAIR_CHARACTERS, `The ${name} must not be longer than ${MAX_PAIR_CHARACTERS} characters.`);

const PAIR = z.object({
  id: z.union([z.string(), z.number()], 'The id must be a string or a number.'),
  sourceLanguage: z.string('The sourceLanguage must be a string.'),
  targetLanguage: z.string('The targetLanguage must be a string.'),
  source: text('source'),
  target: text('target'),
});

const USUAL_SEVERITIES = usualSeverities();

/**
 * Checks one pair of texts. The findings are those that the settings let through; the score weighs all of them, whatever
 * the settings. @throws {ServiceError} `invalid`, naming the field.
 */
export function checkPair(checker: PairChecker, input: unknown, settings: CheckSettings = {}): CheckedPair {
  const pair = checked(PAIR, input);
  const sourceLanguage = checkedLanguage(pair.sourceLanguage, 'sourceLanguage');
  const targetLanguage = checkedLanguage(pair.targetLanguage, 'targetLanguage');
  const found = checker.check({ ...pair, sourceLanguage, targetLanguage });
  return { ...found, divergences: underSettings(found.divergences, settings, USUAL_SEVERITIES) };
}
