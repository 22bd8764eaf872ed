import type { Profile } from './profile.ts';
import type { Rendering } from './translation.ts';

/**
 * How much of each side's vocabulary the other side accounts for: the share of its words that have a rendering in the
 * bead, among those that have one anywhere in the other version, each weighing its reliability and its rareness.
 */
export class Coverage {
  readonly #source: Sought;
  readonly #target: Sought;

  constructor(source: Profile, target: Profile, renderings: readonly Rendering[]) {
    this.#source = new Sought(source, target, renderings);
    this.#target = new Sought(
      target,
      source,
      renderings.map((r) => ({ ...r, source: r.target, target: r.source })),
    );
  }

  /** The lesser of the two shares, 0…1, of units [i0, i1) and [j0, j1). */
  of(i0: number, i1: number, j0: number, j1: number): number {
    return Math.min(this.#source.share(i0, i1, j0, j1), this.#target.share(j0, j1, i0, i1));
  }
}

/** Words of one version that are looked for in the other. */
class Sought {
  readonly #version: Profile;
  readonly #other: Profile;
  /** Renderings of form f: `#renderings[#start[f] … #start[f + 1] - 1]`. */
  readonly #start: Int32Array;
  readonly #renderings: Int32Array;
  readonly #weight: Float64Array;
  /** The last bead in which a form of the other version was seen. */
  readonly #seen: Int32Array;
  #bead = 0;

  constructor(version: Profile, other: Profile, renderings: readonly Rendering[]) {
    this.#version = version;
    this.#other = other;
    const forms = version.vocabulary.length;
    this.#start = new Int32Array(forms + 1);
    this.#weight = new Float64Array(forms);
    for (const { source, reliability } of renderings) {
      this.#start[source + 1]! += 1;
      this.#weight[source] = Math.max(this.#weight[source]!, reliability);
    }
    for (let f = 0; f < forms; f += 1) {
      this.#start[f + 1]! += this.#start[f]!;
      this.#weight[f]! *= Math.log((version.formTotal + 1) / version.vocabulary[f]!.frequency);
    }
    const free = this.#start.slice();
    this.#renderings = new Int32Array(renderings.length);
    for (const { source, target } of renderings) this.#renderings[free[source]!++] = target;
    this.#seen = new Int32Array(other.vocabulary.length);
  }

  share(from: number, to: number, otherFrom: number, otherTo: number): number {
    this.#bead += 1;
    const { forms, formStart } = this.#other;
    for (let k = formStart[otherFrom]!; k < formStart[otherTo]!; k += 1) this.#seen[forms[k]!] = this.#bead;
    let all = 0;
    let found = 0;
    for (let k = this.#version.formStart[from]!; k < this.#version.formStart[to]!; k += 1) {
      const form = this.#version.forms[k]!;
      const weight = this.#weight[form]!;
      all += weight;
      if (weight > 0 && this.#isRendered(form)) found += weight;
    }
    return all === 0 ? 1 : found / all;
  }

  #isRendered(form: number): boolean {
    for (let r = this.#start[form]!; r < this.#start[form + 1]!; r += 1)
      if (this.#seen[this.#renderings[r]!] === this.#bead) return true;
    return false;
  }
}
