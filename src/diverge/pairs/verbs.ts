import { primarySubtag } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';
import { onceAForm } from '../../text/word-form.ts';
import type { Side } from '../check.ts';
import { onceASide, wordTokensOf } from '../side-facts.ts';
import { VERB_FORMS, VERB_RULES, type VerbForm, type VerbRules } from '../vocabulary/verb-forms.ts';
import type { LinkedWord, PairLinks } from './links.ts';
import { type PairTables, verbTableOf } from './tables.ts';

/** What the form of a word tells, `other` for what tells nothing or is no verb. */
export type Form = VerbForm | 'other';

/** The forms of two words that render each other. */
export type FormPair = readonly [source: Form, target: Form];

/** Nats below which a pair of forms is nothing out of the ordinary, and at most as many more are counted. */
const USUAL = 1.2;
const MOST = 2.5;

/** The forms of words that render each other, one verb at least. Cost linear in the words. */
export function linkedForms([first, second]: readonly [Side, Side], links: PairLinks): FormPair[] {
  const [here, there] = [formsOf(first), formsOf(second)];
  return links.source.flatMap((word): FormPair[] => {
    const other = links.target[word.partner];
    if (word.state !== 'linked' || !other || !mayBeVerb(word) || !mayBeVerb(other)) return [];
    const pair = [here(word.word.span[0]), there(other.word.span[0])] as const;
    return pair.every((form) => form === 'other') ? [] : [pair];
  });
}

/** Log-likelihood ratio, in nats, of the pair of forms that speaks most for another tense, less what is usual. */
export function otherTense(sides: readonly [Side, Side], links: PairLinks, tables: PairTables): number {
  const table = verbTableOf(tables, sides[0].language, sides[1].language);
  const most = linkedForms(sides, links).reduce((best, [s, t]) => Math.max(best, table?.[s]?.[t] ?? 0), 0);
  return Math.min(MOST, Math.max(0, most - USUAL));
}

function mayBeVerb({ wordClass }: LinkedWord): boolean {
  return wordClass !== 'figure' && wordClass !== 'name';
}

/** Tells the form of the word that begins at an offset; each is worked out when it is asked for. */
const formsOf = onceASide((side): ((start: number) => Form) => {
  const rules = VERB_RULES.get(primarySubtag(side.language));
  if (!rules) return () => 'other';
  const places = new Map(
    wordTokensOf(side).flatMap((words) => words.map(({ span }, k) => [span[0], { words, k }] as const)),
  );
  return (start) => {
    const place = places.get(start);
    return place ? formOf(place.words, place.k, rules) : 'other';
  };
});

const plain = onceAForm((word) => word.toLowerCase().replaceAll("'", '’'));

function formOf(words: readonly Token[], k: number, rules: VerbRules): Form {
  const word = plain(words[k]!.form);
  const is = { participle: rules.participle.test(word), infinitive: rules.infinitive.test(word) };
  const near = [
    ...words.slice(Math.max(0, k - rules.before), k).reverse(),
    ...words.slice(k + 1, k + 1 + rules.behind),
  ];
  for (const { form } of near) {
    const auxiliary = rules.auxiliaries.get(plain(form));
    if (auxiliary && (auxiliary.of === 'verb' ? is.participle || is.infinitive : is[auxiliary.of]))
      return auxiliary.makes;
  }
  return VERB_FORMS.find((each) => rules.alone[each]?.test(word)) ?? 'other';
}
