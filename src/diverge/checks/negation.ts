import type { Language } from '../../text/language.ts';
import { primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Check, Side } from '../check.ts';
import { poll, voteConfidence } from '../consensus.ts';
import { denialsOf, leftOver } from '../denials.ts';
import { extent, present, spansOf } from '../sides.ts';
import { NEGATORS } from '../vocabulary/negators.ts';
import type { Descent } from '../witnesses.ts';
import { named, theOthers, verb } from '../wording.ts';

/** Fewer versions cannot outvote a translator’s freedom to turn “fail” into “not succeed”. */
const SURE_AGREEING = 3;

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
    const sides = present(passage).filter(({ language }) => primarySubtag(language) in NEGATORS);
    const denials = new Map(sides.map((side) => [side.language, denialsOf(side)]));
    const counts = new Map([...denials].map(([version, spans]) => [version, spans.length]));
    for (const verdict of counts.size === 2 ? betweenTwo(counts) : byMajority(counts, passage.descent)) {
      const { messageId, denying, others } = verdict;
      const split = messageId === 'split';
      const deviating = split ? [...counts.keys()] : messageId === 'added' ? denying : others;
      const agreeing = counts.size - deviating.length;
      yield {
        messageId,
        data: messageId === 'dropped' ? worded(others, denying) : worded(denying, others),
        versions: deviating,
        split,
        confidence:
          (agreeing >= SURE_AGREEING ? 0.9 : 0.6) *
          voteConfidence(deviating.length, counts.size, split) *
          passage.confidence,
        severity: agreeing < SURE_AGREEING ? 'low' : deviating.length === 1 ? 'high' : 'medium',
        values: Object.fromEntries([...counts].map(([version, count]) => [version, `${count}`])),
        spans: spansOf(passage, inQuestion(sides, denials, verdict)),
      };
    }
  },
};

interface Verdict {
  readonly messageId: 'dropped' | 'added' | 'split';
  /** Who denies more … */
  readonly denying: readonly Language[];
  /** … than whom. */
  readonly others: readonly Language[];
}

/** Two versions differ when one denies something and the other nothing. */
function betweenTwo(counts: ReadonlyMap<Language, number>): Verdict[] {
  const denying = [...counts.keys()].filter((version) => counts.get(version)! > 0);
  const others = [...counts.keys()].filter((version) => counts.get(version) === 0);
  return denying.length === 1 && others.length === 1 ? [{ messageId: 'split', denying, others }] : [];
}

/** More than half of the witnesses deny the same number of times: the others deny something less or more. */
function byMajority(counts: ReadonlyMap<Language, number>, descent: Descent | undefined): Verdict[] {
  const versions = [...counts.keys()];
  const alike = Map.groupBy(versions, (version) => counts.get(version)!);
  const { voters, ballots } = poll(
    [...alike].map(([count, group]) => ({ count, versions: group })),
    descent,
  );
  const [most] = ballots;
  if (most === undefined || 2 * most.votes <= voters) return [];
  const { count: usual, versions: agreeing } = most.group;
  const fewer = versions.filter((v) => counts.get(v)! < usual);
  const more = versions.filter((v) => counts.get(v)! > usual);
  const found: Verdict[] = [];
  if (fewer.length > 0) found.push({ messageId: 'dropped', denying: agreeing, others: fewer });
  if (more.length > 0) found.push({ messageId: 'added', denying: more, others: agreeing });
  return found;
}

/** The denials that the versions with more of them have beyond the others’. */
function inQuestion(
  sides: readonly Side[],
  denials: ReadonlyMap<Language, readonly Span[]>,
  { denying, others }: Verdict,
): Map<Language, readonly Span[]> {
  const places = (version: Language) => {
    const [start, end] = extent(sides.find(({ language }) => language === version)!);
    return denials.get(version)!.map(([from]) => (from - start) / (end - start));
  };
  return new Map(
    denying.map((version) => {
      const left = leftOver(places(version), places(others[0]!));
      return [version, left.map((k) => denials.get(version)![k]!)];
    }),
  );
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
