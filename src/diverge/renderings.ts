import type { Bead } from '../align/alignment.ts';
import { type LinkedSegment, linkWords, type WordLink, type WordLinks } from '../align/links.ts';
import type { Glossary } from '../lexicon/glossary.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { StemRendering } from '../lexicon/rendering.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { addTo } from './lists.ts';

/** Entries less probable than this in both directions are noise of the training. */
const MIN_PROBABILITY = 0.02;
/** What a document teaches: stems that keep company in so many beads, by Dice’s coefficient, … */
const MIN_TOGETHER = 3;
const MIN_DICE = 0.5;
/** … those left out that are in more than this share of the beads: they keep company with everything. */
const MAX_SHARE = 0.15;

/** Distinct stems of two versions, and which render which. */
export interface StemPairs {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly renderings: readonly StemRendering[];
}

type Table = ReadonlyMap<string, readonly string[]>;

/** Which stems of one version of a document may render which of another: by lexicon and by the document itself. */
export class Renderings {
  readonly #lexicons: Lexicons;
  readonly #versions: readonly SegmentedVersion[];
  readonly #beads: readonly Bead[];
  readonly #stems = new Map<Language, readonly ReadonlySet<string>[]>();
  readonly #trained = new Map<string, StemPairs>();
  readonly #tables = new Map<string, Table>();
  #linked: { readonly key: string; readonly links: WordLinks } = { key: '', links: {} };

  constructor(versions: readonly SegmentedVersion[], beads: readonly Bead[], lexicons: Lexicons) {
    this.#lexicons = lexicons;
    this.#versions = versions;
    this.#beads = beads;
  }

  /** The stems of `target` that may render a stem of `source`; empty when none is known. */
  of(source: Language, word: string, target: Language): readonly string[] {
    return this.between(source, target)(word);
  }

  /** As `of`, for one stem of `source` after the other. */
  between(source: Language, target: Language): (word: string) => readonly string[] {
    const table = this.#table(source, target);
    return (word) => table.get(word) ?? NONE;
  }

  /** The stems of two versions that render each other by lexicon, each pair once. */
  pairs(source: Language, target: Language): StemPairs {
    const key = `${source} ${target}`;
    let pairs = this.#trained.get(key);
    if (!pairs) {
      const [sources, targets] = [distinct(this.#stemsOf(source)), distinct(this.#stemsOf(target))];
      pairs = { sources, targets, renderings: this.renderingsAmong(source, sources, target, targets) };
      this.#trained.set(key, pairs);
    }
    return pairs;
  }

  /** The renderings of stems among others, in the text or not; none that is noise of the training. */
  renderingsAmong(
    source: Language,
    sources: readonly string[],
    target: Language,
    targets: readonly string[],
  ): StemRendering[] {
    return this.#lexicons
      .renderings(source, sources, target, targets)
      .filter(({ forward, backward }) => Math.max(forward, backward) >= MIN_PROBABILITY);
  }

  /** How surely two stems render each other, 0…1: the lesser of the probabilities in both directions. */
  mutual(source: Language, word: string, target: Language, rendering: string): number {
    const [known] = this.#lexicons.renderings(source, [word], target, [rendering]);
    return known ? Math.min(known.forward, known.backward) : 0;
  }

  /** What the lexicons know a stem to be rendered by, in the text or not; see `Lexicons.entries`. */
  known(language: Language, word: string, other: Language) {
    return this.#lexicons.entries(language, word, other);
  }

  /** The words of a passage's sides linked in every two of them; those of the last passage are kept, for the next check. */
  links(sides: readonly LinkedSegment[]): WordLinks {
    const key = sides.map(({ language, units }) => `${language} ${units.join(' ')}`).join('\n');
    if (key !== this.#linked.key) this.#linked = { key, links: linkWords(sides, this.#lexicons) };
    return this.#linked.links;
  }

  /** The links of the words of two sides, whichever is named first. */
  linksBetween(one: LinkedSegment, other: LinkedSegment): readonly WordLink[] {
    return Object.values(this.links(one.language < other.language ? [one, other] : [other, one]))[0]!;
  }

  /** How rare a stem is; see `Lexicons.idf`. */
  idf(language: Language, stem: string): number | undefined {
    return this.#lexicons.idf(language, stem);
  }

  /** Whether the words of two languages can be looked up. */
  covers(language: Language, other: Language): boolean {
    return this.#lexicons.covers(language, other);
  }

  /** The user’s own terms. */
  get glossary(): Glossary {
    return this.#lexicons.glossary;
  }

  #table(source: Language, target: Language): Table {
    const key = `${source} ${target}`;
    let table = this.#tables.get(key);
    if (!table) {
      const there = this.#tables.get(`${target} ${source}`);
      table = there ? turned(there) : this.#read(source, target);
      this.#tables.set(key, table);
    }
    return table;
  }

  #read(source: Language, target: Language): Table {
    const { sources, targets, renderings } = this.pairs(source, target);
    const table = new Map<string, string[]>();
    for (const entry of renderings) put(table, sources[entry.source]!, targets[entry.target]!);
    for (const [word, rendering] of companions(this.#stemsOf(source), this.#stemsOf(target)))
      put(table, word, rendering);
    return table;
  }

  /** The stems of each bead in a version; none of one that is not at hand. Made when first needed: often none asks. */
  #stemsOf(language: Language): readonly ReadonlySet<string>[] {
    let stems = this.#stems.get(language);
    if (!stems) {
      const version = this.#versions.find((each) => each.language === language);
      stems = version ? stemsOf(version, this.#beads) : [];
      this.#stems.set(language, stems);
    }
    return stems;
  }
}

const NONE: readonly string[] = [];

function stemsOf({ text, language, sentences }: SegmentedVersion, beads: readonly Bead[]): Set<string>[] {
  return beads.map(({ segments }) => {
    const units = (segments[language] ?? []).map((unit) => sentences[unit]!);
    const stems = new Set<string>();
    for (const unit of units)
      for (const { kind, form } of tokenize(text, unit, language))
        if (kind === 'word') stems.add(stemOf(form));
    return stems;
  });
}

function distinct(stems: readonly ReadonlySet<string>[]): string[] {
  const [first, ...others] = stems;
  return others.length === 0 ? [...(first ?? [])] : [...new Set(stems.flatMap((set) => [...set]))];
}

/** Pairs of stems that keep company in the beads. */
function* companions(
  here: readonly ReadonlySet<string>[],
  there: readonly ReadonlySet<string>[],
): Generator<[string, string]> {
  if (here.length < MIN_TOGETHER) return;
  const limit = Math.max(MIN_TOGETHER, MAX_SHARE * here.length);
  const beadsOf = (stems: readonly ReadonlySet<string>[]) => {
    const beads = new Map<string, number[]>();
    for (const [bead, set] of stems.entries()) for (const word of set) addTo(beads, word, bead);
    return new Map([...beads].filter(([, list]) => list.length >= MIN_TOGETHER && list.length <= limit));
  };
  const [ours, theirs] = [beadsOf(here), beadsOf(there)];
  for (const [word, beads] of ours) {
    const together = new Map<string, number>();
    for (const bead of beads)
      for (const other of there[bead]!)
        if (theirs.has(other)) together.set(other, (together.get(other) ?? 0) + 1);
    for (const [other, count] of together)
      if (count >= MIN_TOGETHER && (2 * count) / (beads.length + theirs.get(other)!.length) >= MIN_DICE)
        yield [word, other];
  }
}

function turned(table: Table): Table {
  const other = new Map<string, string[]>();
  for (const [word, renderings] of table) for (const rendering of renderings) put(other, rendering, word);
  return other;
}

function put(table: Map<string, string[]>, word: string, rendering: string): void {
  const list = table.get(word);
  if (!list) table.set(word, [rendering]);
  else if (!list.includes(rendering)) list.push(rendering);
}
