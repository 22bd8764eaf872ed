import type { Language } from './language.ts';

/** Forms that are kept before all are forgotten; longer words are none that comes again. */
const MAX_FORMS = 50_000;
const MAX_LENGTH = 40;

/**
 * A distinct word of a language, as it is written. What is known of it by itself is found out when it is first asked for
 * and goes with it: a few thousand forms make up most of any text.
 */
export class WordForm {
  readonly text: string;
  readonly language: Language;
  /** What has been found out, by the number of the fact. */
  readonly known: unknown[] = [];

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }
}

const forms = new Map<Language, Map<string, WordForm>>();
let count = 0;
// Words come one after the other in the same language.
let current: Language | undefined;
let ofCurrent = new Map<string, WordForm>();

/** The form of a word; of the same word the same form, save when it is long or has been forgotten. */
export function wordForm(text: string, language: Language): WordForm {
  if (text.length > MAX_LENGTH) return new WordForm(text, language);
  if (language !== current) {
    ofCurrent = forms.get(language) ?? new Map();
    forms.set(language, ofCurrent);
    current = language;
  }
  const known = ofCurrent.get(text);
  if (known) return known;
  if (count >= MAX_FORMS) {
    ofCurrent = new Map();
    forms.clear();
    forms.set(language, ofCurrent);
    count = 0;
  }
  const form = new WordForm(text, language);
  ofCurrent.set(text, form);
  count += 1;
  return form;
}

let facts = 0;

/**
 * A fact of a word by itself, never undefined, that is found out once for each form. To be made once and for all, not for
 * each text: every form has room for every fact.
 */
export function onceAForm<Fact>(of: (word: string, language: Language) => Fact): (form: WordForm) => Fact {
  const number = facts;
  facts += 1;
  return (form) => {
    const known = form.known[number];
    if (known !== undefined) return known as Fact;
    const fact = of(form.text, form.language);
    form.known[number] = fact;
    return fact;
  };
}

/** The word in lower case. */
export const lowerCase = onceAForm((word) => word.toLowerCase());

/** Whether some letter of the word is Cyrillic. */
export const hasCyrillic = onceAForm((word) => /\p{Script=Cyrillic}/u.test(word));
