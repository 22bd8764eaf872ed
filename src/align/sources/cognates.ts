import type { Wording } from '../profile.ts';
import type { Rendering } from '../translation.ts';

/** Of words that share a key with one of the other version, the share that is rendered by it in a translated passage. */
const RELIABILITY = 0.55;
const STRENGTH = 0.6;
/** A key shared by more forms than this is no name. */
const MAX_FORMS_PER_KEY = 8;

/**
 * Words whose transliterated beginnings agree, names above all, across languages and scripts: Simard, Foster & Isabelle
 * (1992), “Using Cognates to Align Sentences in Bilingual Corpora”, where four letters had to agree.
 */
export function* cognates(source: Wording, target: Wording): Generator<Rendering> {
  const byKey = new Map<string, number[]>();
  for (const [f, form] of target.vocabulary.entries()) {
    if (form.cognateKey === '') continue;
    const forms = byKey.get(form.cognateKey);
    if (forms) forms.push(f);
    else byKey.set(form.cognateKey, [f]);
  }
  for (const [f, form] of source.vocabulary.entries()) {
    const forms = form.cognateKey === '' ? [] : (byKey.get(form.cognateKey) ?? []);
    if (forms.length > MAX_FORMS_PER_KEY) continue;
    for (const other of forms)
      yield { source: f, target: other, strength: STRENGTH, reliability: RELIABILITY };
  }
}
