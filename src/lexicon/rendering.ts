/** A rendering among the words at hand: positions in the two lists given and both probabilities. */
export interface StemRendering {
  readonly source: number;
  readonly target: number;
  readonly forward: number;
  readonly backward: number;
}
