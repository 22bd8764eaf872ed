import { type Language, primarySubtag } from './language.ts';
import { fold } from './normalise.ts';
import { rememberedWord } from './remembered.ts';

/** Cyrillic letters as coarse Latin ones: sibilants fall together, since each language spells them its own way. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 's',
  з: 's',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
}; // prettier-ignore

/** Spellings of one sound, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|chtch|schtsch/g, 's'],
  [/tsch|tch|sch|tsh/g, 's'],
  [/dsch|dzh|dj/g, 's'],
  [/kh/g, 'h'],
  [/ch|sh|zh|ts|tz/g, 's'],
  [/(?<=[aiou])gh(?=[etsn]|$)/g, ''],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/th/g, 't'],
  [/qu|ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/w|^u(?=[aeio])/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/ii+/g, 'i'],
];

/**
 * A key that the spellings of a name in several languages and scripts share, or nearly: Порошенко, Poroshenko,
 * Poroschenko and Porochenko are all `porosenko`.
 */
export const nameKey = rememberedWord(keyOf);

function keyOf(word: string, language: Language): string {
  let key = Array.from(fold(word), (letter) => CYRILLIC[letter] ?? letter).join('');
  if (primarySubtag(language) === 'es') key = key.replace(/^j|(?<=[aeiou])j/g, 'h');
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  return key;
}

/**
 * How each language speaks its letters where another one’s transcribers have to decide: customs of BGN and of German,
 * French, Spanish and English practice, read backwards.
 */
const SPOKEN: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/^wr/, 'r'],
    [/^wh/, 'w'],
    [/^kn/, 'n'],
    [/igh/g, 'ai'],
    [/ee|ea/g, 'i'],
    [/oo/g, 'u'],
    [/j|g(?=[eiy])/g, 'zh'],
    [/tion\b/g, 'shn'],
    [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  ],
  fr: [
    [/eaux?|aux?/g, 'o'],
    [/oi/g, 'ua'],
    [/j|g(?=[eiy])/g, 'zh'],
    [/gn/g, 'ni'],
    [/(?<=\p{L}{3})[tdsxz]$/u, ''],
  ],
  de: [
    [/eu/g, 'oi'],
    [/ei/g, 'ai'],
    [/ie/g, 'i'],
    [/^v/, 'f'],
  ],
  es: [
    [/j|g(?=[ei])/g, 'h'],
    [/ll/g, 'i'],
    [/^h/, ''],
  ],
  ru: [
    [/дж/g, 'ж'],
    [/^х|(?<=[аеиоу])х/g, 'h'],
    [/^у(?=[аеиоуэ])/, 'в'],
  ],
};

/**
 * The keys of a name, to be compared with those of another script: by its letters, and as each language’s custom would
 * speak them, for texts name people of all countries. Джонс and Jones, Бовилье and Beauvillier share one.
 */
export function spokenKeys(word: string): readonly string[] {
  return keysOf(word, '');
}

const keysOf = rememberedWord((word): readonly string[] => {
  const folded = fold(word);
  const keys = Object.values(SPOKEN).map((customs) => {
    let spoken = folded;
    for (const [letters, sound] of customs) spoken = spoken.replace(letters, sound);
    return nameKey(spoken, '');
  });
  return [...new Set([nameKey(folded, ''), ...keys])];
});

/** How alike two keys are, 0…1: one minus the edit distance over the longer length (Levenshtein 1966). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest > MAX_KEY_LENGTH || a === '' || b === '') return 0;
  for (let j = 0; j <= b.length; j += 1) ROW[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = ROW[0]!;
    let left = i;
    ROW[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = ROW[j]!;
      left = Math.min(above + 1, left + 1, diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1));
      ROW[j] = left;
      diagonal = above;
    }
  }
  return 1 - ROW[b.length]! / longest;
}

/**
 * How alike two names sound, 0…1: as `similarity`, but vowels count less, since each language and script writes them its
 * own way (Wallace, Уоллес), and so do doubled and silent letters. Weights after Zobel & Dart (1996), “Phonetic string
 * matching”, where a change within a group of sounds costs half of one between groups. What is less than `enough` is
 * given as 0, and found out early.
 */
export function soundSimilarity(a: string, b: string, enough = 0): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest > MAX_KEY_LENGTH || a === '' || b === '') return 0;
  const [first, second] = [weightOfKey(a), weightOfKey(b)];
  const most = Math.max(first, second);
  if (1 - Math.abs(first - second) / most < enough) return 0;
  ROW[0] = 0;
  for (let j = 1; j <= b.length; j += 1) ROW[j] = ROW[j - 1]! + weightOf(b.charCodeAt(j - 1));
  for (let i = 0; i < a.length; i += 1) {
    const letter = a.charCodeAt(i);
    const weight = weightOf(letter);
    let diagonal: number = ROW[0]!;
    let left: number = diagonal + weight;
    let least = left;
    ROW[0] = left;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      const above = ROW[j]!;
      left = Math.min(above + weight, left + weightOf(other), diagonal + exchange(letter, other));
      ROW[j] = left;
      if (left < least) least = left;
      diagonal = above;
    }
    if (1 - least / most < enough) return 0;
  }
  const alike = 1 - ROW[b.length]! / most;
  return alike < enough ? 0 : alike;
}

/** Longer words are no names; the bound keeps the comparison's cost constant. */
const MAX_KEY_LENGTH = 40;
/** The row of the distances at work. */
const ROW = new Float64Array(MAX_KEY_LENGTH + 1);

const VOWELS = 'aeiouh';
/** Sounds that languages write for one another: Nikolai and Nicolas’s c, Georgien and Gruzija’s g, Lew and Lev’s v. */
const GROUPS = ['bp', 'dt', 'gk', 'fv', 'mn', 'lr', 'uv', 'hg', 'hk', 'is'];
/** The basic alphabet, beyond which letters have no groups. */
const LETTERS = 26;
const FIRST = 97;
const WEIGHTS = Float64Array.from({ length: LETTERS }, (_, k) => (isVowel(k) ? 0.5 : 1));
const EXCHANGES = Float64Array.from({ length: LETTERS * LETTERS }, (_, k) => {
  const [x, y] = [Math.floor(k / LETTERS), k % LETTERS];
  if (x === y) return 0;
  if (isVowel(x) && isVowel(y)) return 0.25;
  const isGroup = GROUPS.some((group) => group.includes(letterOf(x)) && group.includes(letterOf(y)));
  return isGroup ? 0.5 : 1;
});

function letterOf(number: number): string {
  return String.fromCharCode(FIRST + number);
}

function isVowel(number: number): boolean {
  return VOWELS.includes(letterOf(number));
}

function weightOfKey(key: string): number {
  let sum = 0;
  for (let k = 0; k < key.length; k += 1) sum += weightOf(key.charCodeAt(k));
  return sum;
}

/** What leaving out a letter costs, by its code. */
function weightOf(code: number): number {
  return WEIGHTS[code - FIRST] ?? 1;
}

function exchange(x: number, y: number): number {
  if (x === y) return 0;
  const [first, second] = [x - FIRST, y - FIRST];
  const isPlain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return isPlain ? EXCHANGES[first * LETTERS + second]! : 1;
}
