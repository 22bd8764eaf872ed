import { type Language, primarySubtag } from '../language.ts';
import type { Token } from '../tokens.ts';
import { canonical } from './numerals.ts';
import { inBaseUnit, type Unit, unitById, unitOf } from './words/units.ts';

/** Words between a number and its unit: millions *of US* dollars. */
const BETWEEN = /^(?:of|de|d['’]|us|long|lang|langen?|largos?|longs?|долгих)$/u;
const MAX_BETWEEN = 2;
const DEGREES = /^(?:degrees?|grad|grados?|degrés?|градус\p{L}*)$/u;
const SCALES: readonly (readonly [RegExp, string])[] = [
  [/^(?:c|celsius|с|цельси\p{L}*)$/u, 'celsius'],
  [/^(?:f|fahrenheit|ф|фаренгейт\p{L}*)$/u, 'fahrenheit'],
];
/** A quantity of two units: feet and inches, metres and centimetres. */
const PARTS: Readonly<Record<string, string>> = { foot: 'inch', meter: 'centimeter', hour: 'minute' };

/** What a number counts. */
export interface Quantity {
  readonly unit?: string;
  /** Replaces the number’s own where a second unit adds to it: 6-foot-6, 1 m 98. */
  readonly value?: string;
  /** Number of the token behind the number, with a second unit behind that. */
  readonly next: number;
}

/** Reads the units beside the numbers of a stretch of text. */
export class QuantityReader {
  readonly #tokens: readonly Token[];
  readonly #lower: readonly string[];
  readonly #language: string;

  constructor(tokens: readonly Token[], lower: readonly string[], language: Language) {
    this.#tokens = tokens;
    this.#lower = lower;
    this.#language = primarySubtag(language);
  }

  /** The unit of the number from token `at` up to `next`. */
  read({ value, next }: { readonly value: string; readonly next: number }, at: number): Quantity {
    const currency = this.#currencyBefore(at);
    if (currency) return { unit: currency.id, next };
    let place = next;
    if (/^[-‐‑]$/u.test(this.#tokens[place]?.text ?? '')) place += 1;
    for (let k = 0; k < MAX_BETWEEN && BETWEEN.test(this.#lower[place] ?? ''); k += 1) place += 1;
    const unit = this.#unitAt(place);
    if (!unit) return { next };
    return this.#withSecond(value, unit, place) ?? { unit: unit.id, next };
  }

  /** Whether a currency’s sign stands before the number at a token. */
  isPriced(at: number): boolean {
    return this.#currencyBefore(at) !== undefined;
  }

  /** A number and its unit that a hyphen joins: six-month. */
  hyphenated(word: string): { readonly count: string; readonly unit: Unit } | undefined {
    const hyphen = word.indexOf('-');
    if (hyphen < 0) return undefined;
    const unit = unitOf(word.slice(hyphen + 1).split('-', 1)[0]!, this.#language);
    return unit && { count: word.slice(0, hyphen), unit };
  }

  #currencyBefore(at: number): Unit | undefined {
    const before = this.#tokens[at - 1];
    return before?.kind === 'punctuation' && /^\p{Sc}$/u.test(before.text)
      ? unitOf(before.text, this.#language)
      : undefined;
  }

  #unitAt(at: number): Unit | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const word = this.#lower[at]!;
    if (token.text === '°' || DEGREES.test(word)) {
      const scale = SCALES.find(([name]) => name.test(this.#lower[at + 1] ?? ''));
      return scale && unitById(scale[1]);
    }
    if (token.kind === 'punctuation')
      return /^\p{Sc}$/u.test(token.text) ? unitOf(token.text, this.#language) : undefined;
    return word === ''
      ? undefined
      : (unitOf(word, this.#language) ?? unitOf(word.split('-', 1)[0]!, this.#language));
  }

  /** `6-foot-6`, `6 feet 6 inches`, `1 м 98 см`, in the first unit. */
  #withSecond(value: string, unit: Unit, at: number): Quantity | undefined {
    const second = PARTS[unit.id];
    if (second === undefined) return undefined;
    const glued = /-(\d{1,2})$/.exec(this.#lower[at]!)?.[1];
    let place = at + 1;
    if (/^[-‐‑]$/u.test(this.#tokens[place]?.text ?? '')) place += 1;
    const digits = glued ?? /^\d{1,2}$/.exec(this.#tokens[place]?.text ?? '')?.[0];
    if (digits === undefined) return undefined;
    const unitPlace = glued === undefined ? place + 1 : at + 1;
    const isNamed = this.#unitAt(unitPlace)?.id === second;
    // Without its unit a second number counts something else, save in a measure of height.
    if (!isNamed && glued === undefined) return undefined;
    const ratio = inBaseUnit(1, second)!.amount / inBaseUnit(1, unit.id)!.amount;
    const total = Number(value) + Number(digits) * ratio;
    const next = isNamed ? unitPlace + 1 : unitPlace;
    return { value: canonical(Math.round(total * 1000) / 1000), unit: unit.id, next };
  }
}
