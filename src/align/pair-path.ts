import type { Boundaries } from './boundaries.ts';
import { boundaryGain } from './cuts.ts';

/** A boundary of a pair: the first i units of one version correspond to the first j of the other. */
export type Node = readonly [i: number, j: number];

/**
 * The finest boundaries of a pair that pass through all `through` (ascending, first and last included): between two of
 * them the chain of greatest expected accuracy.
 */
export function pairPath(boundaries: Boundaries, through: readonly Node[]): Node[] {
  const path: Node[] = [through[0]!];
  for (let k = 1; k < through.length; k += 1) {
    const from = through[k - 1]!;
    const to = through[k]!;
    if (to[0] === from[0] && to[1] === from[1]) continue;
    path.push(...refine(boundaries, from, to), to);
  }
  return path;
}

/** How many nodes back a node's predecessor is looked for. */
const WINDOW = 64;

/** The best chain of nodes strictly between two nodes. */
function refine(boundaries: Boundaries, from: Node, to: Node): Node[] {
  const nodes: { readonly node: Node; readonly gain: number }[] = [];
  for (let i = from[0]; i <= to[0]; i += 1)
    for (let k = boundaries.first(i, from[1]); k < boundaries.start[i + 1]!; k += 1) {
      const j = boundaries.j[k]!;
      if (j > to[1]) break;
      const gain = boundaryGain(boundaries.probability[k]!);
      const end = (i === from[0] && j === from[1]) || (i === to[0] && j === to[1]);
      if (gain > 0 && !end) nodes.push({ node: [i, j], gain });
    }
  const total = new Float64Array(nodes.length);
  const back = new Int32Array(nodes.length).fill(-1);
  let best = -1;
  for (const [w, { node, gain }] of nodes.entries()) {
    for (let v = Math.max(0, w - WINDOW); v < w; v += 1)
      if (nodes[v]!.node[1] <= node[1] && total[v]! > (back[w]! < 0 ? 0 : total[back[w]!]!)) back[w] = v;
    total[w] = gain + (back[w]! < 0 ? 0 : total[back[w]!]!);
    if (best < 0 || total[w]! > total[best]!) best = w;
  }
  const path: Node[] = [];
  for (let w = best; w >= 0; w = back[w]!) path.push(nodes[w]!.node);
  return path.reverse();
}
