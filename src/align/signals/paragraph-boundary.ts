import type { NodeScorer } from '../lattice.ts';
import type { Profile } from '../profile.ts';

/** Share of a version's paragraph boundaries that another version keeps. */
const KEPT = 0.8;

/**
 * Where one version begins a paragraph the other probably does: a soft preference, so that a paragraph that one version
 * joined or split costs little. Log-odds of both, one or none of the versions starting a paragraph, against chance.
 */
export function paragraphBoundary(source: Profile, target: Profile): NodeScorer {
  const p = density(source);
  const q = density(target);
  const both = Math.log((KEPT * Math.sqrt(p * q) + (1 - KEPT) * p * q) / (p * q));
  const one = Math.log(1 - KEPT);
  return (i, j) => {
    const here = source.startsParagraph[i];
    const there = target.startsParagraph[j];
    if (here && there) return both;
    return here || there ? one : 0;
  };
}

/** Share of positions at which a paragraph starts, smoothed. */
function density(version: Profile): number {
  const starts = version.startsParagraph.reduce((sum, s) => sum + s, 0);
  return (starts + 1) / (version.unitCount + 3);
}
