import { type JointBead, jointBeads, type PairBead, pairBeads } from './beads.ts';
import { alignStretches, type JointAlignment } from './joint.ts';
import { PairTable } from './pair-table.ts';
import type { Part } from './parts.ts';
import { type Profile, sliced, unitsOf } from './profile.ts';
import { finished, type Steps } from './steps.ts';
import type { Rendering } from './translation.ts';

/** Consecutive beads that the same versions have and the same lack. */
interface Run {
  readonly versions: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Evidence, in nats per pair of versions, below which two runs are not the same content at two places. */
const MIN_EVIDENCE = 6;
/** Mean confidence that the beads made of two runs must have. */
const MIN_CONFIDENCE = 0.5;
/** Renderings with more combinations of occurrences than this are no trace of a passage. */
const MAX_OCCURRENCES = 16;

export interface WithMoves {
  readonly beads: readonly JointBead[];
  /** Beads of versions a < b, moved ones joined. */
  pairs(a: number, b: number): readonly PairBead[];
}

/**
 * The second pass, for transpositions: a run of beads that some versions have alone is compared with the runs that
 * these versions lack. Where the content is the same, the two runs are aligned with each other and replaced by the
 * result, whose beads say that the smaller group of versions moved them (both groups when it is a tie).
 */
export function* withMoves(
  profiles: readonly Profile[],
  joint: JointAlignment,
  { beads, pairs: pairsOf }: WithMoves,
  without: ReadonlySet<Part>,
): Steps<WithMoves> {
  const renderings = new PairTable(profiles.length, (a, b) => joint.renderings(a, b));
  const matches = matchedRuns(runsOf(beads, profiles.length), traces(profiles, beads, renderings));
  let list = beads;
  const replaced: { units: Set<number>[]; joint: JointAlignment; offsets: readonly number[] }[] = [];
  for (const [done, [x, y]] of matches.entries()) {
    yield done / matches.length;
    const parts = profiles.map((p, v) => {
      const units = [x, y].flatMap((run) => beads.slice(run.from, run.to).flatMap((bead) => bead.units[v]!));
      const from = units[0] ?? 0;
      return { offset: from, size: units.length, profile: sliced(p, from, from + units.length) };
    });
    const local = finished(
      alignStretches(
        parts.map((part) => part.profile),
        renderings,
        without,
      ),
    );
    const offsets = parts.map((part) => part.offset);
    const fresh = jointBeads(local, profiles.length).map((bead) => shifted(bead, offsets));
    const joined = fresh.filter((bead) => bridges(bead, x, y));
    if (joined.length === 0 || mean(joined.map((bead) => bead.confidence)) < MIN_CONFIDENCE) continue;
    const gone = new Set([...beads.slice(x.from, x.to), ...beads.slice(y.from, y.to)]);
    const minority = minorityOf(x, y);
    list = [
      ...list.filter((bead) => !gone.has(bead)),
      ...fresh.map((bead) => (bridges(bead, x, y) ? { ...bead, moved: presentOf(bead, minority) } : bead)),
    ];
    replaced.push({
      units: parts.map((part) => new Set(Array.from({ length: part.size }, (_, k) => part.offset + k))),
      joint: local,
      offsets,
    });
  }
  return { beads: list, pairs: (a, b) => repairedPairs(pairsOf(a, b), replaced, a, b) };
}

/** The pair's beads with those inside replaced stretches taken from their own alignment. */
function repairedPairs(
  beads: readonly PairBead[],
  replaced: readonly { units: Set<number>[]; joint: JointAlignment; offsets: readonly number[] }[],
  a: number,
  b: number,
): readonly PairBead[] {
  if (replaced.length === 0) return beads;
  const gone = (bead: PairBead) =>
    replaced.some(
      ({ units }) =>
        bead.units[0].some((u) => units[a]!.has(u)) || bead.units[1].some((u) => units[b]!.has(u)),
    );
  return [
    ...beads.filter((bead) => !gone(bead)),
    ...replaced.flatMap(({ joint, offsets }) =>
      pairBeads(joint, a, b).map(({ units: [i, j], confidence }) => ({
        units: [i.map((u) => u + offsets[a]!), j.map((u) => u + offsets[b]!)] as const,
        confidence,
      })),
    ),
  ];
}

/** Maximal stretches of beads that the same proper subset of the versions has. */
function runsOf(beads: readonly JointBead[], versions: number): Run[] {
  const runs: Run[] = [];
  for (const [k, bead] of beads.entries()) {
    const present = bead.units.flatMap((units, v) => (units.length > 0 ? [v] : []));
    if (present.length === versions) continue;
    const last = runs.at(-1);
    if (last && last.to === k && last.versions.join() === present.join())
      runs[runs.length - 1] = { ...last, to: k + 1 };
    else runs.push({ versions: present, from: k, to: k + 1 });
  }
  return runs;
}

/** Pairs of runs of disjoint versions, best evidence first, each run in one pair at most. */
function matchedRuns(runs: readonly Run[], evidence: ReadonlyMap<string, number>): [Run, Run][] {
  const runOfBead = new Map<number, number>();
  for (const [r, run] of runs.entries()) for (let k = run.from; k < run.to; k += 1) runOfBead.set(k, r);
  const sums = new Map<string, { x: number; y: number; weight: number }>();
  for (const [key, weight] of evidence) {
    const [k, l] = key.split(',').map(Number);
    const [x, y] = [runOfBead.get(k!), runOfBead.get(l!)].sort((p, q) => p! - q!);
    if (x === undefined || y === undefined || x === y) continue;
    if (runs[x]!.versions.some((v) => runs[y]!.versions.includes(v))) continue;
    const entry = sums.get(`${x},${y}`) ?? { x, y, weight: 0 };
    entry.weight += weight;
    sums.set(`${x},${y}`, entry);
  }
  const used = new Set<number>();
  const matches: [Run, Run][] = [];
  for (const { x, y, weight } of [...sums.values()].sort(
    (p, q) => q.weight - p.weight || p.x - q.x || p.y - q.y,
  )) {
    const pairs = runs[x]!.versions.length * runs[y]!.versions.length;
    if (weight < MIN_EVIDENCE * pairs || used.has(x) || used.has(y)) continue;
    used.add(x).add(y);
    matches.push([runs[x]!, runs[y]!]);
  }
  return matches;
}

/** For beads that lack versions: the rare renderings that two of them share, in nats, keyed `k,l`. */
function traces(
  profiles: readonly Profile[],
  beads: readonly JointBead[],
  renderings: PairTable<readonly Rendering[]>,
): Map<string, number> {
  const beadOf = profiles.map((p) => new Int32Array(p.unitCount).fill(-1));
  for (const [k, bead] of beads.entries())
    if (bead.units.some((units) => units.length === 0))
      for (const [v, units] of bead.units.entries()) for (const u of units) beadOf[v]![u] = k;
  const occurrences = profiles.map(unitsOf);
  const evidence = new Map<string, number>();
  for (let a = 0; a < profiles.length; a += 1)
    for (let b = a + 1; b < profiles.length; b += 1)
      for (const r of renderings.at(a, b)) {
        const [here, there] = [occurrences[a]!, occurrences[b]!];
        const [x0, x1] = [here.start[r.source]!, here.start[r.source + 1]!];
        const [y0, y1] = [there.start[r.target]!, there.start[r.target + 1]!];
        const combinations = (x1 - x0) * (y1 - y0);
        if (combinations > MAX_OCCURRENCES) continue;
        const weight =
          r.reliability * Math.log((profiles[a]!.unitCount * profiles[b]!.unitCount) / combinations) * 0.5;
        for (let x = x0; x < x1; x += 1)
          for (let y = y0; y < y1; y += 1) {
            const k = beadOf[a]![here.unit[x]!]!;
            const l = beadOf[b]![there.unit[y]!]!;
            if (k < 0 || l < 0 || k === l) continue;
            const key = k < l ? `${k},${l}` : `${l},${k}`;
            evidence.set(key, (evidence.get(key) ?? 0) + weight);
          }
      }
  return evidence;
}

function bridges(bead: JointBead, x: Run, y: Run): boolean {
  const has = (run: Run) => run.versions.some((v) => bead.units[v]!.length > 0);
  return has(x) && has(y);
}

function minorityOf(x: Run, y: Run): readonly number[] {
  if (x.versions.length === y.versions.length) return [...x.versions, ...y.versions];
  return x.versions.length < y.versions.length ? x.versions : y.versions;
}

function presentOf(bead: JointBead, versions: readonly number[]): number[] {
  return versions.filter((v) => bead.units[v]!.length > 0);
}

function shifted(bead: JointBead, offsets: readonly number[]): JointBead {
  return { ...bead, units: bead.units.map((units, v) => units.map((u) => u + offsets[v]!)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
