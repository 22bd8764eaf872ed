import { z } from 'zod';
import { type MqmCategory, SEVERITIES, type Severity } from '../diverge/divergence.ts';
import { checksOnce } from '../diverge/examine.ts';
import { checkedCheck } from './check-settings.ts';
import { checked, checkedLanguage } from './input.ts';
import { type DivergenceView, REVIEW_STATES, type ReviewState } from './views.ts';

/** The categories of all checks, each once. */
export const CATEGORIES: readonly MqmCategory[] = [
  ...new Set(checksOnce().map(({ category }) => category)),
].sort();

/** Which divergences somebody wants to see; what is left out does not narrow. */
export interface DivergenceFilter {
  /** Id of a check. */
  readonly check?: string | undefined;
  readonly category?: MqmCategory | undefined;
  /** The least severity. */
  readonly severity?: Severity | undefined;
  /** A version that deviates. */
  readonly version?: string | undefined;
  /** The least confidence, 0…1. */
  readonly minConfidence?: number | undefined;
  /** What people say of it; `open` also where nobody has said anything yet. */
  readonly review?: ReviewState | undefined;
}

const CONFIDENCE = 'The confidence must be a number from 0 to 1.';
const FILTER = z.object({
  category: z.enum(CATEGORIES, `The category must be one of ${CATEGORIES.join(', ')}.`).optional(),
  severity: z.enum(SEVERITIES, `The severity must be one of ${SEVERITIES.join(', ')}.`).optional(),
  minConfidence: z.number(CONFIDENCE).min(0, CONFIDENCE).max(1, CONFIDENCE).optional(),
  review: z.enum(REVIEW_STATES, `The review must be one of ${REVIEW_STATES.join(', ')}.`).optional(),
});

/** A filter that a caller gave, checked. @throws {ServiceError} `invalid`, naming the field. */
export function readFilter(
  given: Readonly<Partial<Record<keyof DivergenceFilter, unknown>>> &
    Pick<DivergenceFilter, 'check' | 'version'>,
): DivergenceFilter {
  const { check, version } = given;
  return {
    ...checked(FILTER, given),
    check: check === undefined ? undefined : checkedCheck(check),
    version: version === undefined ? undefined : checkedLanguage(version, 'version'),
  };
}

/** Whether a divergence passes a filter. */
export function isWanted(divergence: DivergenceView, filter: DivergenceFilter): boolean {
  const { check, category, severity, version, minConfidence, review } = filter;
  return (
    (check === undefined || divergence.check === check) &&
    (category === undefined || divergence.category === category) &&
    (severity === undefined || SEVERITIES.indexOf(divergence.severity) >= SEVERITIES.indexOf(severity)) &&
    (version === undefined || divergence.versions.includes(version)) &&
    (minConfidence === undefined || divergence.confidence >= minConfidence) &&
    (review === undefined || reviewState(divergence) === review)
  );
}

/** What people say of a divergence. */
export function reviewState({ review }: Pick<DivergenceView, 'review'>): ReviewState {
  return review?.state ?? 'open';
}
