import { type SentenceRules, words } from './sentence-rules.ts';

/** For languages without a table: initials and decimals are all that is known. */
export const generic: SentenceRules = {
  neverFinal: words('dr prof vol p pp cf st'),
  maybeFinal: words('etc'),
  endsList: words('etc'),
  beforeNumber: words('no art'),
  units: words('km kg cm mm'),
  dates: words(''),
  lettered: words('plan'),
  afterOrdinal: words(''),
  starters: words(''),
  prepositions: words(''),
  neverLast: words(''),
  mayEnd: words(''),
  separable: words(''),
  speechVerbs: words(''),
};
