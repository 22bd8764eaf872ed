import type { Alignment, Bead } from '../../src/align/alignment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';

/** What a translator does at one sentence of the source. */
interface Atom {
  readonly present: boolean;
  /** Whether the sentence is joined to the next one. */
  readonly joined: boolean;
  readonly paragraph: boolean;
}

/** Chances, 0…1, of each departure at a sentence. */
export interface Freedom {
  readonly join: number;
  readonly paragraph: number;
  readonly omit: number;
}

export const USUAL: Freedom = { join: 0.06, paragraph: 0.04, omit: 0.015 };

/** A document whose pedigree is known: versions made one after another from the source (`-`) or from each other. */
export interface Lineage {
  readonly versions: readonly SegmentedVersion[];
  readonly alignment: Alignment;
}

/**
 * Versions of a source of so many sentences, five a paragraph. `made` says in order who is made from whom: `en<- fr<-en`.
 * `random` gives 0 ≤ x < 1.
 */
export function lineage(
  made: string,
  sentences: number,
  random: () => number,
  freedom: Freedom = USUAL,
): Lineage {
  const source = Array.from(
    { length: sentences },
    (_, k): Atom => ({ present: true, joined: false, paragraph: k % 5 === 0 }),
  );
  const known = new Map<string, readonly Atom[]>([['', source]]);
  for (const step of made.split(' ')) {
    const [child, parent] = step.split('<-') as [string, string];
    known.set(
      child,
      known.get(parent)!.map((atom) => ({
        present: random() < freedom.omit ? !atom.present : atom.present,
        joined: random() < freedom.join ? !atom.joined : atom.joined,
        paragraph: random() < freedom.paragraph ? !atom.paragraph : atom.paragraph,
      })),
    );
  }
  known.delete('');
  return aligned(known, sentences);
}

/** The versions as texts and beads: between two sentences lies a cut where no version joins them. */
function aligned(atoms: ReadonlyMap<string, readonly Atom[]>, count: number): Lineage {
  const languages = [...atoms.keys()];
  const units = new Map(languages.map((language) => [language, unitsOf(atoms.get(language)!)]));
  const beads: Bead[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && languages.some((l) => joinedAt(units.get(l)!, to))) to += 1;
    const segments = languages.map((language) => {
      const own = units.get(language)!.flatMap(({ first }, k) => (first >= from && first < to ? [k] : []));
      return [language, own] as const;
    });
    if (segments.some(([, own]) => own.length > 0))
      beads.push({ segments: Object.fromEntries(segments), confidence: 1 });
    from = to;
  }
  const versions = languages.map((language) => version(language, units.get(language)!));
  return {
    versions,
    alignment: {
      languages,
      sentences: beads,
      paragraphs: paragraphBeads(versions, beads),
      pairs: { sentences: {}, paragraphs: {} },
    },
  };
}

interface Unit {
  readonly first: number;
  readonly last: number;
  readonly paragraph: boolean;
}

function unitsOf(atoms: readonly Atom[]): Unit[] {
  const units: Unit[] = [];
  let open = false;
  for (const [k, { present, joined, paragraph }] of atoms.entries()) {
    if (present) {
      const last = units.at(-1);
      if (open && last && !paragraph) units[units.length - 1] = { ...last, last: k };
      else units.push({ first: k, last: k, paragraph });
    }
    open = present && joined;
  }
  return units;
}

function joinedAt(units: readonly Unit[], at: number): boolean {
  return units.some(({ first, last }) => first < at && at <= last);
}

function version(language: string, units: readonly Unit[]): SegmentedVersion {
  const sentences = units.map((_, k) => [3 * k, 3 * k + 2] as const);
  const paragraphOf: number[] = [];
  let paragraph = -1;
  for (const [k, unit] of units.entries()) {
    if (unit.paragraph || k === 0) paragraph += 1;
    paragraphOf.push(paragraph);
  }
  const paragraphs = [...Map.groupBy(sentences, (_, k) => paragraphOf[k]).values()].map(
    (own) => [own[0]![0], own.at(-1)![1]] as const,
  );
  return { language, text: 'x. '.repeat(units.length), sentences, paragraphs, paragraphOf };
}

/** Paragraph beads: cut where every version that has sentences on both sides begins a paragraph. */
function paragraphBeads(versions: readonly SegmentedVersion[], beads: readonly Bead[]): Bead[] {
  const found: Map<string, Set<number>>[] = [];
  const paragraphs = new Map(versions.map(({ language }) => [language, -1]));
  for (const { segments } of beads) {
    const begins = versions.every(({ language, paragraphOf }) => {
      const [first] = segments[language]!;
      return first === undefined || paragraphOf[first]! > paragraphs.get(language)!;
    });
    if (begins || found.length === 0) found.push(new Map(versions.map((v) => [v.language, new Set()])));
    for (const { language, paragraphOf } of versions)
      for (const unit of segments[language]!) {
        found.at(-1)!.get(language)!.add(paragraphOf[unit]!);
        paragraphs.set(language, paragraphOf[unit]!);
      }
  }
  return found.map((sets) => ({
    segments: Object.fromEntries([...sets].map(([language, set]) => [language, [...set]])),
    confidence: 1,
  }));
}

/** The same numbers for the same seed (Park and Miller’s generator). */
export function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
