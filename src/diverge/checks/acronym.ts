import { tokenize } from '../../text/tokens.ts';
import { nameKey } from '../../text/transliterate.ts';
import type { Check, Passage, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { present } from '../sides.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';
import { bodyOf, spelledOut } from '../vocabulary/bodies.ts';

/** Letters of an acronym. */
const ACRONYM = /^(?:\p{Lu}{2,8}s?|\p{Lu}\p{Ll}\p{Lu}{2,5}|\p{Lu}\d{1,2})$/u;
/** Share of a unit's letters in capitals from which the unit is a heading and its words no acronyms. */
const SHOUTING = 0.6;

/** A spelled-out name supports an acronym that others have but raises no finding by itself. */
const SPELLED_OUT = 0.5;

export const acronym: Check = {
  id: 'acronym',
  title: 'Another body is named',
  description:
    'A version names another organisation, group or treaty by its acronym than the others. Acronyms are compared across ' +
    'languages (OSCE, OSZE, ОБСЕ are one), also with the spelled-out name.',
  blindSpots:
    'Bodies that are not in the list count as one only if their acronyms sound alike; a missing one is no finding.',
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    yield* exchanges(passage, rowOf(passage), (value) => shown(passage, value));
  },
};

function rowOf(passage: Passage): Row {
  const sides = present(passage);
  // Two versions alone cannot tell an unknown body from a known one's other name.
  const isUsable = ({ value }: Statement) => sides.length > 2 || !value.startsWith('?');
  return new Map(sides.map((side) => [side.language, bodiesOf(side).filter(isUsable)]));
}

function bodiesOf(side: Side): Statement[] {
  const { text, units, language } = side;
  return units.flatMap((unit) => {
    const sentence = text.slice(...unit);
    const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
    if ((sentence.match(/\p{Lu}/gu)?.length ?? 0) > SHOUTING * letters) return [];
    const spelled = spelledOut(sentence).map(({ key, start, end }) =>
      statement(key, unit[0] + start, end - start, SPELLED_OUT),
    );
    const short = tokenize(text, unit, language).flatMap(({ text: word, span }) =>
      word.split('-').flatMap((part) => {
        if (!ACRONYM.test(part)) return [];
        const key = bodyOf(part) ?? `?${nameKey(part, language)}`;
        return [statement(key, span[0] + word.indexOf(part), part.length, 1)];
      }),
    );
    return [...spelled, ...short];
  });
}

function statement(value: string, start: number, length: number, certainty: number): Statement {
  return { value, span: [start, start + length], certainty };
}

/** The acronym as some version of the passage has it. */
function shown(passage: Passage, value: string): string {
  for (const side of present(passage))
    for (const { value: own, span } of bodiesOf(side)) if (own === value) return side.text.slice(...span);
  return value;
}
