import { PASSIVE_LANGUAGES, type Passive, passivesIn } from '../../text/facts/passives.ts';
import { PASSIVES } from '../../text/facts/words/passives.ts';
import { primarySubtag } from '../../text/language.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { nameKey, similarity } from '../../text/transliterate.ts';
import type { Check, Passage, Side } from '../check.ts';
import { voteConfidence } from '../consensus.ts';
import { matchesOf, wordIndex } from '../correspondence.ts';
import type { Finding } from '../divergence.ts';
import type { Renderings } from '../renderings.ts';
import { plainWordsOf } from '../side-facts.ts';
import { extent, present, spansOf } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

/** No sentence has more passives; what a text without sentences has beyond is not looked at. */
const MAX_PASSIVES = 10;
/** The one who acts stands at most so far from the verb, relative to the length of the passage. */
const NEAR = 0.2;
/** Words between the preposition that leads to an agent and the agent. */
const AGENT_WITHIN = 3;
/** Versions that must lead to it by such a preposition. */
const MIN_LED_TO = 2;
/** Words between a verb and the name of the one who acts. */
const BESIDE_VERB = 3;
/** Keys at least so alike are one name. */
const SAME_NAME = 0.5;
/** Fewer versions cannot tell an agent left out from one added. */
const MIN_VERSIONS = 4;

export const agency: Check = {
  id: 'agency',
  title: 'Who acts',
  description:
    'A version says in the passive that something is done and does not say by whom, where the others name who does it.',
  blindSpots:
    'Needs four versions or more and lexicons for their languages. That the missing word names the one who acts is only ' +
    'likely, from its place beside the verb; so this is for information.',
  examples: [
    {
      texts: {
        en: 'The crisis was triggered in the spring and is over.',
        de: 'Die Krise, die von der Regierung ausgelöst wurde, ist vorbei.',
        es: 'La crisis, provocada por el gobierno, ha terminado.',
        fr: 'La crise, provoquée par le gouvernement, est terminée.',
        ru: 'Кризис, спровоцированный правительством, закончился.',
      },
      deviating: ['en'],
    },
    {
      texts: {
        en: 'The treaty was signed by the president.',
        de: 'Der Vertrag wurde vom Präsidenten unterzeichnet.',
        fr: 'Le traité a été signé par le président.',
        ru: 'Договор был подписан президентом.',
      },
    },
    {
      texts: {
        en: 'The treaty was signed.',
        de: 'Der Vertrag wurde unterzeichnet.',
        es: 'El tratado fue firmado.',
        ru: 'Договор был подписан.',
      },
    },
  ],
  category: 'Accuracy/Omission',
  severity: 'info',
  level: 'sentence',
  languages: PASSIVE_LANGUAGES,
  messages: { agent: '{deviating} {says} in the passive what {others} {otherSay} of “{agent}”.' },
  *run(passage) {
    const { renderings } = passage;
    const sides = present(passage);
    if (!renderings || sides.length < MIN_VERSIONS) return;
    for (const odd of sides) {
      const nearest = new Map<number, Missing>();
      for (const passive of agentless(odd)) {
        const agents = agentsOf(passive, odd, sides, renderings);
        const [first] = agents;
        if (!first) continue;
        const distance = Math.abs(placeOf(first[0], first[1]) - placeOf(odd, passive.span));
        const told = nearest.get(first[1][0]);
        if (!told || distance < told.distance) nearest.set(first[1][0], { passive, agents, distance });
      }
      for (const { passive, agents } of nearest.values())
        yield finding(passage, odd, passive, agents, sides.length);
    }
  },
};

/** An agent that a version does not name, with the passive next to its place. */
interface Missing {
  readonly passive: Passive;
  readonly agents: ReadonlyMap<Side, Span>;
  readonly distance: number;
}

function agentless(side: Side): Passive[] {
  return plainWordsOf(side)
    .flatMap((words) => passivesIn(words, side.language))
    .filter(({ hasAgent }) => !hasAgent)
    .slice(0, MAX_PASSIVES);
}

/**
 * Who acts, by each side that says so: a word that nearly all the others have and `odd` has not, near the place of the
 * passive, which most of them name as an agent, or a name that all of them have beside the verb.
 */
function agentsOf(
  { span }: Passive,
  odd: Side,
  sides: readonly Side[],
  renderings: Renderings,
): Map<Side, Span> {
  const others = sides.filter((side) => side !== odd);
  const verbAt = firstFrom(wordIndex(odd).words, span[0]);
  const isNear = (side: Side, at: Span) => Math.abs(placeOf(side, at) - placeOf(odd, span)) <= NEAR;
  for (const side of others) {
    const back = matchesOf(side, odd, renderings);
    const verbThere = matchesOf(odd, side, renderings)[verbAt] ?? -1;
    for (const [k, word] of wordIndex(side).words.entries()) {
      if (!word.isContent || back[k]! >= 0 || !isNear(side, word.span)) continue;
      const having = new Map<Side, number>([[side, k]]);
      for (const other of others) {
        const match = other === side ? -1 : matchesOf(side, other, renderings)[k]!;
        if (match >= 0) having.set(other, match);
      }
      if (having.size < others.length - 1) continue;
      const led = [...having].filter(([holder, n]) => isLedTo(holder, n)).length;
      const isBesideVerb = verbThere >= 0 && Math.abs(verbThere - k) <= BESIDE_VERB;
      if (led >= MIN_LED_TO || (having.size === others.length && isBesideVerb && isMissingName(side, k, odd)))
        return new Map([...having].map(([holder, n]) => [holder, wordIndex(holder).words[n]!.span]));
    }
  }
  return new Map();
}

function placeOf(side: Side, [from]: Span): number {
  const [start, end] = extent(side);
  return (from - start) / (end - start);
}

/** Whether a word follows a preposition that leads to an agent. */
function isLedTo(side: Side, k: number): boolean {
  const { words } = wordIndex(side);
  const agent = PASSIVES[primarySubtag(side.language)]?.agent;
  const before = words.slice(Math.max(0, k - AGENT_WITHIN), k);
  return agent !== undefined && before.some(({ text }) => agent.test(text.toLowerCase()));
}

/** Whether a word is a name that nothing in the other side sounds like. */
function isMissingName(side: Side, k: number, other: Side): boolean {
  const { text } = wordIndex(side).words[k]!;
  if (primarySubtag(side.language) === 'de' || !/^\p{Lu}/u.test(text)) return false;
  const key = nameKey(text, side.language);
  return wordIndex(other).words.every(
    (word) => similarity(key, nameKey(word.text, other.language)) < SAME_NAME,
  );
}

function finding(
  passage: Passage,
  odd: Side,
  passive: Passive,
  agents: ReadonlyMap<Side, Span>,
  voters: number,
): Finding {
  const others = [...agents.keys()].map(({ language }) => language);
  const [[model, span]] = [...agents] as [[Side, Span]];
  return {
    messageId: 'agent',
    data: {
      deviating: named([odd.language]),
      says: verb([odd.language], 'says', 'say'),
      others: others.length === voters - 1 ? theOthers(others) : named(others),
      otherSay: verb(others, 'say', 'say'),
      agent: model.text.slice(...span),
    },
    versions: [odd.language],
    split: false,
    confidence: 0.6 * voteConfidence(1, voters, false) * passage.confidence,
    values: Object.fromEntries([...agents].map(([side, at]) => [side.language, side.text.slice(...at)])),
    spans: spansOf(
      passage,
      new Map([
        [odd.language, [passive.span]] as const,
        ...[...agents].map(([side, at]) => [side.language, [at]] as const),
      ]),
    ),
  };
}
