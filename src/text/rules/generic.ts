import { type SentenceRules, words } from './sentence-rules.ts';

/** For languages without a table: initials and decimals are all that is known. */
export const generic: SentenceRules = {
  neverFinal: words('dr prof no vol p pp cf st'),
  maybeFinal: words('etc'),
  endsList: words('etc'),
  afterOrdinal: words(''),
  starters: words(''),
};
