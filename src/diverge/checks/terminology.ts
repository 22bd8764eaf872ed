import type { Language } from '../../text/language.ts';
import type { CheckedDocument, DocumentCheck, DocumentFinding, PlacedWord } from '../document-check.ts';
import { named } from '../wording.ts';

/** Words in fewer passages show no habit; … */
const MIN_PASSAGES = 5;
/** … those in more than this share of the passages are the subject of the text and vary with the syntax. */
const MAX_SHARE = 0.25;
/** A version is consistent when one rendering stands in this share of the passages … */
const CONSISTENT = 0.85;
/** … and drifts when two together do, the second in two passages or more and in this share of them. */
const MIN_SECOND = 0.2;
/** A rendering renders this word and no other: in this share of its passages the word stands. */
const MIN_EXCLUSIVE = 0.75;
/** Stems that begin alike are one word in two forms. */
const SAME_BEGINNING = 4;
/** Versions that must be consistent, so that a word is known to be a term and not one that style varies. */
const MIN_CONSISTENT = 2;

/** A log of thirty days, for the examples; on six of them a ship is seen. */
const SEEN = {
  en: (term: string) => `We saw a ${term}.`,
  de: (term: string) => `Wir sahen ein ${term}.`,
  es: (term: string) => `Vimos un ${term}.`,
  fr: (term: string) => `Nous vîmes un ${term}.`,
} as const;
const QUIET = { en: 'It rained.', de: 'Es regnete.', fr: 'Il pleuvait.', es: 'Llovió.' } as const;

function log(language: keyof typeof SEEN, terms: readonly string[]): string {
  return terms
    .flatMap((term, week) =>
      [SEEN[language](term), ...Array<string>(4).fill(QUIET[language])].map(
        (said, day) => `${1000 + 5 * week + day}: ${said}`,
      ),
    )
    .join('\n\n');
}

const six = (term: string) => Array<string>(6).fill(term);
const CONSISTENT_LOGS = {
  en: log('en', six('ship')),
  de: log('de', six('Schiff')),
  es: log('es', six('barco')),
};

export const terminology: DocumentCheck = {
  id: 'terminology',
  title: 'Term rendered in two ways',
  description:
    'A word of the original that other versions render in one way throughout is rendered in two ways by a version: its ' +
    'readers may take it for two things.',
  blindSpots:
    'Only single words that are in five passages or more are looked at, and only where two other versions are consistent; ' +
    'that a version varies its words for style cannot be told from drift.',
  examples: [
    {
      texts: {
        ...CONSISTENT_LOGS,
        fr: log('fr', ['bateau', 'bateau', 'bateau', 'navire', 'navire', 'navire']),
      },
      deviating: ['fr'],
    },
    { texts: { ...CONSISTENT_LOGS, fr: log('fr', six('bateau')) } },
  ],
  category: 'Terminology/Inconsistent',
  severity: 'info',
  languages: 'all',
  messages: {
    drift:
      '{version} renders “{term}” ({source}) as “{usual}” in {usualCount} passages and as “{other}” in {otherCount}; {consistent} keep to one word.',
  },
  *run(document) {
    const { versions, source, words } = document;
    const targets = versions.filter((version) => version !== source);
    const index = new Map(versions.map((version) => [version, passagesOf(words.get(version)!)]));
    const limit = MAX_SHARE * document.having.length;
    for (const [term, passages] of index.get(source)!) {
      if (passages.size < MIN_PASSAGES || passages.size > limit) continue;
      const usages = targets.map((version) => usage(document, index, term, version));
      const consistent = usages.filter(
        ({ ways, count }) => ways.length > 0 && ways[0]!.beads.length >= CONSISTENT * count,
      );
      if (consistent.length < MIN_CONSISTENT) continue;
      for (const one of usages)
        if (isDrift(one))
          yield finding(
            document,
            passages,
            one,
            consistent.map(({ version }) => version),
          );
    }
  },
};

/** Per stem the words by passage. */
type Passages = ReadonlyMap<number, readonly PlacedWord[]>;

function passagesOf(words: readonly PlacedWord[]): ReadonlyMap<string, Passages> {
  const index = new Map<string, Map<number, PlacedWord[]>>();
  for (const word of words) {
    if (!word.isContent || word.stem.startsWith('#')) continue;
    const passages = index.get(word.stem) ?? new Map<number, PlacedWord[]>();
    index.set(word.stem, passages);
    passages.set(word.bead, [...(passages.get(word.bead) ?? []), word]);
  }
  return index;
}

interface Way {
  readonly stem: string;
  readonly beads: readonly number[];
}

interface Usage {
  readonly version: Language;
  /** Passages of the term that the version has. */
  readonly count: number;
  /** The most common rendering, and the most common one where that is not used. */
  readonly ways: readonly Way[];
}

/** How a version renders a term in the passages that hold it. */
function usage(
  { having, renderings, source }: CheckedDocument,
  index: ReadonlyMap<Language, ReadonlyMap<string, Passages>>,
  term: string,
  version: Language,
): Usage {
  const passages = index.get(source)!.get(term)!;
  const own = index.get(version)!;
  const beads = [...passages.keys()].filter((bead) => having[bead]!.has(version));
  const ways = [...renderings.of(source, term, version)].flatMap((stem): Way[] => {
    const all = own.get(stem);
    if (!all) return [];
    const used = beads.filter((bead) => all.has(bead));
    return used.length >= MIN_EXCLUSIVE * all.size ? [{ stem, beads: used }] : [];
  });
  const most = (list: readonly Way[]) =>
    list.reduce<Way | undefined>(
      (best, way) => (way.beads.length > (best?.beads.length ?? 0) ? way : best),
      undefined,
    );
  const first = most(ways);
  const left = new Set(beads.filter((bead) => !first?.beads.includes(bead)));
  const second = most(
    ways.filter(
      ({ stem, beads: used }) => first && !isAlike(stem, first.stem) && used.every((bead) => left.has(bead)),
    ),
  );
  return { version, count: beads.length, ways: [first, second].filter((way) => way !== undefined) };
}

function isAlike(x: string, y: string): boolean {
  return x.slice(0, SAME_BEGINNING) === y.slice(0, SAME_BEGINNING) || x.includes(y) || y.includes(x);
}

function isDrift({ ways, count }: Usage): boolean {
  const [first, second] = ways;
  if (!first || !second) return false;
  return (
    second.beads.length >= Math.max(2, MIN_SECOND * count) &&
    first.beads.length + second.beads.length >= CONSISTENT * count
  );
}

function finding(
  document: CheckedDocument,
  passages: Passages,
  { version, ways }: Usage,
  consistent: readonly Language[],
): DocumentFinding {
  const { source, words } = document;
  const [usual, other] = ways as [Way, Way];
  const said = (way: Way) =>
    words.get(version)!.filter(({ stem, bead }) => stem === way.stem && way.beads.includes(bead));
  const own = [...said(usual), ...said(other)].sort((x, y) => x.span[0] - y.span[0]);
  const terms = [...passages.values()].flat();
  const data = {
    version: named([version]),
    source: named([source]),
    term: terms[0]!.text,
    usual: said(usual)[0]!.text,
    usualCount: `${usual.beads.length}`,
    other: said(other)[0]!.text,
    otherCount: `${other.beads.length}`,
    consistent: named(consistent),
  };
  const bead = Math.min(...passages.keys());
  return {
    ...{ messageId: 'drift', data, versions: [version], split: false, confidence: 0.6, bead },
    values: { [source]: data.term, [version]: `${data.usual} / ${data.other}` },
    spans: document.spans(
      bead,
      new Map([
        [source, terms.map(({ span }) => span)],
        [version, own.map(({ span }) => span)],
      ]),
    ),
  };
}
