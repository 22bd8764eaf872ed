import { type Language, primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Check, Passage, Side } from '../check.ts';
import { shorteningClause } from '../clause-links.ts';
import { addedRun, type MatchTable, matchTable, omittedRun, type Run, surplus } from '../clause-runs.ts';
import { voteConfidence } from '../consensus.ts';
import type { Finding } from '../divergence.ts';
import { extent, present, spansOf } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

/** Evidence, in nats, from which a clause counts as left out or added: the words' and the length's together. */
const MIN_OMISSION = 5.5;
const MIN_ADDITION = 7;
/** Nats for each unit of relative length that a version is short or long of what the others let expect … */
const PER_LENGTH = 12;
/** … and the share that it has to be short or long of it at least. */
const MIN_DIFFERENCE = 0.08;
const USUAL_DIFFERENCE = 0.1;
/** Share of the clause's own length that the difference accounts for at least: else it is put in other words. */
const MIN_ACCOUNTED = 0.5;

/** The same between two versions, by the links of their words; through the hub of the lexicons fewer words find one. */
const MIN_BETWEEN_TWO = 9;
const MIN_THROUGH_HUB = 10;
const HUB = 'en';
/** Nats by which the evidence between two versions becomes e times as trustworthy. */
const TRUST = 4;

const blindSpots =
  'Needs lexicons for the languages. A clause of only two or three words is not seen, nor one whose words occur elsewhere ' +
  'in the sentence. Between two versions only what makes one of them clearly shorter is seen.';

export const clauseOmission: Check = {
  id: 'omission',
  title: 'Clause left out',
  description: 'A version lacks a part of a sentence that the other versions have.',
  blindSpots,
  examples: [
    {
      texts: {
        en: 'The ministry supports the dialogue and will continue to help the regional associations with their projects abroad.',
        de: 'Das Ministerium unterstützt den Dialog und wird den regionalen Verbänden weiterhin bei ihren Projekten im Ausland helfen.',
        fr: 'Le ministère soutient le dialogue.',
        es: 'El ministerio apoya el diálogo y seguirá ayudando a las asociaciones regionales en sus proyectos en el extranjero.',
      },
      deviating: ['fr'],
    },
    {
      texts: {
        en: 'The ministry supports the dialogue with civil society.',
        de: 'Das Ministerium unterstützt den Dialog mit der Zivilgesellschaft.',
        fr: 'Le ministère soutient le dialogue avec la société civile.',
      },
    },
  ],
  category: 'Accuracy/Omission',
  severity: 'medium',
  level: 'sentence',
  languages: 'all',
  messages: {
    clause: '{deviating} {leaves} out what {others} {otherHave}: “{clause}”.',
    between: '{having} has what {lacking} does not have: “{clause}”.',
  },
  *run(passage) {
    yield* betweenTwo(passage, 'omission');
    const table = matchTable(passage);
    if (!table) return;
    for (const odd of table.sides.keys()) {
      const runs = omissionBy(table, odd);
      if (runs.size > 0) yield finding(passage, table, odd, runs);
    }
  },
};

export const clauseAddition: Check = {
  id: 'addition',
  title: 'Clause added',
  description: 'A version has a part of a sentence that no other version has.',
  blindSpots,
  examples: [
    {
      texts: {
        en: 'The ministry supports the dialogue with civil society and will continue to help the regional associations with their projects abroad.',
        de: 'Das Ministerium unterstützt den Dialog mit der Zivilgesellschaft.',
        fr: 'Le ministère soutient le dialogue avec la société civile.',
        es: 'El ministerio apoya el diálogo con la sociedad civil.',
      },
      deviating: ['en'],
    },
    {
      texts: {
        en: 'The ministry supports the dialogue.',
        de: 'Das Ministerium unterstützt den Dialog.',
        es: 'El ministerio apoya el diálogo.',
      },
    },
  ],
  category: 'Accuracy/Addition',
  severity: 'medium',
  level: 'sentence',
  languages: 'all',
  messages: {
    clause: 'Only {deviating} {has}: “{clause}”.',
    between: '{having} has what {lacking} does not have: “{clause}”.',
  },
  *run(passage) {
    yield* betweenTwo(passage, 'addition');
    const table = matchTable(passage);
    if (!table) return;
    for (const odd of table.sides.keys()) {
      const run = addedRun(table, odd);
      const length = surplus(table, odd);
      const share = shareOf(table, odd, run);
      if (length < Math.max(MIN_DIFFERENCE, (MIN_ACCOUNTED * share) / (1 - share))) continue;
      if (run.evidence + PER_LENGTH * (length - USUAL_DIFFERENCE) < MIN_ADDITION) continue;
      if (run.evidence > 0) yield finding(passage, table, odd, new Map([[odd, run]]));
    }
  },
};

/**
 * What one of two versions has and the other has not: the second one leaves out or adds, unless the first is known to
 * follow it.
 */
function* betweenTwo(passage: Passage, id: 'omission' | 'addition'): Generator<Finding> {
  const { sides, descent } = passage;
  if (sides.length !== 2 || present(passage).length !== 2) return;
  const [first, second] = sides as readonly [Side, Side];
  const isTurned = descent?.get(first.language) === second.language;
  const [having, lacking] = isTurned === (id === 'omission') ? [second, first] : [first, second];
  const clause = passage.renderings && shorteningClause(having, lacking, passage.renderings);
  const isOfHub = [having, lacking].some(({ language }) => primarySubtag(language) === HUB);
  if (!clause || clause.edges === 0 || clause.evidence < (isOfHub ? MIN_BETWEEN_TWO : MIN_THROUGH_HUB))
    return;
  const said = having.text.slice(...clause.span);
  yield {
    messageId: 'between',
    data: { having: named([having.language]), lacking: named([lacking.language]), clause: said },
    versions: [first.language, second.language],
    split: true,
    confidence: passage.confidence * (1 - Math.exp(-clause.evidence / TRUST)),
    values: { [having.language]: said },
    spans: {
      [having.language]: [clause.span],
      [lacking.language]: [[clause.place, clause.place]],
    },
  };
}

/** What the sides other than `odd` have and it has not, by witness; empty when most of them do not bear it out. */
function omissionBy(table: MatchTable, odd: number): ReadonlyMap<number, Run> {
  const none = new Map<number, Run>();
  const short = -surplus(table, odd);
  if (short < MIN_DIFFERENCE) return none;
  const witnesses = [...table.sides.keys()].filter((i) => i !== odd);
  const runs = witnesses.map((i) => [i, omittedRun(table, i, odd)] as const);
  const mean = runs.reduce((sum, [, { evidence }]) => sum + evidence, 0) / runs.length;
  if (mean + PER_LENGTH * (short - USUAL_DIFFERENCE) < MIN_OMISSION) return none;
  const bearing = runs.filter(
    ([i, run]) => run.evidence >= mean / 2 && short >= MIN_ACCOUNTED * shareOf(table, i, run),
  );
  return 2 * bearing.length > witnesses.length ? new Map(bearing) : none;
}

function finding(passage: Passage, table: MatchTable, odd: number, runs: ReadonlyMap<number, Run>): Finding {
  const deviating = table.sides[odd]!.language;
  const others = table.sides.map(({ language }) => language).filter((language) => language !== deviating);
  const clauses = [...runs].map(([i, run]): [Language, Span] => [
    table.sides[i]!.language,
    clauseOf(table, i, run),
  ]);
  const [[firstLanguage, [start, end]]] = clauses as [[Language, Span]];
  const model = table.sides.find(({ language }) => language === firstLanguage)!;
  const said = new Map(clauses.map(([language, span]) => [language, [span]] as const));
  const spans = spansOf(passage, said);
  const place = runs.has(odd) ? undefined : placeOf(table, odd, runs);
  return {
    messageId: 'clause',
    data: {
      deviating: named([deviating]),
      leaves: verb([deviating], 'leaves', 'leave'),
      has: verb([deviating], 'has', 'have'),
      others: theOthers(others),
      otherHave: verb(others, 'has', 'have'),
      clause: model.text.slice(start, end),
    },
    versions: [deviating],
    split: false,
    confidence: 0.9 * voteConfidence(1, table.sides.length, false) * passage.confidence,
    values: Object.fromEntries(clauses.map(([language, span]) => [language, textAt(table, language, span)])),
    spans: place === undefined ? spans : { ...spans, [deviating]: [[place, place]] },
  };
}

/** How much of a side a run makes up, 0…1. */
function shareOf({ sides, indices }: MatchTable, i: number, { from, to }: Run): number {
  const { words } = indices[i]!;
  if (to < from) return 0;
  const [start, end] = extent(sides[i]!);
  return (words[to]!.span[1] - words[from]!.span[0]) / (end - start + 1);
}

function textAt({ sides }: MatchTable, language: Language, [start, end]: Span): string {
  return sides.find((side) => side.language === language)!.text.slice(start, end);
}

/** A run with the short words around it, up to the marks that bound the clause or the words that both sides have. */
function clauseOf({ sides, indices, matched }: MatchTable, i: number, { from, to }: Run): Span {
  const { words } = indices[i]!;
  const isShared = (k: number) =>
    words[k]!.isContent && matched[i]!.some((other, j) => j !== i && other[k]! >= 0);
  const { text } = sides[i]!;
  const [low, high] = extent(sides[i]!);
  let first = from;
  let last = to;
  while (first > 0 && !isShared(first - 1) && !bounds(text, words[first - 1]!.span[1], words[first]!.span[0]))
    first -= 1;
  while (
    last + 1 < words.length &&
    !isShared(last + 1) &&
    !bounds(text, words[last]!.span[1], words[last + 1]!.span[0])
  )
    last += 1;
  return [Math.max(low, words[first]!.span[0]), Math.min(high, words[last]!.span[1])];
}

/** Whether a mark that ends a clause stands between two words. */
function bounds(text: string, from: number, to: number): boolean {
  return /[,;:.!?…()–—«»“”„]/u.test(text.slice(from, to));
}

/** Where the side that lacks a run would have it: behind the word that renders what precedes the run, by a witness. */
function placeOf({ indices, matched }: MatchTable, odd: number, runs: ReadonlyMap<number, Run>) {
  for (const [witness, { from }] of runs)
    for (let k = from - 1; k >= 0; k -= 1) {
      const own = matched[witness]![odd]![k]!;
      if (indices[witness]!.words[k]!.isContent && own >= 0) return indices[odd]!.words[own]!.span[1];
    }
  return undefined;
}
