import type { Language } from '../../text/language.ts';
import { primarySubtag } from '../../text/language.ts';
import { firstFrom, numberAt, type Span } from '../../text/span.ts';
import type { Check, Passage, Side } from '../check.ts';
import { voteConfidence } from '../consensus.ts';
import { correspondence, matchesOf, wordIndex } from '../correspondence.ts';
import { denials, denialsOf, leftOver } from '../denials.ts';
import type { Severity } from '../divergence.ts';
import type { Renderings } from '../renderings.ts';
import { extent, present, spansOf } from '../sides.ts';
import { type UnansweredDenial, unansweredDenials } from '../unanswered-denials.ts';
import { NEGATORS } from '../vocabulary/negators.ts';
import { named, theOthers, verb } from '../wording.ts';

/** So many versions that agree outvote a translator’s freedom to turn “fail” into “not succeed”. */
const SURE_AGREEING = 3;
/** No sentence denies more that another does not; what a text without sentences does beyond is not looked at. */
const MAX_UNANSWERED = 20;
/** Words around a denial that it may be about. */
const SCOPE = 4;
/** Where a denial is about no content word, versions of at most so many words are taken as a whole. */
const SHORT = 8;

export const negation: Check = {
  id: 'negation',
  title: 'Negation differs',
  description:
    'A version denies what the others state, or states what they deny. Denials are counted; those that negative concord ' +
    'repeats count once, “not only” and the like not at all.',
  blindSpots:
    'A denial put in a word (“refuse”, “impossible”) may stand for a denial elsewhere and is not counted against it, so ' +
    'that a real difference beside such a word goes unseen. What versions that deny equally often deny is not compared. What one version alone denies is reported with low severity ' +
    'unless most have the very word that it denies.',
  examples: [
    {
      texts: {
        en: 'We will never yield.',
        de: 'Wir werden nachgeben.',
        es: 'Nunca cederemos.',
        ru: 'Мы никогда не уступим.',
      },
      deviating: ['de'],
    },
    {
      texts: { en: 'The president did not sign the treaty.', fr: 'Le président a signé le traité.' },
      deviating: ['en', 'fr'],
    },
    {
      texts: {
        en: 'Nobody said anything.',
        de: 'Niemand sagte etwas.',
        es: 'Nadie dijo nada.',
        ru: 'Никто ничего не сказал.',
      },
    },
    {
      texts: {
        en: 'The talks failed.',
        de: 'Die Gespräche führten zu nichts.',
        es: 'Las negociaciones fracasaron.',
        ru: 'Переговоры не удались.',
      },
    },
    {
      texts: {
        en: 'He left without a word.',
        fr: 'Il est parti sans un mot.',
        ru: 'Он ушёл, не сказав ни слова.',
      },
    },
    {
      texts: {
        en: 'It cannot but please us.',
        es: 'No puede sino alegrarnos.',
        ru: 'Это не может не радовать нас.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: Object.keys(NEGATORS),
  messages: {
    dropped: '{deviating} {states} what {others} {otherDeny}.',
    added: '{deviating} {denies} what {others} {otherState}.',
    split: 'Only {deviating} {denies} something here; {others} {otherDo} not.',
  },
  *run(passage) {
    const sides = present(passage).filter(({ language }) => primarySubtag(language) in NEGATORS);
    if (sides.every((side) => denials(side).sure.length === 0)) return;
    for (const verdict of sides.length === 2 ? betweenTwo(passage, sides) : byMajority(passage, sides)) {
      const { messageId, denying, stating } = verdict;
      const split = messageId === 'split';
      const deviating = split ? sides : messageId === 'added' ? denying : stating;
      const languages = (list: readonly Side[]) => list.map(({ language }) => language);
      const [more, fewer] = [languages(denying), languages(stating)];
      yield {
        messageId,
        data: messageId === 'dropped' ? worded(fewer, more, sides.length) : worded(more, fewer, sides.length),
        versions: languages(deviating),
        split,
        confidence:
          (sides.length > SURE_AGREEING ? 0.9 : 0.6) *
          voteConfidence(deviating.length, sides.length, split) *
          passage.confidence,
        severity: severityOf(passage, verdict, sides.length),
        values: Object.fromEntries(sides.map((side) => [side.language, `${denials(side).sure.length}`])),
        spans: spansOf(passage, inQuestion(verdict)),
      };
    }
  },
};

interface Verdict {
  readonly messageId: 'dropped' | 'added' | 'split';
  /** Who denies something … */
  readonly denying: readonly Side[];
  /** … that these state. */
  readonly stating: readonly Side[];
  /** Whether what one denies is surely what the other states. */
  readonly isSure: boolean;
  /** Of two versions, the denials in question. */
  readonly open?: readonly UnansweredDenial[];
}

function severityOf(
  passage: Passage,
  { messageId, denying, stating, isSure }: Verdict,
  voters: number,
): Severity {
  if (messageId === 'split') return isSure ? 'medium' : 'low';
  const [deviating, others] = messageId === 'added' ? [denying, stating] : [stating, denying];
  if (others.length < SURE_AGREEING) return 'low';
  // One version’s word against most is believed only if most have the very word that it denies.
  if (messageId === 'added') {
    const sure = stating.filter((side) => denying.every((other) => statesNext(passage, other, side)));
    if (sure.length < SURE_AGREEING) return 'low';
  }
  return deviating.length === 1 && others.length === voters - 1 ? 'high' : 'medium';
}

/** Two versions are divided where one denies what no word of the other denies or implies. */
function betweenTwo({ renderings }: Passage, [one, other]: readonly Side[]): Verdict[] {
  const open = unansweredDenials([one!, other!], renderings).filter(({ isImplied }) => !isImplied);
  if (open.length === 0) return [];
  const { denying } = open[0]!;
  const isSure = open.some(({ isStated }) => isStated);
  return [
    { messageId: 'split', denying: [denying], stating: [denying === one ? other! : one!], isSure, open },
  ];
}

/** More than half of the versions deny what others state, or state what others deny. */
function byMajority(passage: Passage, sides: readonly Side[]): Verdict[] {
  const isMost = (list: readonly Side[]) => 2 * list.length > sides.length;
  const denyingAgainst = sides.map((stating) => sides.filter((side) => contradicts(passage, side, stating)));
  const stating = sides.filter((_, k) => isMost(denyingAgainst[k]!));
  const statingAgainst = sides.map((denying) => sides.filter((_, k) => denyingAgainst[k]!.includes(denying)));
  const denying = sides.filter((_, k) => isMost(statingAgainst[k]!));
  const found: Verdict[] = [];
  if (stating.length > 0) {
    const witnesses = sides.filter((side) =>
      stating.every((s) => denyingAgainst[sides.indexOf(s)]!.includes(side)),
    );
    if (isMost(witnesses)) found.push({ messageId: 'dropped', denying: witnesses, stating, isSure: true });
  }
  if (denying.length > 0) {
    const witnesses = agreeing(
      sides.filter((side) => denying.every((d) => statingAgainst[sides.indexOf(d)]!.includes(side))),
    );
    if (isMost(witnesses)) found.push({ messageId: 'added', denying, stating: witnesses, isSure: true });
  }
  return found;
}

/** Those of the sides that deny as often as most of them. */
function agreeing(sides: readonly Side[]): Side[] {
  const groups = Map.groupBy(sides, (side) => denials(side).sure.length);
  return [...groups.values()].reduce((x, y) => (y.length > x.length ? y : x), []);
}

/** How many denials a side can have at most. */
function possible(side: Side): number {
  const { sure, implied, doubtful } = denials(side);
  return sure.length + implied.length + doubtful.length;
}

/**
 * Whether one side denies what the other states: it has more denials than the other, what it denies stands in the other,
 * and no word there implies the denial.
 */
function contradicts(passage: Passage, denying: Side, stating: Side): boolean {
  if (denying === stating || denials(denying).sure.length <= denials(stating).sure.length) return false;
  const { renderings } = passage;
  if (!renderings) return denials(denying).sure.length > possible(stating);
  return unanswered(denying, stating).some(
    (span) => isStated(denying, span, stating, renderings) && !isImplied(denying, span, stating, renderings),
  );
}

/** Whether the other side has a word of what one denies; of short ones that need not be known. */
function isStated(denying: Side, span: Span, stating: Side, renderings: Renderings): boolean {
  const { headWords, headFound } = correspondence(denying, span, stating, renderings);
  return headWords === 0 || headFound > 0 || (isShort(denying) && isShort(stating));
}

/** Whether the other side has the word that follows a denial beyond its own. */
function statesNext({ renderings }: Passage, denying: Side, stating: Side): boolean {
  if (!renderings) return true;
  return unanswered(denying, stating).some(
    (span) => correspondence(denying, span, stating, renderings).isNextFound,
  );
}

function isShort(side: Side): boolean {
  return wordIndex(side).words.length <= SHORT;
}

/**
 * Whether a word of the other side implies the denial: one that renders no word elsewhere in the denying side. Of words
 * that render none at all, as many as there are on both sides are taken for renderings of each other.
 */
function isImplied(denying: Side, [from, to]: Span, stating: Side, renderings: Renderings): boolean {
  const own = wordIndex(denying).words;
  const [low, high] = [firstFrom(own, from) - SCOPE, firstFrom(own, to) + SCOPE];
  const implying = new Set(denials(denying).implied.map(([start]) => firstFrom(own, start)));
  let unrendered = denials(stating).doubtful.length - denials(denying).doubtful.length;
  unrendered -= impliedMatches(denying, stating, renderings).filter((k) => k < 0).length;
  for (const rendered of impliedMatches(stating, denying, renderings)) {
    if (rendered < 0) unrendered += 1;
    else if (rendered >= low && rendered < high && !implying.has(rendered)) return true;
  }
  return unrendered > 0;
}

/** For each word of a side that implies a denial the number of the other’s word that it may render, or -1. */
function impliedMatches(side: Side, other: Side, renderings: Renderings): number[] {
  const { words } = wordIndex(side);
  const matched = matchesOf(side, other, renderings);
  return denials(side).implied.map(([start]) => matched[numberAt(words, start)] ?? -1);
}

/** The denials that one side has beyond another’s. */
function unanswered(denying: Side, stating: Side): Span[] {
  const places = (side: Side) => {
    const [start, end] = extent(side);
    return denialsOf(side).map(([from]) => (from - start) / (end - start));
  };
  return leftOver(places(denying), places(stating))
    .slice(0, MAX_UNANSWERED)
    .map((k) => denialsOf(denying)[k]!);
}

/** The denials that the versions with more of them have beyond the others’. */
function inQuestion({ denying, stating, open }: Verdict): Map<Language, readonly Span[]> {
  return new Map(
    denying.map((side) => [
      side.language,
      open ? open.map(({ span }) => span) : unanswered(side, stating[0]!),
    ]),
  );
}

function worded(deviating: readonly Language[], others: readonly Language[], voters: number) {
  return {
    deviating: named(deviating),
    states: verb(deviating, 'states', 'state'),
    denies: verb(deviating, 'denies', 'deny'),
    others: deviating.length + others.length === voters ? theOthers(others) : named(others),
    otherDeny: verb(others, 'denies', 'deny'),
    otherState: verb(others, 'states', 'state'),
    otherDo: verb(others, 'does', 'do'),
  };
}
