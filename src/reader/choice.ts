import { SEVERITIES, type Severity } from '../diverge/divergence.ts';
import { ServiceError } from '../service/errors.ts';
import type { DivergenceView, Reading } from '../service/views.ts';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { documentAddress } from './addresses.ts';

/** What of a document a reader chose to see, kept in the address. */
export interface Choice {
  /** The versions shown, in the order of their columns. */
  readonly columns: readonly Language[];
  /** The least severity shown; null shows all. */
  readonly severity: Severity | null;
  /** The only check shown; null shows all. */
  readonly check: string | null;
  /** The only version whose deviations are shown; null, or left out, shows all. */
  readonly version?: Language | null;
  /** The version that the others are held against; null, or left out, for the majority. */
  readonly pivot?: Language | null;
}

/** The query of an address as it came. */
export interface ChoiceQuery {
  /** Values of `v`, each a list of languages with commas. */
  readonly v: readonly string[];
  readonly severity?: string | undefined;
  readonly check?: string | undefined;
  readonly version?: string | undefined;
  readonly pivot?: string | undefined;
}

/** Reads the reader's choice. @throws {ServiceError} `invalid`, naming what is wrong. */
export function readChoice(query: ChoiceQuery, reading: Reading): Choice {
  return {
    columns: readColumns(query.v, languagesOf(reading)),
    severity: readSeverity(query.severity || undefined),
    check: query.check || null,
    version: query.version ? known(query.version, languagesOf(reading), 'version') : null,
    pivot: query.pivot ? known(query.pivot, languagesOf(reading), 'pivot') : null,
  };
}

/** The address of the document under a choice; what is not said is as usual, so most addresses stay short. */
export function choiceAddress(reading: Reading, choice: Choice): string {
  const { columns, severity, check, version = null, pivot = null } = choice;
  const all = languagesOf(reading);
  const usual = columns.length === all.length && columns.every((language, index) => language === all[index]);
  const query = [
    ...(usual ? [] : [`v=${columns.map(encodeURIComponent).join(',')}`]),
    ...(severity === null ? [] : [`severity=${severity}`]),
    ...(check === null ? [] : [`check=${encodeURIComponent(check)}`]),
    ...(version === null ? [] : [`version=${encodeURIComponent(version)}`]),
    ...(pivot === null ? [] : [`pivot=${encodeURIComponent(pivot)}`]),
  ];
  return documentAddress(reading.document.slug) + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** The divergences that concern the columns and pass the filters, in the order of the document. */
export function chosenDivergences(reading: Reading, choice: Choice): DivergenceView[] {
  const { columns, severity, check, version = null } = choice;
  return reading.divergences.filter(
    (divergence) =>
      (severity === null || SEVERITIES.indexOf(divergence.severity) >= SEVERITIES.indexOf(severity)) &&
      (check === null || divergence.check === check) &&
      (version === null || divergence.versions.includes(version)) &&
      concerns(divergence, columns),
  );
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

function readSeverity(given: string | undefined): Severity | null {
  if (given === undefined) return null;
  const severity = SEVERITIES.find((one) => one === given);
  if (severity === undefined)
    throw new ServiceError('invalid', `The severity must be one of ${SEVERITIES.join(', ')}.`, 'severity');
  return severity;
}
