/** How a check's findings are marked: icon and word beside the text, and the family that colours them. */
export interface CheckLabel {
  readonly icon: string;
  readonly word: string;
  readonly family: 'value' | 'presence' | 'polarity' | 'form';
}

const LABELS: Readonly<Record<string, CheckLabel>> = {
  number: { icon: '≠', word: 'number', family: 'value' },
  date: { icon: '≠', word: 'date', family: 'value' },
  name: { icon: '≠', word: 'name', family: 'value' },
  acronym: { icon: '≠', word: 'acronym', family: 'value' },
  reference: { icon: '≠', word: 'reference', family: 'value' },
  omission: { icon: '⊖', word: 'omitted', family: 'presence' },
  addition: { icon: '⊕', word: 'added', family: 'presence' },
  negation: { icon: '¬', word: 'negation', family: 'polarity' },
  modality: { icon: '◇', word: 'must or can', family: 'polarity' },
  quantity: { icon: '∀', word: 'quantifier', family: 'value' },
  antonym: { icon: '⇄', word: 'opposite', family: 'polarity' },
  tense: { icon: '◷', word: 'tense', family: 'form' },
  agency: { icon: '⊸', word: 'agent', family: 'form' },
  quotation: { icon: '❝', word: 'quotation', family: 'form' },
  speaker: { icon: '☞', word: 'speaker', family: 'value' },
  question: { icon: '?', word: 'question', family: 'polarity' },
  moved: { icon: '↕', word: 'moved', family: 'form' },
  terminology: { icon: '≈', word: 'term', family: 'form' },
  glossary: { icon: '≈', word: 'glossary', family: 'form' },
  'name-form': { icon: '≈', word: 'name form', family: 'form' },
  untranslated: { icon: '⊘', word: 'untranslated', family: 'form' },
  'mixed-script': { icon: 'Aа', word: 'mixed alphabets', family: 'form' },
};

/** The label of a check; one that has none of its own is named by its id. */
export function checkLabel(check: string): CheckLabel {
  return LABELS[check] ?? { icon: '≠', word: check.replaceAll(/[-_]/g, ' '), family: 'value' };
}
