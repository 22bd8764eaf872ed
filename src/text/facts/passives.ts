import { type Language, primarySubtag } from '../language.ts';
import type { Span } from '../span.ts';
import type { PlainWord } from './expressions.ts';
import { PASSIVES, type PassiveWords } from './words/passives.ts';

/** A verb in the passive. */
export interface Passive {
  /** Of its participle. */
  readonly span: Span;
  /** Whether the agent is named, as far as a preposition tells. */
  readonly hasAgent: boolean;
}

/** The languages whose passives are known. */
export const PASSIVE_LANGUAGES = Object.keys(PASSIVES);

/** Words between an auxiliary and its participle … */
const BETWEEN = 3;
/** … where the participle may stand at the end of the clause … */
const BETWEEN_APART = 14;
/** … and words around the participle among which the agent stands. */
const AGENT_WITHIN = 5;
const CLAUSE_END = /^[,;:.!?…()–—]$/u;

/** The passives of a unit, in order; nothing in a language without rules. Linear in the unit. */
export function passivesIn(words: readonly PlainWord[], language: Language): Passive[] {
  const rules = PASSIVES[primarySubtag(language)];
  if (!rules) return [];
  const found = new Map<number, Passive>();
  for (const [k, { text: word }] of words.entries()) {
    if (!rules.auxiliary.test(word)) continue;
    const at = participleFor(words, k, rules);
    if (at === undefined || found.has(at)) continue;
    found.set(at, { span: words[at]!.span, hasAgent: hasAgent(words, at, rules) });
  }
  return [...found.values()].sort((x, y) => x.span[0] - y.span[0]);
}

function participleFor(words: readonly PlainWord[], k: number, rules: PassiveWords): number | undefined {
  const reach = rules.isApart ? BETWEEN_APART : BETWEEN;
  if (rules.isApart && words[k - 1] && rules.participle.test(words[k - 1]!.text)) return k - 1;
  for (let n = k + 1; n <= k + reach && words[n]; n += 1) {
    if (CLAUSE_END.test(words[n]!.text)) return undefined;
    if (rules.participle.test(words[n]!.text)) return n;
  }
  return undefined;
}

/** Whether the preposition that leads to the agent stands beside the participle, in its clause. */
function hasAgent(
  words: readonly PlainWord[],
  at: number,
  { agent, auxiliary, isApart }: PassiveWords,
): boolean {
  const leadsFrom = (step: 1 | -1) => {
    for (let n = 1; n <= AGENT_WITHIN; n += 1) {
      const word = words[at + step * n]?.text;
      if (word === undefined || CLAUSE_END.test(word) || (n > 1 && auxiliary.test(word))) return false;
      if (agent?.test(word)) return true;
    }
    return false;
  };
  return leadsFrom(1) || (isApart && leadsFrom(-1));
}
