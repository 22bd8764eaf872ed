import { z } from 'zod';
import { align } from '../align/align.ts';
import type { Alignment } from '../align/alignment.ts';
import { diverge } from '../diverge/diverge.ts';
import type { ByVersion, Divergence } from '../diverge/divergence.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Language } from '../text/language.ts';
import { segment } from '../text/segment.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Context } from './context.ts';
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

/** Two texts of which one is said to be the other's translation. */
export type TextPair = z.infer<typeof PAIR>;

export interface CheckedPair {
  readonly id: string | number;
  /** With `source` and `target` in place of the languages. */
  readonly divergences: readonly Divergence[];
  /** Likelihood, 0…1, that the two diverge in meaning. */
  readonly score: number;
}

/** Checks one pair of texts. @throws {ServiceError} `invalid`, naming the field. */
export function checkPair({ lexicons }: Pick<Context, 'lexicons'>, input: unknown): CheckedPair {
  const pair = checked(PAIR, input);
  const source = version(pair.source, checkedLanguage(pair.sourceLanguage, 'sourceLanguage'));
  const given = checkedLanguage(pair.targetLanguage, 'targetLanguage');
  // Versions are told apart by their language: of two of one, the second becomes a private variety.
  const target = version(pair.target, given === source.language ? `${given}-x-target` : given);
  const names = { [source.language]: 'source', [target.language]: 'target' };
  const alignment = alignPair(source, target, lexicons);
  const found = diverge([source, target], alignment).map((divergence) => renamed(divergence, names));
  return { id: pair.id, divergences: found, score: likelihood(found) };
}

function version(text: string, language: Language): SegmentedVersion {
  return { language, text, ...segment(text, language) };
}

/** Two sentences are taken for counterparts unseen, as the pair says so; of other texts, the sentences are aligned. */
function alignPair(source: SegmentedVersion, target: SegmentedVersion, lexicons: Lexicons): Alignment {
  if (source.sentences.length !== 1 || target.sentences.length !== 1)
    return align([source, target], lexicons);
  const languages = [source.language, target.language];
  const beads = [{ segments: Object.fromEntries(languages.map((l) => [l, [0]])), confidence: 1 }];
  const pairs = { [languages.join('-')]: beads };
  return {
    languages,
    paragraphs: beads,
    sentences: beads,
    pairs: { paragraphs: pairs, sentences: pairs },
  };
}

function renamed(divergence: Divergence, names: Readonly<Record<Language, string>>): Divergence {
  const byName = <T>(values: ByVersion<T>): ByVersion<T> =>
    Object.fromEntries(Object.entries(values).map(([language, value]) => [names[language]!, value]));
  return {
    ...divergence,
    versions: divergence.versions.map((language) => names[language]!),
    values: byName(divergence.values),
    spans: byName(divergence.spans),
  };
}

/** That one finding at least is true, of those that claim a difference in meaning, were they independent. */
function likelihood(divergences: readonly Divergence[]): number {
  const claims = divergences.filter(({ severity }) => severity === 'medium' || severity === 'high');
  return 1 - claims.reduce((none, { confidence }) => none * (1 - confidence), 1);
}
