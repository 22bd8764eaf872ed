import type { Language } from '../../text/language.ts';
import { primarySubtag } from '../../text/language.ts';
import type { Check, Passage } from '../check.ts';
import { voteConfidence } from '../consensus.ts';
import { denialsOf } from '../denials.ts';
import type { Finding } from '../divergence.ts';
import { present, spansOf } from '../sides.ts';
import { NEGATORS } from '../vocabulary/negators.ts';
import { named, theOthers, verb } from '../wording.ts';

/** Fewer versions cannot outvote a translator’s freedom to turn “fail” into “not succeed”. */
const MIN_AGREEING = 2;

export const negation: Check = {
  id: 'negation',
  title: 'Negation differs',
  description:
    'A version denies what the others state, or states what they deny. Denials are counted; those that negative concord ' +
    'repeats count once, “not only” and the like not at all.',
  blindSpots:
    'A denial put in a word (“refuse”, “impossible”) is not counted, so that a version that puts it so may seem to ' +
    'differ; two versions alone are therefore compared with low severity.',
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
    const finding = negationFinding(passage);
    if (finding) yield finding;
  },
};

/** Speaks only where all other versions deny the same number of times. */
function negationFinding(passage: Passage): Finding | undefined {
  const sides = present(passage).filter(({ language }) => primarySubtag(language) in NEGATORS);
  if (sides.length < 2) return undefined;
  const denials = new Map(sides.map((side) => [side.language, denialsOf(side)]));
  const count = (language: Language) => denials.get(language)!.length;
  const versions = [...denials.keys()];
  const split = versions.length === 2;
  const deviating = versions.filter((version) => {
    const others = versions.filter((v) => v !== version);
    return others.every((v) => count(v) === count(others[0]!)) && count(version) !== count(others[0]!);
  });
  if (split ? deviating.length === 0 || Math.min(...versions.map(count)) > 0 : deviating.length !== 1)
    return undefined;
  const [odd] = split ? versions.filter((v) => count(v) > 0) : deviating;
  const others = versions.filter((v) => v !== odd);
  if (!split && others.length < MIN_AGREEING) return undefined;
  const isDropped = count(odd!) < count(others[0]!);
  return {
    messageId: split ? 'split' : isDropped ? 'dropped' : 'added',
    data: worded([odd!], others),
    versions: split ? versions : [odd!],
    split,
    confidence:
      (others.length >= 3 ? 0.9 : 0.6) * voteConfidence(1, versions.length, split) * passage.confidence,
    ...(others.length < 3 ? { severity: 'low' as const } : {}),
    values: Object.fromEntries(versions.map((v) => [v, `${count(v)}`])),
    spans: spansOf(passage, denials),
  };
}

function worded(deviating: readonly Language[], others: readonly Language[]) {
  return {
    deviating: named(deviating),
    states: verb(deviating, 'states', 'state'),
    denies: verb(deviating, 'denies', 'deny'),
    others: theOthers(others),
    otherDeny: verb(others, 'denies', 'deny'),
    otherState: verb(others, 'states', 'state'),
    otherDo: verb(others, 'does', 'do'),
  };
}
