import type { Language } from '../../text/language.ts';
import { nameKey, similarity } from '../../text/transliterate.ts';
import type { CheckedDocument, DocumentCheck, DocumentFinding, PlacedWord } from '../document-check.ts';
import { named } from '../wording.ts';

/** Shorter words are too alike by chance. */
const MIN_LENGTH = 5;
/** Forms at least so alike by sound are one name. */
const SAME_NAME = 0.8;
/** The other version's single form is at least so like both. */
const SAME_ACROSS = 0.7;
/** Words that differ in their last letters only are forms of inflection. */
const MAX_ENDING = 3;
/** Words of the language come in small letters too: a name has a capital in this share of its places. */
const MIN_CAPITALS = 0.9;
const MIN_PLACES = 3;

export const nameForm: DocumentCheck = {
  id: 'name-form',
  title: 'Name in two forms',
  description:
    'A version writes one name in two ways, as “Lawrow” and “Lavrov”, where another version has the same form at all these ' +
    'places.',
  blindSpots:
    'Forms that differ in their last letters only are taken for inflection; two persons with names almost alike are told ' +
    'apart only where no other version writes them alike.',
  examples: [
    {
      texts: {
        en: 'Then Lavrov spoke.\n\nLater Lavrov left.\n\nAgain Lavrov came.\n\nNobody knew why.',
        de: 'Dann sprach Lawrow.\n\nSpäter ging Lawrow.\n\nWieder kam Lavrov.\n\nNiemand wusste, warum.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'Then Lavrov spoke.\n\nLater Lavrov left.\n\nAgain Lavrov came.\n\nNobody knew why.',
        ru: 'Затем говорил Лавров.\n\nПозже видели Лаврова.\n\nСнова ждали Лаврова.\n\nНикто не знал почему.',
      },
    },
  ],
  category: 'Terminology/Inconsistent',
  severity: 'low',
  languages: 'all',
  messages: {
    forms:
      '{version} writes a name in two ways, “{usual}” ({usualCount}) and “{other}” ({otherCount}); {witness} has “{model}” at all these places.',
  },
  *run(document) {
    const names = new Map(document.versions.map((version) => [version, namesOf(document, version)]));
    for (const version of document.versions)
      for (const [usual, other] of variants([...names.get(version)!.values()])) {
        const witness = singleForm(names, version, usual, other);
        if (witness) yield finding(document, version, usual, other, witness);
      }
  },
};

interface Name {
  readonly stem: string;
  readonly key: string;
  readonly words: readonly PlacedWord[];
}

/** Words of a version that stand with a capital inside sentences, by stem. */
function namesOf({ words }: CheckedDocument, version: Language): ReadonlyMap<string, Name> {
  const byStem = Map.groupBy(
    words.get(version)!.filter(({ text }) => text.length >= MIN_LENGTH),
    ({ stem }) => stem,
  );
  const names = [...byStem].flatMap(([stem, list]): [string, Name][] => {
    const capitals = list.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    if (capitals.length < MIN_CAPITALS * list.length || list.every(({ isFirst }) => isFirst)) return [];
    return [[stem, { stem, key: nameKey(stem, version), words: list }]];
  });
  return new Map(names);
}

/** Names of one version that sound alike and are written otherwise, the more common one first. */
function* variants(names: readonly Name[]): Generator<[Name, Name]> {
  // Forms of one name share the beginning or the end of the key: only these are compared, to stay linear.
  const shelves = new Map<string, Name[]>();
  for (const name of names)
    for (const shelf of [name.key.slice(0, 2), `-${name.key.slice(-2)}`])
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), name]);
  const seen = new Set<string>();
  for (const shelf of shelves.values())
    for (const [k, first] of shelf.entries())
      for (const second of shelf.slice(k + 1)) {
        const pair = `${first.stem} ${second.stem}`;
        if (seen.has(pair) || !isVariant(first, second)) continue;
        seen.add(pair);
        yield first.words.length >= second.words.length ? [first, second] : [second, first];
      }
}

function isVariant(first: Name, second: Name): boolean {
  if (first.words.length + second.words.length < MIN_PLACES) return false;
  if (similarity(first.key, second.key) < SAME_NAME) return false;
  let shared = 0;
  while (
    shared < Math.min(first.stem.length, second.stem.length) &&
    first.stem[shared] === second.stem[shared]
  )
    shared += 1;
  const ending = Math.max(first.stem.length, second.stem.length) - shared;
  return ending > MAX_ENDING || (first.key === second.key && first.stem.length === second.stem.length);
}

interface Witness {
  readonly version: Language;
  readonly name: Name;
}

/** Another version that has one and the same name, like both forms, in every passage of the two. */
function singleForm(
  names: ReadonlyMap<Language, ReadonlyMap<string, Name>>,
  version: Language,
  usual: Name,
  other: Name,
): Witness | undefined {
  const beads = new Set([...usual.words, ...other.words].map(({ bead }) => bead));
  for (const [witness, own] of names) {
    if (witness === version) continue;
    for (const name of own.values()) {
      const isLike = [usual, other].every(({ key }) => similarity(key, name.key) >= SAME_ACROSS);
      const places = new Set(name.words.map(({ bead }) => bead));
      if (isLike && [...beads].every((bead) => places.has(bead))) return { version: witness, name };
    }
  }
  return undefined;
}

function finding(
  document: CheckedDocument,
  version: Language,
  usual: Name,
  other: Name,
  witness: Witness,
): DocumentFinding {
  const written = [...usual.words, ...other.words].sort((x, y) => x.span[0] - y.span[0]);
  const { bead } = other.words[0]!;
  const beads = new Set(written.map((word) => word.bead));
  const models = witness.name.words.filter((word) => beads.has(word.bead));
  const data = {
    version: named([version]),
    usual: usual.words[0]!.text,
    usualCount: `${usual.words.length}`,
    other: other.words[0]!.text,
    otherCount: `${other.words.length}`,
    witness: named([witness.version]),
    model: models[0]!.text,
  };
  return {
    ...{ messageId: 'forms', data, versions: [version], split: false, confidence: 0.8, bead },
    values: { [version]: `${data.usual} / ${data.other}`, [witness.version]: data.model },
    spans: document.spans(
      bead,
      new Map([
        [version, written.map(({ span }) => span)],
        [witness.version, models.map(({ span }) => span)],
      ]),
    ),
  };
}
