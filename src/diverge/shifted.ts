import type { Divergence } from './divergence.ts';
import { addTo } from './lists.ts';

/** A sentence's neighbours among which a version may have put one of its figures instead. */
const NEIGHBOURS = 2;

/**
 * Leaves out the pairs of findings that say that a version lacks a value in one bead and alone has it in one nearby: it
 * divides its sentences otherwise, and nothing is missing.
 */
export function withoutShifted(divergences: readonly Divergence[]): Divergence[] {
  const missing = new Map<string, Divergence[]>();
  for (const divergence of divergences)
    if (divergence.messageId === 'missing')
      addTo(missing, key(divergence, divergence.data.expected), divergence);
  const shifted = new Set<Divergence>();
  for (const divergence of divergences) {
    if (divergence.messageId !== 'extra') continue;
    const partner = missing
      .get(key(divergence, divergence.data.found))
      ?.find((other) => !shifted.has(other) && Math.abs(other.bead - divergence.bead) <= NEIGHBOURS);
    if (!partner) continue;
    shifted.add(partner);
    shifted.add(divergence);
  }
  return divergences.filter((divergence) => !shifted.has(divergence));
}

function key({ check, level, versions }: Divergence, value: string | undefined): string {
  return JSON.stringify([check, level, versions, value]);
}
