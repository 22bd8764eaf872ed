import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { Wording } from '../profile.ts';
import type { Rendering } from '../translation.ts';

/** Reliability of a word whose surest rendering has probability p: r = BASE + SLOPE · p. */
const BASE = 0.25;
const SLOPE = 0.3;

/** Words that the bilingual lexicon knows as renderings of each other. */
export function* lexical(source: Wording, target: Wording, lexicons: Lexicons): Generator<Rendering> {
  const stems = (version: Wording) =>
    version.vocabulary.map((form) => (form.kind === 'word' ? form.text : ''));
  for (const r of lexicons.renderings(source.language, stems(source), target.language, stems(target)))
    yield {
      source: r.source,
      target: r.target,
      strength: Math.sqrt(r.forward * r.backward),
      reliability: BASE + SLOPE * Math.max(r.forward, r.backward),
    };
}
