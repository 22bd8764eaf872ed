import { clearOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { nameKey } from '../../text/transliterate.ts';
import { onceAForm } from '../../text/word-form.ts';
import type { Check, Passage, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { bodiesOf, tokensOf, wordTokensOf } from '../side-facts.ts';
import { present } from '../sides.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';
import { bodyOf } from '../vocabulary/bodies.ts';

/** Letters of an acronym. */
const ACRONYM = /^(?:\p{Lu}{2,8}s?|\p{Lu}\p{Ll}\p{Lu}{2,5}|\p{Lu}\d{1,2})$/u;
const ROMAN_NUMERAL = /^[IVXLCDM]+$/u;
/** Share of a unit's letters in capitals from which the unit is a heading and its words no acronyms. */
const SHOUTING = 0.6;

/** A spelled-out name supports an acronym that others have but raises no finding by itself … */
const SUPPORTS = 0.5;
/** … nor does an acronym that is not in the list, where no third version bears it out: languages form them anew. */
const MIN_WITNESSES = 3;

export const acronym: Check = {
  id: 'acronym',
  title: 'Another body is named',
  description:
    'A version names another organisation, group or treaty by its acronym than the others. Acronyms are compared across ' +
    'languages (OSCE, OSZE, ОБСЕ are one), also with the spelled-out name.',
  blindSpots:
    'Bodies that are not in the list count as one only if their acronyms sound alike; a missing one is no finding.',
  examples: [
    {
      texts: {
        en: 'debates at the OECD',
        de: 'Debatten in der OSZE',
        fr: 'débats à l’OSCE',
        ru: 'дискуссии в ОБСЕ',
      },
      deviating: ['en'],
    },
    {
      texts: {
        en: 'the EAEU and the CSTO',
        de: 'die EAWU und die OVKS',
        es: 'la UEEA y la OTSC',
        ru: 'ЕАЭС и ОДКБ',
      },
    },
  ],
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
  const unlisted = sides.length < MIN_WITNESSES ? SUPPORTS : 1;
  return new Map(sides.map((side) => [side.language, named(side, unlisted)]));
}

/** The bodies that a side names; `unlisted` is the certainty of acronyms outside the list. */
function named(side: Side, unlisted: number): Statement[] {
  const { units, language } = side;
  return units.flatMap((_, k) => {
    const spelled = bodiesOf(side)
      [k]!.filter(({ isSpelledOut }) => isSpelledOut)
      .map(({ key, start, end }) => statement(key, start, end - start, SUPPORTS));
    const short = tokensOf(side)
      [k]!.filter(({ kind, form }) => kind === 'word' && isAcronymIn(form))
      .filter(clearOf(spelled))
      .flatMap(({ text: word, span }) =>
        word.split('-').flatMap((part) => {
          if (!ACRONYM.test(part) || ROMAN_NUMERAL.test(part)) return [];
          const key = bodyOf(part);
          const start = span[0] + word.indexOf(part);
          if (key !== undefined) return [statement(key, start, part.length, 1)];
          return [statement(unlistedKey(part, language), start, part.length, unlisted)];
        }),
      );
    const found = [...spelled, ...short];
    return found.length > 0 && isShouted(wordTokensOf(side)[k]!) ? [] : found;
  });
}

function isShouted(words: readonly Token[]): boolean {
  let [letters, capitals] = [0, 0];
  for (const { form } of words) {
    const own = lettersOf(form);
    letters += own.letters;
    capitals += own.capitals;
  }
  return capitals > SHOUTING * letters;
}

const lettersOf = onceAForm((word) => ({
  letters: word.match(/\p{L}/gu)?.length ?? 0,
  capitals: word.match(/\p{Lu}/gu)?.length ?? 0,
}));

/** Whether a word or a part of it is an acronym: most words are told by one look-up. */
const isAcronymIn = onceAForm((word): boolean => word.split('-').some((part) => ACRONYM.test(part)));

/** Languages put the same letters in another order (LGBT, LGTB). */
function unlistedKey(acronym: string, language: string): string {
  return `?${[...nameKey(acronym, language)].sort().join('')}`;
}

function statement(value: string, start: number, length: number, certainty: number): Statement {
  return { value, span: [start, start + length], certainty };
}

/** The acronym as some version of the passage has it. */
function shown(passage: Passage, value: string): string {
  for (const side of present(passage))
    for (const { value: own, span } of named(side, 1)) if (own === value) return side.text.slice(...span);
  return value;
}
