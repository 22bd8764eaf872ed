import type { Migration } from 'kysely/migration';
import * as document from './0001-document.ts';
import * as alignment from './0002-alignment.ts';
import * as divergence from './0003-divergence.ts';
import * as alignmentWarnings from './0004-alignment-warnings.ts';
import * as examination from './0005-examination.ts';
import * as opinion from './0006-opinion.ts';
import * as review from './0007-review.ts';

/** All migrations in order, written out so that they bundle without a file system. Never change a released one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-document': document,
  '0002-alignment': alignment,
  '0003-divergence': divergence,
  '0004-alignment-warnings': alignmentWarnings,
  '0005-examination': examination,
  '0006-opinion': opinion,
  '0007-review': review,
};
