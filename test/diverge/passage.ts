import type { Check, Passage } from '../../src/diverge/check.ts';
import { rendered } from '../../src/diverge/wording.ts';
import { segment } from '../../src/text/segment.ts';

/** A sentence passage of what each language says; '' for a version that lacks it. */
export function passage(texts: Readonly<Record<string, string>>, more: Partial<Passage> = {}): Passage {
  return {
    level: 'sentence',
    confidence: 1,
    moved: [],
    sides: Object.entries(texts).map(([language, text]) => ({
      language,
      text,
      units: segment(text, language).sentences,
      place: 0,
    })),
    ...more,
  };
}

/** The messages of a check's findings that claim a difference in meaning. */
export function messages(check: Check, seen: Passage): string[] {
  return [...check.run(seen)]
    .filter(({ severity }) => severity === undefined || severity === 'medium' || severity === 'high')
    .map(({ messageId, data }) => rendered(check.messages[messageId]!, data));
}
