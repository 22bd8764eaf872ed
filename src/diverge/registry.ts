import type { Check } from './check.ts';
import { acronym } from './checks/acronym.ts';
import { clauseAddition, clauseOmission } from './checks/clause.ts';
import { date, number } from './checks/figures.ts';
import { mixedScript } from './checks/mixed-script.ts';
import { moved, movedParagraph } from './checks/moved.ts';
import { name } from './checks/name.ts';
import { negation } from './checks/negation.ts';
import { addition, omission, paragraphAddition, paragraphOmission } from './checks/presence.ts';
import { question } from './checks/question.ts';
import { reference } from './checks/reference.ts';
import { untranslated } from './checks/untranslated.ts';

/** Every check, written out so that it bundles without a file system. One that looks at both levels stands twice. */
export const CHECKS: readonly Check[] = [
  number,
  date,
  name,
  acronym,
  reference,
  negation,
  question,
  untranslated,
  mixedScript,
  omission,
  addition,
  clauseOmission,
  clauseAddition,
  paragraphOmission,
  paragraphAddition,
  moved,
  movedParagraph,
];
