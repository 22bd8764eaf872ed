/**
 * The parts of the method that can be left out, to measure what each is worth: sources of renderings, signals and stages.
 * See `docs/alignment.md` for the figures.
 */
export const PARTS = [
  'lexicon',
  'figures',
  'cognates',
  'adapted renderings',
  'length',
  'punctuation',
  'paragraph boundaries',
  'shape priors',
  'consistency',
  'moves',
] as const;
export type Part = (typeof PARTS)[number];
