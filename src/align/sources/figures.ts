import type { Wording } from '../profile.ts';
import type { Rendering } from '../translation.ts';

/** A number or date is nearly always kept. */
const RELIABILITY = 0.85;

/** Equal values render each other. */
export function* figures(source: Wording, target: Wording): Generator<Rendering> {
  const byValue = new Map<string, number>();
  for (const [f, form] of target.vocabulary.entries()) if (form.kind === 'figure') byValue.set(form.text, f);
  for (const [f, form] of source.vocabulary.entries()) {
    const other = form.kind === 'figure' ? byValue.get(form.text) : undefined;
    if (other !== undefined) yield { source: f, target: other, strength: 1, reliability: RELIABILITY };
  }
}
