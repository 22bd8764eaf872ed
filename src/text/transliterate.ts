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
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
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

/** How alike two keys are, 0…1: one minus the edit distance over the longer length (Levenshtein 1966). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest > MAX_KEY_LENGTH || a === '' || b === '') return 0;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length]! / longest;
}

/** Longer words are no names; the bound keeps the comparison's cost constant. */
const MAX_KEY_LENGTH = 40;
