import { primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { nameKey, similarity } from '../../text/transliterate.ts';
import type { Check, Passage, Side } from '../check.ts';
import type { Row, Statement } from '../consensus.ts';
import { exchangedNames as exchangedPairs } from '../lost-names.ts';
import { bodiesOf, placesOf, wordTokensOf } from '../side-facts.ts';
import { extent, present } from '../sides.ts';
import { exchanges, VALUE_MESSAGES } from '../value-finding.ts';
import { placeOf } from '../vocabulary/places.ts';

/** Shorter words are too alike by chance. */
const MIN_LENGTH = 4;
/** Words at least so alike are one name in two spellings. */
const SAME_NAME = 0.7;
/** A version with a word at least so like a name may have the name in another form. */
const ECHO = 0.5;
/** A word less like every word of the others than this stands in its version alone. */
const FOREIGN = 0.65;
/** Fewer versions cannot tell a name from a word that is capitalised by custom. */
const MIN_VOTERS = 3;
/** Certainty of a place that another one of the same version includes. */
const IMPLIED = 0.5;
/** Of names found exchanged between two versions, the share that is. */
const BETWEEN_TWO = 0.8;
/** … and where one of the two may be no name. */
const UNSURE = 0.6;

export const name: Check = {
  id: 'name',
  title: 'Another name',
  description:
    'A version names another person or place where all others agree on one. Names are compared by sound across scripts ' +
    '(Порошенко, Poroshenko, Porochenko), places by what they are, with their adjectives and people (Грузия, Georgian, géorgien).',
  blindSpots:
    'Only an exchange is reported, not a name that a version replaces by a pronoun or a title. Between two versions alone ' +
    'names of persons are compared with medium severity and only where lexicons cover the languages, with low severity where ' +
    'one of them is a word like any other (“Nations”, “Lagos”); titles of institutions that one of them paraphrases are taken ' +
    'for names now and then. Names that a language forms anew are known for countries, ' +
    'regions and some cities only.',
  examples: [
    {
      texts: {
        en: 'It was under Poroshenko.',
        de: 'Es war unter Poroschenko.',
        es: 'Fue bajo Yanukóvich.',
        ru: 'Это было при Порошенко.',
      },
      deviating: ['es'],
    },
    {
      texts: {
        en: 'They live in Latvia.',
        de: 'Sie leben in Lettland.',
        fr: 'Ils vivent en Lituanie.',
        ru: 'Они живут в Латвии.',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'They spoke with the Norwegian minister in Vienna.',
        de: 'Sie sprachen mit dem schwedischen Minister in Wien.',
      },
      deviating: ['de', 'en'],
    },
    {
      texts: { en: 'In Oslo he met Hutchinson twice.', fr: 'À Oslo, il a rencontré Kowalski deux fois.' },
      deviating: ['en', 'fr'],
    },
    {
      texts: {
        en: 'In Vienna the Russian delegation met Mr Jones.',
        de: 'In Wien traf die russische Delegation Herrn Jones.',
        fr: 'À Vienne, la délégation russe a rencontré M. Jones.',
        ru: 'В Вене российская делегация встретилась с г-ном Джонсом.',
      },
    },
    { texts: { en: 'Then Putin spoke.', de: 'Dann sprach er.', ru: 'Потом говорил Путин.' } },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: 'all',
  messages: VALUE_MESSAGES,
  *run(passage) {
    yield* exchanges(passage, placeRow(passage), (value) => shownPlace(codeOf(value)));
    if (present(passage).length === 2) yield* exchangedBetweenTwo(passage);
    if (present(passage).length < MIN_VOTERS) return;
    const sides = present(passage).map(words);
    for (const side of sides)
      yield* exchangedNames(
        passage,
        side,
        sides.filter((other) => other !== side),
      );
  },
};

/**
 * The places that each version names, by their names, adjectives or people; the second mention of one is a value of its
 * own, so that a place exchanged once among several mentions is seen. Empty where no two versions name any.
 */
function placeRow(passage: Passage): Row {
  const named = present(passage).map((side) => [side.language, statedPlaces(side)] as const);
  if (named.filter(([, own]) => own.length > 0).length < 2) return new Map();
  const stated = named.map(([language, own]) => [language, numbered(own)] as const);
  const all = new Set(stated.flatMap(([, own]) => own.map(({ value }) => value)));
  return new Map(
    stated.map(([language, own]) => {
      const firsts = firstOfEach(own);
      const values = new Set(own.map(({ value }) => value));
      const implied = [...all].flatMap((value): Statement[] => {
        const same = values.has(value)
          ? undefined
          : firsts.find((first) => includes(codeOf(first.value), codeOf(value)));
        return same ? [{ value, span: same.span, certainty: IMPLIED }] : [];
      });
      return [language, [...own, ...implied]];
    }),
  );
}

/** The first mention of each place, in order. */
function firstOfEach(places: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return places.filter(({ value }) => {
    const isFirst = !seen.has(codeOf(value));
    seen.add(codeOf(value));
    return isFirst;
  });
}

/** The nth mention of a place as `GE 2`. */
function numbered(places: readonly Statement[]): Statement[] {
  const counts = new Map<string, number>();
  return places.map((place) => {
    const count = (counts.get(place.value) ?? 0) + 1;
    counts.set(place.value, count);
    return { ...place, value: `${place.value} ${count}` };
  });
}

function codeOf(value: string): string {
  return value.split(' ', 1)[0]!;
}

function statedPlaces(side: Side): Statement[] {
  return bodiesOf(side).flatMap((bodies, k) => {
    if (bodies.length === 0 && placesOf(side)[k]!.length === 0) return [];
    const states = bodies.flatMap(({ key, start, end }): Statement[] => {
      const code = STATES.get(key);
      return code === undefined ? [] : [{ value: code, span: [start, end], certainty: 1 }];
    });
    const places = placesOf(side)
      [k]!.filter(({ span }) => !bodies.some(({ start, end }) => span[0] < end && span[1] > start))
      .map(({ code, span }): Statement => ({ value: code, span, certainty: 1 }));
    return [...states, ...places].sort((x, y) => x.span[0] - y.span[0]);
  });
}

/** States whose names in full or as acronyms the gazetteer of bodies has. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['uk', 'GB'],
  ['uae', 'AE'],
  ['dprk', 'KP'],
  ['rok', 'KR'],
  ['prc', 'CN'],
  ['rf', 'RU'],
  ['frg', 'DE'],
  ['ussr', 'SU'],
  ['rsa', 'ZA'],
]);

/** Whether one place is often named for the other: the kingdom and its countries, the Union and Russia. */
function includes(x: string, y: string): boolean {
  if (x === y) return false;
  if (x.startsWith(`${y}-`) || y.startsWith(`${x}-`)) return true;
  return [SUCCESSION, AMERICAS].some((group) => group.has(x) && group.has(y));
}

const AMERICAS: ReadonlySet<string> = new Set([
  'AMERICA',
  'US',
  'NORTH-AMERICA',
  'SOUTH-AMERICA',
  'CENTRAL-AMERICA',
  'LATIN-AMERICA',
]);

const SUCCESSION: ReadonlySet<string> = new Set(['RU', 'SU']);

function shownPlace(code: string): string {
  if (PARTS[code] !== undefined) return PARTS[code];
  if (/^[A-Z]{2}$/.test(code)) return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  return code
    .toLowerCase()
    .split('-')
    .map((word) => (word === 'the' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const PARTS: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
  SU: 'the Soviet Union',
};

/** Between two versions a name is exchanged where each has one, at the same place, that the other has nothing like. */
function* exchangedBetweenTwo(passage: Passage) {
  const [first, second] = present(passage) as [Side, Side];
  if (!passage.renderings) return;
  for (const names of exchangedPairs(first, second, passage.renderings)) {
    // Places have been compared already.
    if (names.first.isPlace && names.second.isPlace) continue;
    const row: Row = new Map([
      [first.language, [{ value: names.first.text, span: names.first.span, certainty: 1 }]],
      [second.language, [{ value: names.second.text, span: names.second.span, certainty: 1 }]],
    ]);
    const trust = names.isSure
      ? { severity: 'medium' as const, confidence: BETWEEN_TWO * passage.confidence }
      : { severity: 'low' as const, confidence: UNSURE * passage.confidence };
    for (const finding of exchanges(passage, row, (value) => value)) yield { ...finding, ...trust };
  }
}

interface Word {
  readonly word: string;
  readonly key: string;
  readonly span: Span;
}

interface Words {
  readonly side: Side;
  readonly all: readonly Word[];
  /** Words with a capital that do not begin a sentence. */
  readonly capitalised: readonly Word[];
}

function words(side: Side): Words {
  const sentences = wordTokensOf(side).map((tokens, k) => {
    // Bodies are compared as a whole by the acronym check: their words are translated, not names.
    const bodies = bodiesOf(side)[k]!.filter(({ isSpelledOut }) => isSpelledOut);
    const inBody = ({ span }: Token) => bodies.some(({ start, end }) => span[0] < end && span[1] > start);
    return tokens
      .filter((token) => !inBody(token))
      .map(({ text: word, span }) => ({ word, span, key: nameKey(word, side.language) }));
  });
  const isLong = ({ word }: Word) => word.length >= MIN_LENGTH;
  return {
    side,
    all: sentences.flat().filter(isLong),
    capitalised: sentences
      .flatMap((sentence) => sentence.slice(1))
      .filter((w) => isLong(w) && /^\p{Lu}\p{Ll}/u.test(w.word)),
  };
}

/**
 * Where every other version has a name, capitalised, that one version has nothing like, while this one has a
 * capitalised word that none of them has anything like: the one stands for the other.
 */
function* exchangedNames(passage: Passage, odd: Words, others: readonly Words[]) {
  const isForeign = (word: Word) =>
    placeOf(word.word, odd.side.language) === undefined &&
    others.every(({ all }) => all.every((other) => alikeness(word, other) < FOREIGN));
  for (const expected of sharedNames(others)) {
    if (odd.all.some((word) => alikeness(word, expected[0]!.word) >= ECHO)) continue;
    const isPlace = placeOf(expected[0]!.word.word, expected[0]!.language) !== undefined;
    if (isPlace && namesPlace(odd)) continue;
    const place = relativePlace(others[0]!.side, expected[0]!.word.span);
    const [found] = odd.capitalised
      .filter(isForeign)
      .sort((x, y) => distance(odd.side, x, place) - distance(odd.side, y, place));
    if (!found) continue;
    const statement = (value: string, span: Span): readonly Statement[] => [{ value, span, certainty: 1 }];
    const row: Row = new Map([
      ...expected.map(
        ({ language, word }) => [language, statement(expected[0]!.word.word, word.span)] as const,
      ),
      [odd.side.language, statement(found.word, found.span)] as const,
    ]);
    for (const finding of exchanges(passage, row, (value) => value)) yield { ...finding, ...doubt(odd.side) };
    return;
  }
}

/** Whether a side names some place: then the places have been compared. */
function namesPlace({ side, capitalised }: Words): boolean {
  return capitalised.some(({ word }) => placeOf(word, side.language) !== undefined);
}

/** German gives every noun a capital: what stands there instead may be no name. */
function doubt({ language }: Side) {
  return primarySubtag(language) === 'de' ? { severity: 'low' as const, confidence: 0.5 } : {};
}

/** The names that all of these versions have with a capital, each with the word of every version. */
function sharedNames(sides: readonly Words[]): { readonly language: string; readonly word: Word }[][] {
  const [first, ...rest] = sides;
  return first!.capitalised.flatMap((word) => {
    const same = rest.map(({ side, capitalised }) => ({
      language: side.language,
      word: capitalised.find((other) => alikeness(word, other) >= SAME_NAME),
    }));
    if (!same.every((entry): entry is { language: string; word: Word } => entry.word !== undefined))
      return [];
    return [[{ language: first!.side.language, word }, ...same]];
  });
}

/** How alike two words sound, endings apart; a compound that holds the other word is like it. */
function alikeness(x: Word, y: Word): number {
  const [short, long] = x.key.length <= y.key.length ? [x.key, y.key] : [y.key, x.key];
  if (short.length >= MIN_LENGTH && long.includes(short)) return 1;
  return Math.max(similarity(short, long), similarity(short, long.slice(0, short.length)));
}

function relativePlace(side: Side, [start]: Span): number {
  const [from, to] = extent(side);
  return (start - from) / Math.max(1, to - from);
}

function distance(side: Side, word: Word, place: number): number {
  return Math.abs(relativePlace(side, word.span) - place);
}
