import type { MqmCategory, Severity } from '../diverge/divergence.ts';
import { checksOnce } from '../diverge/examine.ts';
import { settingOf } from '../diverge/settings.ts';
import { type MeasuredQuality, measuredQuality } from './check-quality.ts';
import type { Context } from './context.ts';
import { ServiceError } from './errors.ts';
import { quote } from './input.ts';

/** Texts that lie side by side, and what a check says of them. */
export interface CheckExample {
  /** By language; a text with blank lines is a document, any other one passage. */
  readonly texts: Readonly<Record<string, string>>;
  /** The user’s own terms that it takes: of each concept its terms by language. */
  readonly glossary: readonly Readonly<Record<string, readonly string[]>>[];
  /** The versions named, all of them where they are divided; none where nothing is found. */
  readonly deviating: readonly string[];
}

/** A check as its page shows it. */
export interface CheckView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly blindSpots: string;
  readonly category: MqmCategory;
  /** As this service is configured; `usualSeverity` is the check's own. */
  readonly severity: Severity;
  readonly usualSeverity: Severity;
  readonly on: boolean;
  readonly minConfidence: number;
  /** Language tags; null when it knows all languages. */
  readonly languages: readonly string[] | null;
  readonly examples: readonly CheckExample[];
  readonly quality: readonly MeasuredQuality[];
}

/** Every check with its measured quality, in the order of the registry. */
export function listChecks({ settings = {}, quality }: Pick<Context, 'settings' | 'quality'>): CheckView[] {
  return checksOnce().map((check) => {
    const { id, title, description, blindSpots, category, severity, languages, examples } = check;
    const setting = settingOf(settings, id);
    return {
      ...{ id, title, description, blindSpots, category },
      severity: setting.severity ?? severity,
      usualSeverity: severity,
      on: setting.on,
      minConfidence: setting.minConfidence,
      languages: languages === 'all' ? null : languages,
      examples: examples.map(({ texts, glossary = [], deviating = [] }) => ({ texts, glossary, deviating })),
      quality: measuredQuality(quality, id),
    };
  });
}

/** One check. @throws {ServiceError} `not-found`. */
export function getCheck(context: Pick<Context, 'settings' | 'quality'>, id: string): CheckView {
  const found = listChecks(context).find((check) => check.id === id);
  if (found === undefined) throw new ServiceError('not-found', `There is no check ${quote(id)}.`, 'id');
  return found;
}
