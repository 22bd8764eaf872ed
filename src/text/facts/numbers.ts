import { type Language, primarySubtag } from '../language.ts';
import type { Token } from '../tokens.ts';
import type { Fact } from './fact.ts';
import { germanCompound } from './words/de.ts';
import type { FigureWords } from './words/figure-words.ts';
import { figureWords } from './words/languages.ts';

/** Digits beyond these lose their value as floating-point numbers and are kept as they are. */
const MAX_EXACT_DIGITS = 15;
/** Certainties: digits, words, and words that mean other things as well. */
const CERTAIN = 1;
const LIKELY = 0.95;
const ORDINAL = 0.5;
const IN_NAME = 0.9;
const UNLIKELY = 0.2;

/** Numbers among the tokens of a stretch of the text by value: digits in the language’s notation, words, ordinals, percentages, centuries. */
export function extractNumbers(text: string, tokens: readonly Token[], language: Language): Fact[] {
  const reader = new NumberReader(text, tokens, language);
  const facts: Fact[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const read = reader.read(at);
    if (read) facts.push(read.fact);
    at = read ? read.next : at + 1;
  }
  return facts;
}

interface Amount {
  readonly value: string;
  readonly kind: 'number' | 'ordinal';
  readonly certainty: number;
  /** Number of the token behind it. */
  readonly next: number;
}

class NumberReader {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #words: FigureWords;
  readonly #language: string;
  /** The words in lower case, '' for what is none. */
  readonly #lower: readonly string[];

  constructor(text: string, tokens: readonly Token[], language: Language) {
    this.tokens = tokens;
    this.#lower = tokens.map((token) => (token.kind === 'word' ? token.text.toLowerCase() : ''));
    this.#text = text;
    this.#language = primarySubtag(language);
    this.#words = figureWords(language);
  }

  /** The fact that begins at a token, if one does. */
  read(at: number): { readonly fact: Fact; readonly next: number } | undefined {
    const amount =
      this.#roman(at) ?? this.#digits(at) ?? this.#ordinalWord(at) ?? this.#inWords(at) ?? this.#prefix(at);
    if (!amount) return undefined;
    const { kind, value, certainty, next } = this.#classified(amount, at);
    const end = this.tokens[next - 1]!.span[1];
    return { fact: { kind, value, certainty, span: [this.tokens[at]!.span[0], end] }, next };
  }

  /** Percentages and centuries by the words around. */
  #classified(amount: Amount, at: number): Omit<Fact, 'span'> & { readonly next: number } {
    const { value, next } = amount;
    const percent = this.#percentEnd(next);
    if (percent !== undefined) return { kind: 'percent', value, certainty: CERTAIN, next: percent };
    const { century, numbered } = this.#words;
    const isNear = (pattern: RegExp) =>
      pattern.test(this.#word(next)) ||
      pattern.test(this.#word(next + 1)) ||
      pattern.test(this.#word(at - 1));
    if (amount.kind === 'ordinal' || this.#isRoman(at)) {
      if (isNear(century)) return { kind: 'century', value: `C${value}`, certainty: CERTAIN, next };
      if (isNear(numbered)) return { kind: 'ordinal', value, certainty: CERTAIN, next };
    }
    return amount;
  }

  #percentEnd(next: number): number | undefined {
    if (this.tokens[next]?.text === '%' || this.#words.percent.test(this.#word(next))) return next + 1;
    const following = `${this.#word(next)} ${this.#word(next + 1)}`;
    return /^(?:per cent|por ciento|pour cent)$/iu.test(following) ? next + 2 : undefined;
  }

  #digits(at: number): Amount | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number') return this.#designation(at);
    const plain = decimalOf(token.text, this.#words.decimal);
    if (plain === undefined) return undefined;
    const suffix = this.tokens[at + 1];
    const glued = suffix?.span[0] === token.span[1];
    const isOrdinal =
      (glued && /^(?:st|nd|rd|th|er|re|e|ème|º|ª|°)$/iu.test(suffix.text)) ||
      (glued &&
        suffix.text === '.' &&
        this.#language === 'de' &&
        /^\s\p{L}/u.test(this.#text.slice(suffix.span[1])));
    if (isOrdinal) return { value: plain, kind: 'ordinal', certainty: IN_NAME, next: at + 2 };
    return this.#multiplied(plain, at + 1, CERTAIN);
  }

  /** Digits inside a designation, such as the 20 of G20. */
  #designation(at: number): Amount | undefined {
    const match = /^\p{L}{1,5}-?(\d{1,4})$/u.exec(this.tokens[at]?.text ?? '');
    return match ? { value: match[1]!, kind: 'number', certainty: UNLIKELY, next: at + 1 } : undefined;
  }

  /** A value times the magnitude words that follow. */
  #multiplied(value: string, from: number, certainty: number): Amount {
    let total = value;
    let next = from;
    for (let magnitude = this.#magnitude(next); magnitude !== undefined; magnitude = this.#magnitude(next)) {
      total = canonical(Number(total) * magnitude);
      next += 1;
      if (this.tokens[next]?.text === '.' && this.#isAbbreviated(next - 1)) next += 1;
    }
    return { value: total, kind: 'number', certainty, next };
  }

  #isAbbreviated(at: number): boolean {
    return /^(?:mio|mrd|tsd|тыс|bn|mln)$/iu.test(this.#word(at));
  }

  #magnitude(at: number): number | undefined {
    return this.#words.magnitudes.get(this.#word(at));
  }

  /** Number words: units and tens add up, hundreds and magnitudes multiply. */
  #inWords(at: number): Amount | undefined {
    let total = 0;
    let current = 0;
    let magnitude = 0;
    let next = at;
    let isCertain = false;
    for (; ; next += 1) {
      const step = this.#step(next, current);
      if (!step) {
        if (next > at && this.#words.joins.has(this.#word(next)) && this.#step(next + 1, current)) continue;
        break;
      }
      if (step.isMagnitude) {
        // “mil quinientos millones”: a larger magnitude multiplies all that stands before it.
        const isLarger = step.value > magnitude && total > 0;
        total = isLarger ? (total + current) * step.value : total + Math.max(1, current) * step.value;
        magnitude = step.value;
        current = 0;
      } else current = step.value;
      if (!this.#words.ambiguous.has(this.#word(next))) isCertain = true;
    }
    if (next === at) return undefined;
    return {
      value: canonical(total + current),
      kind: 'number',
      certainty: isCertain ? LIKELY : UNLIKELY,
      next,
    };
  }

  #step(at: number, current: number): { readonly value: number; readonly isMagnitude: boolean } | undefined {
    const word = this.#word(at);
    if (word === '') return undefined;
    const magnitude = this.#magnitude(at);
    if (magnitude !== undefined) return { value: magnitude, isMagnitude: true };
    if (this.#words.hundred.has(word)) return { value: Math.max(1, current) * 100, isMagnitude: false };
    const value = this.#cardinal(word);
    if (value === undefined) return undefined;
    if (current === 4 && value === 20 && this.#language === 'fr') return { value: 80, isMagnitude: false };
    const fits =
      current === 0 ||
      (value < 100 && current % 100 === 0) ||
      (value < 20 && current % 10 === 0 && current >= 20);
    return fits ? { value: current + value, isMagnitude: false } : undefined;
  }

  #cardinal(word: string): number | undefined {
    const { cardinals } = this.#words;
    const direct = cardinals.get(word);
    if (direct !== undefined) return direct;
    if (this.#language === 'de') return germanCompound(word);
    const parts = word.split('-').filter((part) => !this.#words.joins.has(part));
    if (parts.length < 2 || !parts.every((part) => cardinals.has(part))) return undefined;
    return parts.reduce((sum, part) => {
      const value = cardinals.get(part)!;
      return sum === 4 && value === 20 ? 80 : sum + value;
    }, 0);
  }

  #ordinalWord(at: number): Amount | undefined {
    const word = this.#word(at);
    const { ordinals, ambiguous, cardinals } = this.#words;
    const last = word.split('-').at(-1)!;
    const value = ordinals.get(word) ?? (word.includes('-') ? ordinals.get(last) : undefined);
    if (value === undefined || cardinals.has(word)) return undefined;
    const tens = word === last ? 0 : (cardinals.get(word.slice(0, -last.length - 1)) ?? 0);
    const certainty = ambiguous.has(word) ? UNLIKELY : ORDINAL;
    return { value: `${tens + value}`, kind: 'ordinal', certainty, next: at + 1 };
  }

  #prefix(at: number): Amount | undefined {
    const word = this.#word(at);
    for (const [prefix, value] of this.#words.prefixes)
      if (word.startsWith(prefix))
        return { value: `${value}`, kind: 'number', certainty: LIKELY, next: at + 1 };
    return undefined;
  }

  /** A Roman numeral, where a century or a war is near. */
  #roman(at: number): Amount | undefined {
    if (!this.#isRoman(at)) return undefined;
    const { century, numbered } = this.#words;
    const near = [at - 1, at + 1, at + 2].map((k) => this.#word(k));
    if (!near.some((word) => century.test(word) || numbered.test(word))) return undefined;
    const numeral = /^[IVXLCХ]+/u.exec(this.tokens[at]!.text)![0].replaceAll('Х', 'X');
    return { value: `${romanValue(numeral)}`, kind: 'ordinal', certainty: CERTAIN, next: at + 1 };
  }

  #isRoman(at: number): boolean {
    return /^[IVXLCХ]+(?:e|ᵉ|ème|er|st|th)?$/u.test(this.tokens[at]?.text ?? '');
  }

  /** The word at a place in lower case, '' for anything else. */
  #word(at: number): string {
    return this.#lower[at] ?? '';
  }
}

/** A plain decimal from digits with separators; undefined for what is no number (a time, a date, a version). */
export function decimalOf(digits: string, decimal: '.' | ','): string | undefined {
  const compact = digits.replace(/[\s\u00a0\u2009\u202f'’]/gu, '');
  const grouping = decimal === '.' ? ',' : '.';
  const marks = compact.replace(/\d/g, '');
  if (/[:/]/.test(marks)) return undefined;
  let plain: string | undefined;
  if (marks === '') plain = compact;
  else if (new RegExp(`^\\d{1,3}(?:\\${grouping}\\d{3})+(?:\\${decimal}\\d+)?$`).test(compact))
    plain = compact.replaceAll(grouping, '').replace(decimal, '.');
  else if (marks.length === 1) plain = compact.replace(/[.,]/, '.');
  else if (new RegExp(`^\\d{1,3}(?:\\${decimal}\\d{3}){2,}$`).test(compact))
    plain = compact.replaceAll(decimal, '');
  if (plain === undefined) return undefined;
  return plain.length > MAX_EXACT_DIGITS ? plain.replace(/^0+(?=\d)/, '') : canonical(Number(plain));
}

/** A number as a plain decimal, without the noise of floating-point multiplication. */
function canonical(value: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  return `${Number(value.toPrecision(MAX_EXACT_DIGITS))}`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  let sum = 0;
  for (let k = 0; k < numeral.length; k += 1) {
    const value = ROMAN[numeral[k]!]!;
    sum += value < (ROMAN[numeral[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
