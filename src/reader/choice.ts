import { type DivergenceFilter, isWanted, readFilter, reviewState } from '../service/divergence-filter.ts';
import { ServiceError } from '../service/errors.ts';
import type { DivergenceView, Reading } from '../service/views.ts';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { documentAddress } from './addresses.ts';

/** What of a document a reader chose to see, kept in the address. */
export interface Choice extends DivergenceFilter {
  /** The versions shown, in the order of their columns. */
  readonly columns: readonly Language[];
  /** The version that the others are held against; left out for the majority. */
  readonly pivot?: Language | undefined;
}

/** The filters by their names in the address, in their order there. */
export const FILTERS = [
  'severity',
  'check',
  'category',
  'version',
  'minConfidence',
  'review',
] as const satisfies readonly (keyof DivergenceFilter)[];

/** The query of an address as it came. */
export interface ChoiceQuery
  extends Readonly<Partial<Record<(typeof FILTERS)[number] | 'pivot', string | undefined>>> {
  /** Values of `v`, each a list of languages with commas. */
  readonly v: readonly string[];
}

/** Reads the reader's choice. @throws {ServiceError} `invalid`, naming what is wrong. */
export function readChoice(query: ChoiceQuery, reading: Reading): Choice {
  const { version, minConfidence, pivot } = query;
  const languages = languagesOf(reading);
  return {
    columns: readColumns(query.v, languages),
    ...readFilter({
      severity: query.severity || undefined,
      check: query.check || undefined,
      category: query.category || undefined,
      version: version ? known(version, languages, 'version') : undefined,
      minConfidence: minConfidence ? Number(minConfidence) : undefined,
      review: query.review || undefined,
    }),
    pivot: pivot ? known(pivot, languages, 'pivot') : undefined,
  };
}

/** The address of the document under a choice; what is not said is as usual, so most addresses stay short. */
export function choiceAddress(reading: Reading, choice: Choice): string {
  const query = choiceQuery(reading, choice);
  return documentAddress(reading.document.slug) + (query === '' ? '' : `?${query}`);
}

/** The query of that address, without its question mark; empty where all is as usual. */
export function choiceQuery(reading: Reading, choice: Choice): string {
  const { columns } = choice;
  const all = languagesOf(reading);
  const usual = columns.length === all.length && columns.every((language, index) => language === all[index]);
  const said = [...FILTERS, 'pivot' as const].flatMap((name) => {
    const value = choice[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return [...(usual ? [] : [`v=${columns.map(encodeURIComponent).join(',')}`]), ...said].join('&');
}

/** The divergences that concern the columns and pass the filters, in the order of the document. */
export function chosenDivergences(reading: Reading, choice: Choice): DivergenceView[] {
  return reading.divergences.filter(
    (divergence) => isWanted(divergence, choice) && concerns(divergence, choice.columns),
  );
}

/** Whether a divergence is folded away: people have dismissed it, and the reader does not ask for what they say. */
export function isFolded(divergence: DivergenceView, { review }: Choice): boolean {
  return review === undefined && reviewState(divergence) === 'dismissed';
}

/** Whether the columns show a deviating version, or of a tie versions of both sides. */
function concerns({ versions, split, values }: DivergenceView, columns: readonly Language[]): boolean {
  if (!split || Object.keys(values).length === 0) return columns.some((column) => versions.includes(column));
  return new Set(columns.map((column) => values[column])).size > 1;
}

function languagesOf({ versions }: Reading): Language[] {
  return versions.map(({ language }) => language);
}

function readColumns(given: readonly string[], all: readonly Language[]): readonly Language[] {
  const tags = given.flatMap((list) => list.split(',')).map((tag) => tag.trim());
  const columns = tags.filter((tag) => tag !== '').map((tag) => known(tag, all));
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined)
    throw new ServiceError('invalid', `The version “${twice}” is asked for twice.`, 'v');
  return columns.length === 0 ? all : columns;
}

function known(tag: string, all: readonly Language[], field = 'v'): Language {
  const language = canonicalOrNull(tag);
  if (language !== null && all.includes(language)) return language;
  const shown = tag.length > 40 ? `${tag.slice(0, 40)}…` : tag;
  const there = all.length === 0 ? 'no version yet' : `versions in ${all.join(', ')}`;
  throw new ServiceError(
    'invalid',
    `There is no version “${shown}” of this document; it has ${there}.`,
    field,
  );
}

function canonicalOrNull(tag: string): Language | null {
  try {
    return canonicalLanguage(tag);
  } catch {
    return null;
  }
}
