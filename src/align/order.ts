import type { JointBead } from './beads.ts';

/**
 * The beads in the order of the first version (in `ranks`, the order of listing) that has them; a bead without that
 * version stands behind the neighbour that precedes it in the next version that has it.
 */
export function inReadingOrder(beads: readonly JointBead[], ranks: readonly number[]): JointBead[] {
  let listed: JointBead[] = [];
  for (const version of ranks) {
    const fresh = beads
      .filter((bead) => bead.units[version]!.length > 0 && first(bead, ranks) === version)
      .sort((x, y) => x.units[version]![0]! - y.units[version]![0]!);
    if (fresh.length > 0) listed = merged(listed, fresh, version);
  }
  return listed;
}

/** The first listed version that has the bead. */
function first(bead: JointBead, ranks: readonly number[]): number | undefined {
  return ranks.find((version) => bead.units[version]!.length > 0);
}

/** Puts each fresh bead behind the listed bead that holds the version's nearest unit before it. */
function merged(listed: readonly JointBead[], fresh: readonly JointBead[], version: number): JointBead[] {
  const anchors = listed
    .flatMap((bead, at) => (bead.units[version]!.length > 0 ? [{ at, unit: bead.units[version]![0]! }] : []))
    .sort((x, y) => x.unit - y.unit);
  const behind = new Map<number, JointBead[]>();
  let next = 0;
  let place = -1;
  for (const bead of fresh) {
    while (next < anchors.length && anchors[next]!.unit < bead.units[version]![0]!)
      place = anchors[next++]!.at;
    const group = behind.get(place);
    if (group) group.push(bead);
    else behind.set(place, [bead]);
  }
  const result = [...(behind.get(-1) ?? [])];
  for (const [at, bead] of listed.entries()) result.push(bead, ...(behind.get(at) ?? []));
  return result;
}
