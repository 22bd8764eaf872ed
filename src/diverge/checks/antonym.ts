import type { Expression } from '../../text/facts/expressions.ts';
import { contrastOf, MANNER_LANGUAGES } from '../../text/facts/manner.ts';
import type { Check, Passage, Side } from '../check.ts';
import { voteConfidence } from '../consensus.ts';
import { correspondence, renderedBy } from '../correspondence.ts';
import { denialsOf } from '../denials.ts';
import type { Finding } from '../divergence.ts';
import { manner } from '../said.ts';
import { onceASide } from '../side-facts.ts';
import { extent, present, spansOf } from '../sides.ts';
import { named, theOthers, verb } from '../wording.ts';

/** Of the words around the two opposites the other version has this share at least: else they are about other things. */
const MIN_SHARE = 0.3;
const MIN_SHARE_OF_TWO = 0.5;
/** Opposites stand at most this far apart, relative to the length of the passage. */
const NEAR = 0.35;

export const antonym: Check = {
  id: 'antonym',
  title: 'The opposite',
  description:
    'A version says the opposite of the others, or another thing of a kind: that something falls where they say that it ' +
    'rises, exports for imports, a victory for a defeat. From a list of contrasts in five languages; a word that renders ' +
    'something else in the other versions is not taken for the opposite.',
  blindSpots:
    'Only listed contrasts are seen. A version that denies one thing where the others state its opposite says the same ' +
    'and is left out, and so is all that another word of the passage may render.',
  examples: [
    {
      texts: {
        en: 'Exports of gas to Europe increased.',
        de: 'Die Ausfuhr von Gas nach Europa nahm zu.',
        es: 'La exportación de gas a Europa disminuyó.',
        fr: 'L’exportation de gaz vers l’Europe a augmenté.',
        ru: 'Экспорт газа в Европу увеличился.',
      },
      deviating: ['es'],
    },
    {
      texts: { en: 'The army attacked the town.', fr: 'L’armée a défendu la ville.' },
      deviating: ['en', 'fr'],
    },
    {
      texts: {
        en: 'Prices fell in the second year.',
        de: 'Im zweiten Jahr sanken die Preise.',
        es: 'Los precios bajaron en el segundo año.',
        ru: 'Цены снизились на второй год.',
      },
    },
    {
      texts: {
        en: 'The party did not win the election.',
        de: 'Die Partei verlor die Wahl.',
        es: 'El partido perdió las elecciones.',
        ru: 'Партия проиграла выборы.',
      },
    },
    {
      texts: {
        en: 'The war ended and peace began.',
        de: 'Der Krieg endete, und der Frieden begann.',
        fr: 'La guerre a pris fin et la paix a commencé.',
      },
    },
  ],
  category: 'Accuracy/Mistranslation',
  severity: 'high',
  level: 'sentence',
  languages: MANNER_LANGUAGES,
  messages: {
    differ: '{deviating} {says} “{found}”, {others} {otherSay} “{expected}”: the opposite.',
    split: 'The versions say opposites: {others} {otherSay} “{expected}”, {deviating} {says} “{found}”.',
  },
  *run(passage) {
    const sides = present(passage).filter((side) => manner(side).contrasts.length > 0);
    const voters = present(passage).length;
    const seen = new Set<string>();
    for (const odd of sides)
      for (const [contrast, oppositions] of oppositionsTo(passage, odd, sides)) {
        if (voters === 2 ? seen.has(contrast) : 2 * oppositions.length <= voters) continue;
        seen.add(contrast);
        yield finding(passage, odd, oppositions, voters);
      }
  },
};

/** What one side says and another says the opposite of. */
interface Opposition {
  readonly witness: Side;
  readonly expected: Expression;
  readonly found: Expression;
}

/** By contrast, what the other sides say of which `odd` says the opposite. */
function oppositionsTo(passage: Passage, odd: Side, sides: readonly Side[]): Map<string, Opposition[]> {
  const byContrast = new Map<string, Opposition[]>();
  for (const witness of sides) {
    if (witness === odd || denialsOf(witness).length !== denialsOf(odd).length) continue;
    for (const [contrast, mine] of contrastsOf(odd)) {
      const theirs = contrastsOf(witness).get(contrast);
      const opposition = theirs && opposed(passage, odd, mine, witness, theirs);
      if (opposition) byContrast.set(contrast, [...(byContrast.get(contrast) ?? []), opposition]);
    }
  }
  return byContrast;
}

/** What a side says, by contrast. */
const contrastsOf = onceASide((side) =>
  Map.groupBy(manner(side).contrasts, ({ value }) => contrastOf(value)),
);

/**
 * The opposition of two sides in one contrast: each says surely one pole and not another, by words that render nothing in
 * the other side, at about the same place and in the same company.
 */
function opposed(
  passage: Passage,
  odd: Side,
  mine: readonly Expression[],
  witness: Side,
  theirs: readonly Expression[],
): Opposition | undefined {
  const sure = mine.find(isSure);
  if (!sure || !theirs.some(isSure)) return undefined;
  if ([...mine, ...theirs].every((e) => !isSure(e) || e.value === sure.value)) return undefined;
  const found = onlyPole(passage, odd, mine, witness);
  const expected = onlyPole(passage, witness, theirs, odd);
  if (!found || !expected || found.value === expected.value) return undefined;
  const place = (side: Side, { span }: Expression) => {
    const [start, end] = extent(side);
    return (span[0] - start) / (end - start);
  };
  if (Math.abs(place(odd, found) - place(witness, expected)) > NEAR) return undefined;
  return isInCompany(passage, odd, found, witness) && isInCompany(passage, witness, expected, odd)
    ? { witness, expected, found }
    : undefined;
}

/** The one pole of a contrast that a side names without rendering a word of the other, if it is sure to name it. */
function onlyPole(
  { renderings }: Passage,
  side: Side,
  expressions: readonly Expression[],
  other: Side,
): Expression | undefined {
  const own = renderings
    ? expressions.filter(({ span }) => renderedBy(side, span, other, renderings).length === 0)
    : expressions;
  const isOne = own.every(({ value }) => value === own[0]!.value);
  return isOne ? own.find(isSure) : undefined;
}

function isSure({ certainty }: Expression): boolean {
  return certainty === 1;
}

function isInCompany({ renderings, sides }: Passage, side: Side, { span }: Expression, other: Side): boolean {
  if (!renderings) return true;
  const { words, found } = correspondence(side, span, other, renderings);
  return found > 0 && found >= (sides.length === 2 ? MIN_SHARE_OF_TWO : MIN_SHARE) * words;
}

function finding(passage: Passage, odd: Side, oppositions: readonly Opposition[], voters: number): Finding {
  const split = voters === 2;
  const others = oppositions.map(({ witness }) => witness.language);
  const [{ expected, found }] = oppositions as [Opposition];
  const said = new Map([
    [odd.language, [found.span]] as const,
    ...oppositions.map((o) => [o.witness.language, [o.expected.span]] as const),
  ]);
  const pole = ({ value }: Expression) => value.slice(value.indexOf(': ') + 2);
  return {
    messageId: split ? 'split' : 'differ',
    data: {
      deviating: named([odd.language]),
      says: verb([odd.language], 'says', 'say'),
      found: pole(found),
      others: others.length === voters - 1 ? theOthers(others) : named(others),
      otherSay: verb(others, 'says', 'say'),
      expected: pole(expected),
    },
    versions: split ? [...others, odd.language] : [odd.language],
    split,
    confidence: voteConfidence(1, voters, split) * passage.confidence,
    severity: split || others.length < voters - 1 ? 'medium' : 'high',
    values: Object.fromEntries([
      ...others.map((language) => [language, pole(expected)]),
      [odd.language, pole(found)],
    ]),
    spans: spansOf(passage, said),
  };
}
