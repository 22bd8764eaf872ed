import type { Fact } from '../text/facts/fact.ts';
import { figuresAmong } from '../text/facts/figures.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Span } from '../text/span.ts';
import { stemOf } from '../text/stem.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { nameKey } from '../text/transliterate.ts';
import { onceAForm, type WordForm } from '../text/word-form.ts';
import type { CentredVectors } from './vectors.ts';

/** Shorter words are cognates by chance too often. */
const COGNATE_MIN_LENGTH = 4;
/** Letters of a cognate's key that must agree: endings differ between languages (organisation, организаций). */
const COGNATE_KEY_LENGTH = 5;
/** Figures read with less certainty than this (“one”, “second”) are no evidence. */
const FIGURE_CERTAINTY = 0.6;

/** The words of a version or of a part of it: what renderings are looked up among. */
export interface Wording {
  readonly language: Language;
  readonly vocabulary: readonly Form[];
}

/** What the aligner knows of one version: its units as lengths, bags of forms and marks. */
export interface Profile extends Wording {
  readonly unitCount: number;
  /** Non-blank characters up to each unit: unit i has `lengthTo[i + 1] - lengthTo[i]`. */
  readonly lengthTo: Float64Array;
  /** The unit's forms are `forms[formStart[i] … formStart[i + 1]]`. */
  readonly formStart: Int32Array;
  readonly forms: Int32Array;
  /** Occurrences of all forms in the whole version, of which `vocabulary` has the frequencies. */
  readonly formTotal: number;
  /** Punctuation of each unit, see `MARKS`: `marks[i * MARKS.length + k]` counts. */
  readonly marks: Uint8Array;
  /** 1 where a paragraph starts at this unit; the end of the text counts as a start. Length unitCount + 1. */
  readonly startsParagraph: Uint8Array;
  /** Vectors of the units, where a provider gave them. */
  readonly vectors?: CentredVectors | undefined;
}

/** A word type of a version: a stem or the value of a figure. */
export interface Form {
  readonly text: string;
  readonly kind: 'word' | 'figure';
  /** What cognates share across languages and scripts; '' for words too short to tell. */
  readonly cognateKey: string;
  /** Occurrences in the version. */
  frequency: number;
}

/** Classes of punctuation that translators keep; a sentence has each of them or not. */
export const MARKS = [/[?？؟]/u, /[!！]/u, /[«»„“”"‟「」]/u, /[:：]/u, /[()[\]（）]/u, /[;；؛]/u] as const;

/** Reads a version into its profile. Cost linear in the text. */
export function profile(version: SegmentedVersion, vectors?: CentredVectors): Profile {
  const { text, sentences, paragraphOf, language } = version;
  const lengthTo = new Float64Array(sentences.length + 1);
  const formStart = new Int32Array(sentences.length + 1);
  const marks = new Uint8Array(sentences.length * MARKS.length);
  const startsParagraph = new Uint8Array(sentences.length + 1).fill(1);
  const vocabulary = new Vocabulary();
  const forms: number[] = [];
  for (const [i, span] of sentences.entries()) {
    const sentence = text.slice(span[0], span[1]);
    lengthTo[i + 1] = lengthTo[i]! + sentence.replace(/\s+/gu, '').length;
    MARKS.forEach((mark, k) => {
      marks[i * MARKS.length + k] = mark.test(sentence) ? 1 : 0;
    });
    startsParagraph[i] = i === 0 || paragraphOf[i] !== paragraphOf[i - 1] ? 1 : 0;
    for (const form of formsOf(text, span, language)) forms.push(vocabulary.add(form));
    formStart[i + 1] = forms.length;
  }
  return {
    language,
    unitCount: sentences.length,
    lengthTo,
    formStart,
    forms: Int32Array.from(forms),
    vocabulary: vocabulary.forms,
    formTotal: forms.length,
    marks,
    startsParagraph,
    vectors,
  };
}

/** The part of a version from one unit to another, over the same vocabulary with the frequencies of the whole. */
export function sliced(version: Profile, from: number, to: number): Profile {
  const start = version.formStart[from]!;
  return {
    ...version,
    unitCount: to - from,
    lengthTo: version.lengthTo.subarray(from, to + 1),
    formStart: version.formStart.slice(from, to + 1).map((k) => k - start),
    forms: version.forms.subarray(start, version.formStart[to]!),
    marks: version.marks.subarray(from * MARKS.length, to * MARKS.length),
    startsParagraph: version.startsParagraph.slice(from, to + 1).fill(1, to - from),
    vectors: version.vectors && { ...version.vectors, first: version.vectors.first + from },
  };
}

/** What a unit is made of: its figures, to be told by value, and the words outside them, by stem. */
export function* formsOf(text: string, span: Span, language: Language): Generator<Fact | Token> {
  const tokens = tokenize(text, span, language);
  const figures = figuresAmong(text, tokens, language).filter((f) => f.certainty >= FIGURE_CERTAINTY);
  yield* figures;
  let next = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    while (next < figures.length && figures[next]!.span[1] <= token.span[0]) next += 1;
    const figure = figures[next];
    if (figure && figure.span[0] < token.span[1]) continue;
    yield token;
  }
}

/** The forms of one version, numbered in the order of their first occurrence. */
export class Vocabulary {
  readonly forms: Form[] = [];
  readonly #byText = new Map<string, number>();

  /** The number of the form, counting this occurrence. */
  add(item: Fact | Token): number {
    const number = 'value' in item ? this.#figure(item.value) : this.#word(item.form);
    this.forms[number]!.frequency += 1;
    return number;
  }

  #figure(value: string): number {
    return this.#intern(`#${value}`, () => ({ text: value, kind: 'figure', cognateKey: '', frequency: 0 }));
  }

  #word(form: WordForm): number {
    const stemmed = stemOf(form);
    return this.#intern(stemmed, () => ({
      text: stemmed,
      kind: 'word',
      cognateKey: cognateKey(form),
      frequency: 0,
    }));
  }

  #intern(text: string, make: () => Form): number {
    let number = this.#byText.get(text);
    if (number === undefined) {
      number = this.forms.push(make()) - 1;
      this.#byText.set(text, number);
    }
    return number;
  }
}

const cognateKey = onceAForm((word, language) => {
  if (word.length < COGNATE_MIN_LENGTH && word !== word.toUpperCase()) return '';
  return nameKey(word, language).slice(0, COGNATE_KEY_LENGTH);
});

/** For each form of a version the units it occurs in, once per occurrence, ascending. */
export function unitsOf(version: Profile): { readonly start: Int32Array; readonly unit: Int32Array } {
  const start = new Int32Array(version.vocabulary.length + 1);
  for (const form of version.forms) start[form + 1]! += 1;
  for (let f = 0; f + 1 < start.length; f += 1) start[f + 1]! += start[f]!;
  const unit = new Int32Array(version.forms.length);
  const free = start.slice();
  for (let i = 0; i < version.unitCount; i += 1)
    for (let k = version.formStart[i]!; k < version.formStart[i + 1]!; k += 1)
      unit[free[version.forms[k]!]!++] = i;
  return { start, unit };
}
