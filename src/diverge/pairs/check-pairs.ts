import type { Bead } from '../../align/alignment.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { Language } from '../../text/language.ts';
import { segment } from '../../text/segment.ts';
import type { SegmentedVersion } from '../../text/segmentation.ts';
import type { Passage, Side } from '../check.ts';
import { divergencesOfOne } from '../diverge.ts';
import type { ByVersion, Divergence } from '../divergence.ts';
import { Renderings } from '../renderings.ts';
import { type TensesShown, tensesShown } from '../tenses-shown.ts';
import { Belongings } from './belonging.ts';
import { type PairEvidence, pairEvidence } from './evidence.ts';
import { type PairLinks, pairLinks } from './links.ts';
import { likelihood, type PairModel } from './model.ts';
import { Opposites, type Opposition } from './opposites.ts';
import { type FormPair, linkedForms } from './verbs.ts';

/** Two texts of which one is said to be the other's translation. */
export interface TextPair {
  readonly id: string | number;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly source: string;
  readonly target: string;
}

export interface CheckedPair {
  readonly id: string | number;
  /** With `source` and `target` in place of the languages. */
  readonly divergences: readonly Divergence[];
  /** Likelihood, 0…1, that the two diverge in meaning. */
  readonly score: number;
}

/** Checks pairs of texts, each as two versions of one passage: all their sentences are one bead. */
export class PairChecker {
  readonly #lexicons: Lexicons;
  readonly #belongings: Belongings;
  readonly #opposites: Opposites;
  readonly #model: PairModel;

  constructor(lexicons: Lexicons, oppositions: readonly Opposition[], model: PairModel) {
    this.#lexicons = lexicons;
    this.#belongings = new Belongings(lexicons);
    this.#opposites = new Opposites(oppositions, lexicons);
    this.#model = model;
  }

  /** Cost linear in the texts. */
  check(pair: TextPair): CheckedPair {
    const { found, evidence, names } = this.evidenceOf(pair);
    return {
      id: pair.id,
      divergences: found.map((divergence) => renamed(divergence, names)),
      score: isVisible(pair.source + pair.target)
        ? Math.round(likelihood(this.#model, evidence) * 10_000) / 10_000
        : 0,
    };
  }

  /** The findings on a pair and what the model weighs. */
  evidenceOf(pair: TextPair): PairReading {
    const { versions, sides, names } = reading(pair);
    const renderings = new Renderings(versions, [oneBead(versions)], this.#lexicons);
    const sentences: Passage = { level: 'sentence', confidence: 1, moved: [], sides, renderings };
    const paragraphs: Passage = { ...sentences, level: 'paragraph', sides: versions.map(sideOfParagraphs) };
    const found = divergencesOfOne(versions, { paragraphs, sentences });
    const resources = {
      lexicons: this.#lexicons,
      belongings: this.#belongings,
      opposites: this.#opposites,
      tables: this.#model.tables,
    };
    return { found, evidence: pairEvidence(sides, sentences, found, resources), names };
  }

  /** What the tables of a model count. */
  countablesOf(pair: TextPair): PairCountables {
    const { sides } = reading(pair);
    const links = pairLinks(sides, this.#lexicons, this.#belongings);
    return {
      links,
      forms: linkedForms(sides, links),
      tenses: sides.map(tensesShown) as [TensesShown | undefined, TensesShown | undefined],
    };
  }
}

/** What the tables of a model count: the words of content of both texts with their links, forms and tenses. */
export interface PairCountables {
  readonly links: PairLinks;
  readonly forms: readonly FormPair[];
  readonly tenses: readonly [source: TensesShown | undefined, target: TensesShown | undefined];
}

/** What is read off a pair. */
export interface PairReading {
  readonly found: readonly Divergence[];
  readonly evidence: PairEvidence;
  /** `source` and `target` by the languages that stand for them in `found`. */
  readonly names: Readonly<Record<Language, string>>;
}

/** Whether there is more than blanks, control characters and marks of direction. */
function isVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** Versions are told apart by their language: of two of one, the second becomes a private variety. */
function reading(pair: TextPair) {
  const isOneLanguage = pair.sourceLanguage === pair.targetLanguage;
  const source = version(pair.source, pair.sourceLanguage);
  const target = version(
    pair.target,
    isOneLanguage ? `${pair.targetLanguage}-x-target` : pair.targetLanguage,
  );
  return {
    versions: [source, target] as const,
    sides: [side(source), side(target)] as const,
    names: { [source.language]: 'source', [target.language]: 'target' },
  };
}

function version(text: string, language: Language): SegmentedVersion {
  return { language, text, ...segment(isVisible(text) ? text : '', language) };
}

function side({ language, text, sentences }: SegmentedVersion): Side {
  return { language, text, units: sentences, place: sentences[0]?.[0] ?? 0 };
}

function sideOfParagraphs({ language, text, paragraphs }: SegmentedVersion): Side {
  return { language, text, units: paragraphs, place: paragraphs[0]?.[0] ?? 0 };
}

/** The pair is said to correspond as a whole: its sentences need no alignment. */
function oneBead(versions: readonly SegmentedVersion[]): Bead {
  const units = ({ language, sentences }: SegmentedVersion) => [language, [...sentences.keys()]] as const;
  return { segments: Object.fromEntries(versions.map(units)), confidence: 1 };
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
