import { type Quotation, quotationsIn } from '../../text/facts/quotations.ts';
import type { Language } from '../../text/language.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { Check, Passage, Side } from '../check.ts';
import { voteConfidence } from '../consensus.ts';
import { matchesOf, wordIndex } from '../correspondence.ts';
import type { Finding } from '../divergence.ts';
import type { Renderings } from '../renderings.ts';
import { extent, present, spansOf } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

/** No sentence quotes more; what a text without sentences quotes beyond is not looked at. */
const MAX_QUOTATIONS = 40;
/** A quotation of fewer words is a term or a title, which versions mark as is their custom. */
const MIN_WORDS = 3;
/** Words that must stand within the marks here and without them there before an end counts as moved. */
const MIN_MOVED = 2;
/** Quotations of one another stand at most this far apart, relative to the length of the passage. */
const NEAR = 0.3;
/** Share of the quoted words that a version without the marks has: else it leaves them out, which is another finding. */
const MIN_HAD = 0.5;
/** So many versions that agree outvote a custom of setting marks. */
const SURE_AGREEING = 3;

export const quotation: Check = {
  id: 'quotation',
  title: 'What is quoted',
  description:
    'A version does not mark as a quotation what the others do, or its quotation begins or ends elsewhere, so that words ' +
    'change their speaker.',
  blindSpots:
    'Needs three versions or more and lexicons for their languages. Quotations that go on beyond a sentence are left out, ' +
    'and so are single quotation marks. Marks around one or two words are reported with low severity.',
  examples: [
    {
      texts: {
        en: 'The minister said that “the treaty is dead” and left.',
        de: 'Der Minister sagte, dass „der Vertrag tot ist“, und ging.',
        es: 'El ministro dijo que «el tratado está muerto» y se fue.',
        ru: 'Министр сказал, что договор мёртв, и ушёл.',
      },
      deviating: ['ru'],
    },
    {
      texts: {
        en: 'They speak of “the end of history” and want to trade with Europe and Asia.',
        de: 'Sie sprechen vom „Ende der Geschichte“ und wollen mit Europa und Asien handeln.',
        es: 'Hablan del «fin de la historia» y quieren comerciar con Europa y Asia.',
        ru: 'Они говорят о «конце истории и хотят торговать с Европой и Азией».',
      },
      deviating: ['ru'],
    },
    {
      texts: {
        en: 'He called it "a great day for Europe".',
        de: 'Er nannte es „einen großen Tag für Europa“.',
        fr: 'Il a parlé d’« un grand jour pour l’Europe ».',
        ru: 'Он назвал это «великим днём для Европы».',
      },
    },
    { texts: { en: '“Yes,” he said.', de: '„Ja“, sagte er.', es: '—Sí —dijo.' } },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'medium',
  level: 'sentence',
  languages: 'all',
  messages: {
    unmarked: '{deviating} {says} as its own words what {others} {otherQuote}: “{quoted}”.',
    extended: 'In {deviating} the quotation takes in more words than in {others}: “{quoted}”.',
    shortened: 'In {deviating} the quotation takes in fewer words than in {others}: “{quoted}”.',
  },
  *run(passage) {
    const { renderings } = passage;
    const sides = present(passage);
    if (!renderings || sides.length <= 2) return;
    const quoting = new Map(sides.map((side) => [side, quotationsOf(side)]));
    for (const odd of sides) {
      const own = quoting.get(odd)!;
      if (own.isOpen) continue;
      const told = new Set<Quotation>();
      for (const model of quotedByMost(odd, sides, quoting, renderings)) {
        const instead = corresponding(model.side, model.quotation, odd, own.complete, renderings);
        const messageId = instead ? moved(odd, instead, model.witnesses, renderings) : 'unmarked';
        if (!messageId || (instead && told.has(instead))) continue;
        if (instead) told.add(instead);
        else if (!isUnmarked(model, odd, own, quoting.get(model.side)!, renderings)) continue;
        yield finding(passage, odd, instead, model, messageId);
      }
    }
  },
};

interface Quoting {
  readonly complete: readonly Quotation[];
  readonly isOpen: boolean;
}

/** A quotation of one side that most sides have. */
interface Shared {
  readonly side: Side;
  readonly quotation: Quotation;
  /** Who has it, `side` included, each with its own. */
  readonly witnesses: ReadonlyMap<Side, Quotation>;
}

function quotationsOf({ text, units }: Side): Quoting {
  const parts = units.map((unit) => quotationsIn(text, unit));
  return {
    complete: parts.flatMap(({ complete }) => complete).slice(0, MAX_QUOTATIONS),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

/** The quotations that most of all sides share without `odd`, each once: as the first of them has it. */
function quotedByMost(
  odd: Side,
  sides: readonly Side[],
  quoting: ReadonlyMap<Side, Quoting>,
  renderings: Renderings,
): Shared[] {
  const others = sides.filter((side) => side !== odd);
  const [model] = others.filter((side) => !quoting.get(side)!.isOpen);
  if (!model) return [];
  return quoting.get(model)!.complete.flatMap((quotation): Shared[] => {
    const witnesses = new Map([[model, quotation]]);
    for (const side of others) {
      if (side === model) continue;
      const same = corresponding(model, quotation, side, quoting.get(side)!.complete, renderings);
      if (same) witnesses.set(side, same);
    }
    return 2 * witnesses.size > sides.length ? [{ side: model, quotation, witnesses }] : [];
  });
}

/** The quotation among `candidates` of another side that quotes some of the same words, the nearest of them. */
function corresponding(
  side: Side,
  { inner, span }: Quotation,
  other: Side,
  candidates: readonly Quotation[],
  renderings: Renderings,
): Quotation | undefined {
  const rendered = renderedPlaces(side, inner, other, renderings);
  const distance = (candidate: Quotation) => Math.abs(place(other, candidate.span) - place(side, span));
  return candidates
    .filter((c) => distance(c) <= NEAR && rendered.some((at) => at >= c.inner[0] && at < c.inner[1]))
    .sort((x, y) => distance(x) - distance(y))[0];
}

function place(side: Side, [from]: Span): number {
  const [start, end] = extent(side);
  return (from - start) / (end - start);
}

/** Where another side has the content words of a span of one. */
function renderedPlaces(side: Side, span: Span, other: Side, renderings: Renderings): number[] {
  const matched = matchesOf(side, other, renderings);
  return contentIn(side, span)
    .map((k) => matched[k]!)
    .filter((k) => k >= 0)
    .map((k) => wordIndex(other).words[k]!.span[0]);
}

function contentIn(side: Side, [from, to]: Span): number[] {
  const { words } = wordIndex(side);
  const found: number[] = [];
  for (let k = firstFrom(words, from); words[k] && words[k]!.span[0] < to; k += 1)
    if (words[k]!.isContent) found.push(k);
  return found;
}

/**
 * Whether a side has the words of a quotation without its marks: it quotes less than the model in all, and of a longer
 * quotation it has the words.
 */
function isUnmarked(
  { side, quotation }: Shared,
  odd: Side,
  own: Quoting,
  model: Quoting,
  renderings: Renderings,
): boolean {
  if (own.complete.length >= model.complete.length) return false;
  if (wordsIn(side, quotation) < MIN_WORDS) return true;
  const content = contentIn(side, quotation.inner).length;
  return content > 0 && renderedPlaces(side, quotation.inner, odd, renderings).length >= MIN_HAD * content;
}

/** Whether a quotation covers words that all witnesses have outside theirs, or the other way round. */
function moved(
  odd: Side,
  own: Quotation,
  witnesses: ReadonlyMap<Side, Quotation>,
  renderings: Renderings,
): 'extended' | 'shortened' | undefined {
  const outside = (side: Side, within: Quotation, other: Side, without: Quotation) =>
    renderedPlaces(side, within.inner, other, renderings).filter(
      (at) => at < without.span[0] || at >= without.span[1],
    ).length >= MIN_MOVED;
  const all = [...witnesses];
  if (all.every(([side, theirs]) => outside(odd, own, side, theirs))) return 'extended';
  if (all.every(([side, theirs]) => outside(side, theirs, odd, own))) return 'shortened';
  return undefined;
}

function finding(
  passage: Passage,
  odd: Side,
  own: Quotation | undefined,
  { side: model, quotation: shared, witnesses }: Shared,
  messageId: 'unmarked' | 'extended' | 'shortened',
): Finding {
  const voters = present(passage).length;
  const others = [...witnesses.keys()].map(({ language }) => language);
  const said = new Map<Language, readonly Span[]>(
    [...witnesses].map(([{ language }, { span }]) => [language, [span]]),
  );
  if (own) said.set(odd.language, [own.span]);
  const quoted = messageId === 'extended' ? odd.text.slice(...own!.inner) : model.text.slice(...shared.inner);
  const isLong =
    Math.min(...[...witnesses].map(([side, q]) => wordsIn(side, q))) >= MIN_WORDS || own !== undefined;
  const isSure = witnesses.size >= SURE_AGREEING && witnesses.size === voters - 1;
  return {
    messageId,
    data: {
      deviating: named([odd.language]),
      says: verb([odd.language], 'says', 'say'),
      others: others.length === voters - 1 ? theOthers(others) : named(others),
      otherQuote: verb(others, 'quotes', 'quote'),
      quoted,
    },
    versions: [odd.language],
    split: false,
    confidence: (isLong ? 1 : 0.7) * voteConfidence(1, voters, false) * passage.confidence,
    severity: isLong && isSure ? 'medium' : 'low',
    values: Object.fromEntries(
      [...witnesses, ...(own ? [[odd, own] as const] : [])].map(([side, { inner }]) => [
        side.language,
        side.text.slice(...inner),
      ]),
    ),
    spans: spansOf(passage, said),
  };
}

function wordsIn(side: Side, { inner: [from, to] }: Quotation): number {
  const { words } = wordIndex(side);
  return firstFrom(words, to) - firstFrom(words, from);
}
