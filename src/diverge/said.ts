import { type Manner, mannerOf } from '../text/facts/manner.ts';
import type { Span } from '../text/span.ts';
import type { Passage, Side } from './check.ts';
import type { Row, Statement } from './consensus.ts';
import { renderedBy } from './correspondence.ts';
import { onceASide, plainWordsOf } from './side-facts.ts';
import { present } from './sides.ts';

/** No sentence says more of a kind; what a text without sentences says beyond is not compared. */
const MAX_STATEMENTS = 200;

/** How a side says what it says; read once, however many checks ask. */
export const manner = onceASide((side): Manner => {
  const parts = plainWordsOf(side).map((words) => mannerOf(words, side.language));
  return {
    modality: parts.flatMap(({ modality }) => modality).slice(0, MAX_STATEMENTS),
    quantity: parts.flatMap(({ quantity }) => quantity).slice(0, MAX_STATEMENTS),
    contrasts: parts.flatMap(({ contrasts }) => contrasts).slice(0, MAX_STATEMENTS),
  };
});

/** What each version that has the passage states, by one of its facts. */
export function rowOf(passage: Passage, statements: (side: Side) => readonly Statement[]): Row {
  return new Map(present(passage).map((side) => [side.language, statements(side).slice(0, MAX_STATEMENTS)]));
}

/**
 * As `rowOf`, of expressions, without the doubtful ones that most other versions render by a word of their own: what
 * they say there is not what the version has instead of something else. For checks that report what is said instead of
 * something else, or what most versions say and one lacks: empty where neither can be.
 */
export function weighed(passage: Passage, expressions: (side: Side) => readonly Statement[]): Row {
  const { renderings } = passage;
  if (!renderings) return rowOf(passage, expressions);
  const said = new Map(present(passage).map((side) => [side, expressions(side)]));
  if (!isContested([...said.values()])) return new Map();
  return rowOf(passage, (side) =>
    said.get(side)!.filter(({ certainty, span }) => {
      if (certainty === 1) return true;
      const rendering = [...said].filter(
        ([other, theirs]) =>
          other !== side &&
          renderedBy(side, span, other, renderings).some(
            (place) => !theirs.some((e) => e.certainty === 1 && overlap(e.span, place)),
          ),
      );
      return 2 * rendering.length < said.size - 1;
    }),
  );
}

/** Whether two versions say something surely, and two alone not the same. */
function isContested(said: readonly (readonly Statement[])[]): boolean {
  const sure = said.flatMap((own) => own.find(({ certainty }) => certainty === 1) ?? []);
  if (sure.length < 2) return false;
  const { value } = sure[0]!;
  return (
    said.length > 2 || said.some((own) => own.some((each) => each.certainty === 1 && each.value !== value))
  );
}

function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

const COUNT = / #\d+$/u;

/**
 * Tells repeated statements of a value apart, so that one is missed where others make it twice: the second bears its
 * number. Sure readings are counted before doubtful ones.
 */
export function counted(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, number>();
  const sureFirst = [...statements].sort((x, y) => y.certainty - x.certainty || x.span[0] - y.span[0]);
  const numbered = sureFirst.slice(0, MAX_STATEMENTS).map(({ value, ...rest }) => {
    const count = (seen.get(value) ?? 0) + 1;
    seen.set(value, count);
    return { ...rest, value: count === 1 ? value : `${value} #${count}` };
  });
  return numbered.sort((x, y) => x.span[0] - y.span[0]);
}

/** The value without its number. */
export function uncounted(value: string): string {
  return value.replace(COUNT, '');
}
