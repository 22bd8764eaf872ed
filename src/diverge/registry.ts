import type { Check } from './check.ts';
import { acronym } from './checks/acronym.ts';
import { agency } from './checks/agency.ts';
import { antonym } from './checks/antonym.ts';
import { clauseAddition, clauseOmission } from './checks/clause.ts';
import { date, number } from './checks/figures.ts';
import { glossary } from './checks/glossary.ts';
import { mixedScript } from './checks/mixed-script.ts';
import { modality } from './checks/modality.ts';
import { moved, movedParagraph } from './checks/moved.ts';
import { name } from './checks/name.ts';
import { negation } from './checks/negation.ts';
import { addition, omission, paragraphAddition, paragraphOmission } from './checks/presence.ts';
import { quantity } from './checks/quantity.ts';
import { question } from './checks/question.ts';
import { quotation } from './checks/quotation.ts';
import { reference } from './checks/reference.ts';
import { speaker } from './checks/speaker.ts';
import { tense } from './checks/tense.ts';
import { untranslated } from './checks/untranslated.ts';

/** Every check, written out so that it bundles without a file system. One that looks at both levels stands twice. */
export const CHECKS: readonly Check[] = [
  number,
  date,
  name,
  acronym,
  reference,
  negation,
  modality,
  quantity,
  antonym,
  question,
  tense,
  agency,
  quotation,
  speaker,
  untranslated,
  mixedScript,
  glossary,
  omission,
  addition,
  clauseOmission,
  clauseAddition,
  paragraphOmission,
  paragraphAddition,
  moved,
  movedParagraph,
];
