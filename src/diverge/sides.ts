import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Passage, Side } from './check.ts';
import type { ByVersion } from './divergence.ts';

/** The sides of a passage that have it. */
export function present(passage: Passage): Side[] {
  return passage.sides.filter(({ units }) => units.length > 0);
}

/** From the first unit's start to the last one's end; `[place, place]` when the version lacks the passage. */
export function extent({ units, place }: Side): Span {
  return units.length === 0 ? [place, place] : [units[0]![0], units.at(-1)![1]];
}

/**
 * Where a side would say what another says at `span`: as far into its segment, at the nearest end of a word. An empty
 * span.
 */
export function wouldStand(side: Side, other: Side, span: Span): Span {
  const [start, end] = extent(side);
  if (start === end) return [start, end];
  const [from, to] = extent(other);
  const wanted = start + Math.round(((span[0] - from) / Math.max(1, to - from)) * (end - start));
  let at = Math.min(end, Math.max(start, wanted));
  while (at > start && at < end && !/\s/u.test(side.text[at]!)) at += 1;
  return [at, at];
}

/** Spans for every version: what each says, or the place where it would say what `model` says. */
export function spansOf(
  passage: Passage,
  said: ReadonlyMap<Language, readonly Span[]>,
): ByVersion<readonly Span[]> {
  const model = passage.sides.find(({ language }) => (said.get(language) ?? []).length > 0);
  return Object.fromEntries(
    passage.sides.map((side) => {
      const spans = said.get(side.language) ?? [];
      if (spans.length > 0) return [side.language, spans];
      if (!model) return [side.language, [[side.place, side.place] as const]];
      return [side.language, [wouldStand(side, model, said.get(model.language)![0]!)]];
    }),
  );
}
