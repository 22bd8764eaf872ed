import type { Language } from '../language.ts';
import type { Span } from '../span.ts';
export function extractFigures(text: string, span: Span, _l: Language, _d?: string) {
  return [...text.slice(span[0], span[1]).matchAll(/\d+/g)].map((m) => ({
    kind: 'number' as const,
    value: m[0],
    span: [span[0] + m.index, span[0] + m.index + m[0].length] as Span,
    certainty: 1,
  }));
}
