import type { SyntheticText } from './synthetic-document.ts';

/** A kind of document that aligners stumble over, of any size. */
export interface OddDocument {
  readonly name: string;
  /** About so many sentences in the longest version. */
  versions(sentences: number): SyntheticText[];
}

const ENGLISH =
  'house tree water river peace war treaty state border people year month talk agree sign open close meet'.split(
    ' ',
  );
const GERMAN =
  'haus baum wasser fluss frieden krieg vertrag staat grenze volk jahr monat rede ost west nord sud heer'.split(
    ' ',
  );
const RUSSIAN = 'абв где жзи клм ноп рст уфх цчш'.split(' ');

/** What has nothing to hold on to, or too much. */
export const ODD_DOCUMENTS: readonly OddDocument[] = [
  {
    name: 'two texts that have nothing in common',
    versions: (n) => [text('en', lines(n, ENGLISH, 12)), text('ru', lines(n, RUSSIAN, 12))],
  },
  {
    name: 'a text twenty times as long as the other',
    versions: (n) => [text('de', lines(n / 20, GERMAN, 12)), text('en', lines(n, ENGLISH, 12))],
  },
  {
    name: 'equal lines (“* * *”)',
    versions: (n) => [text('de', repeated(2 * n, '* * *')), text('en', repeated(2 * n, '* * *'))],
  },
  {
    name: 'no numbers or names',
    versions: (n) => [text('de', lines(n, GERMAN, 12)), text('en', lines(n, ENGLISH, 12))],
  },
  {
    name: 'lines of one word',
    versions: (n) => [text('de', lines(3 * n, GERMAN, 1)), text('en', lines(3 * n, ENGLISH, 1))],
  },
];

function text(language: string, sentences: readonly string[]): SyntheticText {
  return { language, text: sentences.join('\n\n') };
}

function repeated(count: number, line: string): string[] {
  return Array.from({ length: count }, () => line);
}

/** Sentences of so many words drawn in a fixed but irregular order. */
function lines(count: number, words: readonly string[], length: number): string[] {
  let state = count;
  return Array.from({ length: count }, () => {
    const drawn = Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return words[state % words.length]!;
    });
    return `${drawn.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`;
  });
}
