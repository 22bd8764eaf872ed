import { type Language, primarySubtag } from '../language.ts';
import type { Token } from '../tokens.ts';
import { lowerCase, onceAForm } from '../word-form.ts';
import type { Fact } from './fact.ts';
import { canonical, decimalOf, romanValue, westernDigits } from './numerals.ts';
import { QuantityReader } from './quantities.ts';
import { germanCompound } from './words/de.ts';
import type { FigureWords } from './words/figure-words.ts';
import { frenchCompound } from './words/fr.ts';
import { figureWords } from './words/languages.ts';
import { compoundOfUnit } from './words/units.ts';

/** Certainties: digits, words, and words that mean other things as well. */
const CERTAIN = 1;
const LIKELY = 0.95;
const ORDINAL = 0.5;
const IN_NAME = 0.9;
const UNLIKELY = 0.2;

/** Shorter words hold no number and unit in one. */
const MIN_COMPOUND = 7;
/** Fractions of digits beyond this denominator are dates (9/11), ratios or file numbers. */
const MAX_DENOMINATOR = 10;

const VULGAR_FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '1/2'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅕', '1/5'],
  ['⅛', '1/8'],
]);

/**
 * Numbers among the tokens of a stretch of text by value: digits in the language’s notation, words, ordinals, fractions,
 * percentages, centuries, with the unit that they count.
 */
export function extractNumbers(text: string, tokens: readonly Token[], language: Language): Fact[] {
  if (!tokens.some(mayBegin)) return [];
  const reader = new NumberReader(text, tokens, language);
  const facts: Fact[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const score = tokens[at]!.kind === 'number' ? scoreAt(tokens[at]!) : NO_FACTS;
    facts.push(...score);
    const read = score.length > 0 ? undefined : reader.read(at);
    if (read) facts.push(read.fact);
    at = read ? read.next : at + 1;
  }
  return facts;
}

const NO_FACTS: readonly Fact[] = [];

/** A score or ratio, `5:3`, as its two numbers; some write minutes and seconds so. What can be a time is one. */
function scoreAt({ text, span: [start, end] }: Token): Fact[] {
  const parts = /^(\d{1,3}):(\d{1,3})$/.exec(text);
  if (!parts) return [];
  const colon = start + parts[1]!.length;
  const number = (digits: string, span: Fact['span']): Fact => ({
    kind: 'number',
    value: canonical(Number(digits)),
    certainty: ORDINAL,
    span,
  });
  return [number(parts[1]!, [start, colon]), number(parts[2]!, [colon + 1, end])];
}

/** Whether a number may begin with a token. */
function mayBegin({ kind, text, form }: Token): boolean {
  if (kind === 'word') return mayBeginWith(form);
  return kind === 'number' || VULGAR_FRACTIONS.has(text);
}

/** Most words are told from numbers by one look-up. */
const mayBeginWith = onceAForm((text, language): boolean => {
  const word = text.toLowerCase();
  return figureWords(language).beginnings.has(word) || MIXED.test(text) || isLongNumber(word, language);
});

/** Numbers in words that are no entry of a list: thousands written as one word, numbers with their unit. */
function isLongNumber(word: string, language: Language): boolean {
  if (word.length < MIN_COMPOUND) return false;
  if (primarySubtag(language) === 'de' && germanCompound(word) !== undefined) return true;
  if (compoundOfUnit(word, language)) return true;
  for (const prefix of figureWords(language).prefixes.keys()) if (word.startsWith(prefix)) return true;
  return false;
}

interface Amount {
  readonly value: string;
  readonly kind: Fact['kind'];
  readonly certainty: number;
  /** Number of the token behind it. */
  readonly next: number;
  readonly unit?: string;
  readonly series?: string;
}

class NumberReader {
  readonly tokens: readonly Token[];
  readonly #text: string;
  readonly #words: FigureWords;
  readonly #language: string;
  /** The words in lower case, '' for what is none. */
  readonly #lower: readonly string[];
  readonly #quantities: QuantityReader;

  constructor(text: string, tokens: readonly Token[], language: Language) {
    this.tokens = tokens;
    this.#lower = tokens.map(({ kind, form }) => (kind === 'word' ? lowerCase(form) : ''));
    this.#text = text;
    this.#language = primarySubtag(language);
    this.#words = figureWords(language);
    this.#quantities = new QuantityReader(tokens, this.#lower, language);
  }

  /** The fact that begins at a token, if one does. */
  read(at: number): { readonly fact: Fact; readonly next: number } | undefined {
    if (!mayBegin(this.tokens[at]!)) return undefined;
    const amount =
      this.#roman(at) ??
      this.#fraction(at) ??
      this.#digits(at) ??
      this.#ordinalWord(at) ??
      this.#vague(at) ??
      this.#inWords(at) ??
      this.#prefix(at) ??
      this.#compound(at) ??
      this.#part(at);
    if (!amount) return undefined;
    const { next, ...fact } = this.#measured(this.#classified(this.#withHalf(amount), at), at);
    const end = this.tokens[next - 1]!.span[1];
    return { fact: { ...fact, span: [this.tokens[at]!.span[0], end] }, next };
  }

  /** Percentages and centuries by the words around. */
  #classified(amount: Amount, at: number): Amount {
    const { value, next } = amount;
    const percent = this.#percentEnd(next);
    if (percent !== undefined)
      return { kind: 'percent', value, certainty: CERTAIN, unit: this.#shareUnit(next), next: percent };
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
    if (/^(?:per cent|por ciento|pour cent|points de)$/u.test(following) && !this.#isOtherPoint(next))
      return next + 2;
    return /^(?:puntos porcentuales|punto porcentual)$/u.test(following) ? next + 2 : undefined;
  }

  #isOtherPoint(next: number): boolean {
    return this.#word(next) === 'points' && this.#word(next + 2) !== 'pourcentage';
  }

  /** A share of the whole, or the difference of two shares. */
  #shareUnit(next: number): string {
    const words = `${this.#word(next)} ${this.#word(next + 1)}`;
    return /prozentpunkt|^punto|^point|points?$|процентн\p{L}* пункт/u.test(words)
      ? 'percentage-point'
      : 'percent';
  }

  #measured(amount: Amount, at: number): Amount {
    if (amount.unit !== undefined || !MEASURED.has(amount.kind)) return amount;
    return { ...amount, ...this.#quantities.read(amount, at) };
  }

  #digits(at: number): Amount | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number') return this.#designation(at);
    const plain = decimalOf(token.text, this.#words.decimal);
    if (plain === undefined) return undefined;
    const suffix = this.tokens[at + 1];
    const glued = suffix?.span[0] === token.span[1];
    const isOrdinal =
      (glued &&
        /^(?:st|nd|rd|th|er|re|e|ème|º|ª|°)$/iu.test(suffix.text) &&
        !/^[cf]$/u.test(this.#word(at + 2))) ||
      (glued &&
        suffix.text === '.' &&
        this.#language === 'de' &&
        /^\s\p{L}/u.test(this.#text.slice(suffix.span[1], suffix.span[1] + 3)));
    if (isOrdinal) return { value: plain, kind: 'ordinal', certainty: IN_NAME, next: at + 2 };
    const short = glued && this.#quantities.isPriced(at) ? SHORT_MAGNITUDES[suffix.text] : undefined;
    if (short !== undefined)
      return { value: canonical(Number(plain) * short), kind: 'number', certainty: CERTAIN, next: at + 2 };
    return this.#multiplied(plain, at + 1, CERTAIN);
  }

  /** Digits inside a designation, such as the 20 of G20, or between words: the 100 of `auf-100-Einstimmung`. */
  #designation(at: number): Amount | undefined {
    const word = this.tokens[at]?.text ?? '';
    if (!/\d/.test(word) || word.length > MAX_DESIGNATION) return undefined;
    const match = /^(\p{L}{1,12})-?(\d{1,4})$/u.exec(word);
    const digits = match?.[2] ?? /-(\d+)(?:-|$)/u.exec(word)?.[1];
    if (digits === undefined) return undefined;
    const value = canonical(Number(digits));
    if (!match) return { value, kind: 'number', certainty: UNLIKELY, next: at + 1 };
    return {
      value,
      kind: 'designation',
      series: match[1]!.toLowerCase(),
      certainty: UNLIKELY,
      next: at + 1,
    };
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
    return /^(?:mio|mrd|tsd|тыс|млн|млрд|трлн|bn|mln)$/iu.test(this.#word(at));
  }

  #magnitude(at: number): number | undefined {
    return this.#words.magnitudes.get(this.#word(at));
  }

  /** `2/3`, `¾`, `2 ½`, two thirds, два с третью left out. */
  #fraction(at: number): Amount | undefined {
    const token = this.tokens[at]!;
    const sign = VULGAR_FRACTIONS.get(token.text);
    if (sign) return fraction(sign, at + 1, CERTAIN);
    if (token.kind === 'number') {
      const mixed = VULGAR_FRACTIONS.get(this.tokens[at + 1]?.text ?? '');
      if (mixed && /^\d+$/.test(token.text)) return mixedNumber(Number(token.text), mixed, at + 2);
      const match = /^(\d)\/(\d{1,2})$/.exec(westernDigits(token.text));
      const isPart = match && Number(match[1]) < Number(match[2]) && Number(match[2]) <= MAX_DENOMINATOR;
      if (isPart) return fraction(token.text, at + 1, CERTAIN);
    }
    const parts = this.#numerator(at);
    if (!parts) return undefined;
    const denominator = this.#words.denominators.get(this.#word(parts.next));
    if (denominator === undefined || parts.value >= denominator) return undefined;
    const certainty = parts.value === 1 && this.#language !== 'ru' ? UNLIKELY : LIKELY;
    return fraction(`${parts.value}/${denominator}`, parts.next + 1, certainty);
  }

  /** A small number, in digits or in one word, that may stand before `thirds`. */
  #numerator(at: number): { readonly value: number; readonly next: number } | undefined {
    const token = this.tokens[at]!;
    const hyphenated = this.#word(at).split('-');
    if (hyphenated.length === 2 && this.#words.denominators.has(hyphenated[1]!)) return undefined;
    const value =
      token.kind === 'number' && /^\d$/.test(token.text)
        ? Number(token.text)
        : this.#words.cardinals.get(this.#word(at));
    if (value === undefined || value < 1 || value > 9 || !Number.isInteger(value)) return undefined;
    return { value, next: this.tokens[at + 1]?.text === '-' ? at + 2 : at + 1 };
  }

  /** A half, a third, a quarter without a numerator; two-thirds in one word. */
  #part(at: number): Amount | undefined {
    const word = this.#word(at);
    const denominator = this.#words.parts.get(word);
    if (denominator !== undefined) return fraction(`1/${denominator}`, at + 1, UNLIKELY);
    const [count, parts] = word.split('-');
    const numerator = parts === undefined ? undefined : this.#words.cardinals.get(count!);
    const whole = parts === undefined ? undefined : this.#words.denominators.get(parts);
    return numerator !== undefined && whole !== undefined && numerator < whole
      ? fraction(`${numerator}/${whole}`, at + 1, LIKELY)
      : undefined;
  }

  /** `and a half` behind a number, or behind the noun that it counts: `deux ans et demi`. */
  #withHalf(amount: Amount): Amount {
    if (amount.kind !== 'number' || !/^\d{1,4}$/.test(amount.value)) return amount;
    for (const words of this.#words.andHalf)
      for (const gap of [0, 1]) {
        const from = amount.next + gap;
        const parts = words.split(' ');
        if (!parts.every((part, k) => this.#word(from + k) === part)) continue;
        const half = canonical(Number(amount.value) + 0.5);
        // The noun between belongs to the number, which ends before it.
        const next = gap === 0 ? from + parts.length : amount.next;
        return { ...this.#multiplied(half, next, Math.max(LIKELY, amount.certainty)) };
      }
    return amount;
  }

  /** Dozens, thousands, tens of thousands: only how many digits is said. */
  #vague(at: number): Amount | undefined {
    let power = this.#words.vague.get(this.#word(at));
    if (power === undefined || this.#magnitudeBefore(at)) return undefined;
    let next = at + 1;
    for (;;) {
      const of = /^(?:of|de|d['’])$/u.test(this.#word(next)) ? next + 1 : next;
      const factor = this.#words.vague.get(this.#word(of)) ?? this.#magnitude(of);
      if (factor === undefined) break;
      power *= factor;
      next = of + 1;
    }
    return { value: `~${canonical(power)}`, kind: 'vague', certainty: UNLIKELY, next };
  }

  /** Whether a number stands before, which the word multiplies. */
  #magnitudeBefore(at: number): boolean {
    return this.tokens[at - 1]?.kind === 'number' && this.#magnitude(at) !== undefined;
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
    if (!word.includes('-')) return undefined;
    if (this.#language === 'fr') return frenchCompound(word.split('-'));
    const parts = word.split('-').filter((part) => !this.#words.joins.has(part));
    if (parts.length < 2 || !parts.every((part) => cardinals.has(part))) return undefined;
    return parts.reduce((sum, part) => sum + cardinals.get(part)!, 0);
  }

  #ordinalWord(at: number): Amount | undefined {
    const word = this.#word(at);
    const { ordinals, ambiguous, cardinals } = this.#words;
    const last = word.split('-').at(-1)!;
    const value = ordinals.get(word) ?? (word.includes('-') ? ordinals.get(last) : undefined);
    if (value === undefined || cardinals.has(word)) return undefined;
    const before = word.slice(0, -last.length - 1).replace(/-et$/u, '');
    const tens = word === last ? 0 : this.#cardinal(before);
    if (tens === undefined || tens % 10 > 0) return undefined;
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

  /** A number and its unit in one word: six-month, zweitägig, пятилетний. */
  #compound(at: number): Amount | undefined {
    const word = this.#word(at);
    if (word.length < MIN_COMPOUND) return undefined;
    const compound = compoundOfUnit(word, this.#language) ?? this.#quantities.hyphenated(word);
    const value = compound && this.#cardinal(compound.count);
    return value === undefined
      ? undefined
      : { value: canonical(value), kind: 'number', certainty: LIKELY, unit: compound!.unit.id, next: at + 1 };
  }

  /** A Roman numeral, where a century or a war is near. */
  #roman(at: number): Amount | undefined {
    if (!this.#isRoman(at)) return undefined;
    const { century, numbered } = this.#words;
    const near = [at - 1, at + 1, at + 2].map((k) => this.#word(k));
    const isSure = near.some((word) => century.test(word) || numbered.test(word));
    const numeral = /^[IVXLCХ]+/u.exec(this.tokens[at]!.text)![0].replaceAll('Х', 'X');
    if (!isSure && !(numeral.length > 1 && this.#isName(at - 1))) return undefined;
    const certainty = isSure ? CERTAIN : UNLIKELY;
    return { value: `${romanValue(numeral)}`, kind: 'ordinal', certainty, next: at + 1 };
  }

  /** A word with a capital, which a Roman numeral may number: Ludwig XIV. */
  #isName(at: number): boolean {
    return /^\p{Lu}\p{Ll}+/u.test(this.tokens[at]?.text ?? '');
  }

  #isRoman(at: number): boolean {
    return /^[IVXLCХ]+(?:e|ᵉ|ème|er|st|th)?$/u.test(this.tokens[at]?.text ?? '');
  }

  /** The word at a place in lower case, '' for anything else. */
  #word(at: number): string {
    return this.#lower[at] ?? '';
  }
}

/** Words with a hyphen or digits inside, and Roman numerals. */
const MIXED = /[-\p{N}]|^[IVXLCХ]+(?:\P{L}|$|e|ème|er|st|th)/u;

/** Kinds of numbers that count units. */
const MEASURED: ReadonlySet<Fact['kind']> = new Set(['number', 'fraction']);

/** Longer words with digits in them are file names and keys. */
const MAX_DESIGNATION = 40;

/** Letters glued to a price: £5m, $10k. */
const SHORT_MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9 };

function fraction(value: string, next: number, certainty: number): Amount {
  return { value, kind: 'fraction', certainty, next };
}

/** `2 ½` as a decimal. */
function mixedNumber(whole: number, part: string, next: number): Amount {
  const [numerator, denominator] = part.split('/').map(Number) as [number, number];
  const value = canonical(Math.round((whole + numerator / denominator) * 1000) / 1000);
  return { value, kind: 'number', certainty: CERTAIN, next };
}
