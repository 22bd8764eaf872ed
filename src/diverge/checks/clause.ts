import type { WordLinks } from '../../align/links.ts';
import { type Language, primarySubtag } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Check, Passage, Side } from '../check.ts';
import { clauseOfOthers, linksOf, lostClause, shorteningClause } from '../clause-links.ts';
import { addedRun, type MatchTable, matchTable, omittedRun, type Run, surplus } from '../clause-runs.ts';
import { voteConfidence } from '../consensus.ts';
import type { Finding } from '../divergence.ts';
import type { Renderings } from '../renderings.ts';
import { extent, present, spansOf } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';
import { wordsOf } from '../words.ts';

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

/** Nats that the links of the words have to add to that in the mean of the pairs of versions. */
const MIN_BY_LINKS = 5.5;
/** Of a short clause that all sides but one have, by the links of their words; where one of the others has it not surely; … */
const MIN_SHORT_OMISSION = 5;
const MIN_SHORT_IN_MOST = 7;
/** … what the simple matches and the lengths have to hint of it, … */
const MIN_HINT = 1;
const MIN_HINT_OF_LENGTH = 0.03;
/** … and the rarity of a word of it, as `Lexicons.idf` counts: “for the first time” tells too little. */
const TELLING = 7;
/** The same between two versions, by the links of their words; through the hub of the lexicons fewer words find one. */
const MIN_BETWEEN_TWO = 9;
const MIN_THROUGH_HUB = 10;
const HUB = 'en';
/** … and a stretch that neither begins nor ends like a clause needs more. */
const WITHOUT_EDGE = 3;
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
        en: 'The council elected a new chairman on Monday, although three of its members had left the hall in protest.',
        fr: 'Le conseil a élu lundi un nouveau président.',
      },
      deviating: ['en', 'fr'],
    },
    {
      texts: {
        en: 'The farmers and their neighbours sold the wheat to the mill.',
        de: 'Die Bauern verkauften den Weizen an die Mühle.',
        es: 'Los agricultores y sus vecinos vendieron el trigo al molino.',
        fr: 'Les agriculteurs et leurs voisins ont vendu le blé au moulin.',
      },
      deviating: ['de'],
    },
    {
      texts: {
        en: 'He gave up smoking years ago, and he sleeps like a log.',
        es: 'Hace años que dejó el tabaco y duerme a pierna suelta.',
      },
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
      if (runs.size > 0 && isBorneOut(passage, table, odd, runs)) yield finding(passage, table, odd, runs);
      else yield* shortOmission(passage, table, odd);
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
        en: 'The harbour reopened on Monday.',
        de: 'Der Hafen wurde am Montag wieder geöffnet, nachdem die Feuerwehr drei Tage lang das brennende Lagerhaus gelöscht hatte.',
      },
      deviating: ['en', 'de'],
    },
    {
      texts: {
        en: 'The harbour reopened on Monday after the fire.',
        de: 'Nach dem Brand wurde der Hafen am Montag wieder für den Schiffsverkehr geöffnet.',
      },
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
      const runs = new Map([[odd, run]]);
      if (run.evidence > 0 && isBorneOut(passage, table, odd, runs)) yield finding(passage, table, odd, runs);
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
  const isOfHub = [having, lacking].some(({ language }) => primarySubtag(language) === HUB);
  const enough = isOfHub ? MIN_BETWEEN_TWO : MIN_THROUGH_HUB;
  const clause = passage.renderings && shorteningClause(having, lacking, passage.renderings, enough);
  if (!clause || (clause.edges === 0 && clause.evidence < enough + WITHOUT_EDGE)) return;
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

/** Whether the links of the words, too, which are looked up only now, tell of a clause that `odd` lacks or has alone. */
function isBorneOut(
  { renderings }: Passage,
  { sides }: MatchTable,
  odd: number,
  runs: ReadonlyMap<number, Run>,
): boolean {
  if (!renderings) return false;
  const links = renderings.links(sides);
  const pairs = runs.has(odd)
    ? [...sides.keys()].filter((i) => i !== odd).map((i) => [odd, i] as const)
    : [...runs.keys()].map((i) => [i, odd] as const);
  const evidence = pairs.map(([i, j]) => {
    const [having, lacking] = [sides[i]!, sides[j]!];
    return lostClause(having, lacking, linksOf(links, having, lacking))?.evidence ?? 0;
  });
  return mean(evidence) >= MIN_BY_LINKS;
}

/**
 * A clause that is too short for `omissionBy`: all sides but one have it by the links of every two sides, which are looked
 * up only where the simple matches and the lengths hint at it.
 */
function* shortOmission(passage: Passage, table: MatchTable, odd: number): Generator<Finding> {
  const { sides } = table;
  const { renderings } = passage;
  const witnesses = [...sides.keys()].filter((i) => i !== odd);
  if (!renderings || -surplus(table, odd) < MIN_HINT_OF_LENGTH) return;
  const hints = witnesses.map((i) => omittedRun(table, i, odd).evidence);
  if (mean(hints) < MIN_HINT) return;
  const links = renderings.links(sides);
  const clauses = witnesses.map((i) => [sides[i]!, clauseOfOthers(sides, i, odd, links)] as const);
  const bearing = clauses.flatMap(([side, clause]) =>
    clause && clause.edges > 0 && clause.ofLength > 0 && isTelling(side, clause.span, renderings)
      ? [{ side, clause }]
      : [],
  );
  if (4 * bearing.length < 3 * witnesses.length || !areOfOne(bearing, links)) return;
  const enough = bearing.length === witnesses.length ? MIN_SHORT_OMISSION : MIN_SHORT_IN_MOST;
  if (mean(bearing.map(({ clause }) => clause.evidence)) < enough) return;
  const { language } = sides[odd]!;
  const places = bearing.map(({ clause }) => clause.place).sort((x, y) => x - y);
  const place = places[Math.floor(places.length / 2)]!;
  yield clauseFinding(
    passage,
    sides,
    language,
    bearing.map(({ side, clause }) => [side.language, clause.span]),
    place,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether a stretch has a word that is not common everywhere. */
function isTelling(side: Side, [start, end]: Span, renderings: Renderings): boolean {
  return wordsOf(side).some(
    ({ span, isContent, stem }) =>
      isContent &&
      span[0] >= start &&
      span[1] <= end &&
      (renderings.idf(side.language, stem) ?? Number.POSITIVE_INFINITY) >= TELLING,
  );
}

/** Whether the clauses of all sides are linked to that of the first. */
function areOfOne(clauses: readonly { side: Side; clause: { span: Span } }[], links: WordLinks): boolean {
  const [first, ...others] = clauses as [(typeof clauses)[number], ...(typeof clauses)[number][]];
  const isWithin = ([start, end]: Span, [from, to]: Span) => start >= from && end <= to;
  return others.every(({ side, clause }) =>
    Object.values(links)
      .flat()
      .some(({ spans }) => {
        const [here, there] = [spans[first.side.language], spans[side.language]];
        return here && there && isWithin(here, first.clause.span) && isWithin(there, clause.span);
      }),
  );
}

function finding(passage: Passage, table: MatchTable, odd: number, runs: ReadonlyMap<number, Run>): Finding {
  const clauses = [...runs].map(([i, run]): [Language, Span] => [
    table.sides[i]!.language,
    clauseOf(table, i, run),
  ]);
  const place = runs.has(odd) ? undefined : placeOf(table, odd, runs);
  return clauseFinding(passage, table.sides, table.sides[odd]!.language, clauses, place);
}

/** Of a clause at `clauses` that `deviating` alone has or lacks; in the latter case it would stand at `place`. */
function clauseFinding(
  passage: Passage,
  sides: readonly Side[],
  deviating: Language,
  clauses: readonly (readonly [Language, Span])[],
  place: number | undefined,
): Finding {
  const others = sides.map(({ language }) => language).filter((language) => language !== deviating);
  const [first] = clauses as [readonly [Language, Span]];
  const spans = spansOf(passage, new Map(clauses.map(([language, span]) => [language, [span]] as const)));
  return {
    messageId: 'clause',
    data: {
      deviating: named([deviating]),
      leaves: verb([deviating], 'leaves', 'leave'),
      has: verb([deviating], 'has', 'have'),
      others: theOthers(others),
      otherHave: verb(others, 'has', 'have'),
      clause: textAt(sides, ...first),
    },
    versions: [deviating],
    split: false,
    confidence: 0.9 * voteConfidence(1, sides.length, false) * passage.confidence,
    values: Object.fromEntries(clauses.map(([language, span]) => [language, textAt(sides, language, span)])),
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

function textAt(sides: readonly Side[], language: Language, [start, end]: Span): string {
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
