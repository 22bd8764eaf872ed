/** How a language forms the passive and names the agent in it; every pattern is of a whole word in lower case. */
export interface PassiveWords {
  readonly auxiliary: RegExp;
  readonly participle: RegExp;
  /** What leads to the agent: by, von, par; none where a case does. */
  readonly agent: RegExp | undefined;
  /** Whether the participle may stand far behind its auxiliary, or before it. */
  readonly isApart: boolean;
}

const IRREGULAR_EN =
  'made|done|given|taken|held|led|set|put|built|brought|caught|driven|drawn|written|broken|chosen|known|seen|shown|said|sent|told|thrown|won|lost|found|kept|left|met|paid|read|sold|spent|taught|understood|shot|hit|cut|begun|forced|sworn|beaten|born|forgotten|frozen|hidden|stolen|torn';

export const PASSIVES: Readonly<Record<string, PassiveWords>> = {
  en: {
    auxiliary: /^(?:is|are|was|were|be|been|being|gets?|got)$/u,
    participle: new RegExp(`^(?:[a-z-]{2,}ed|${IRREGULAR_EN})$`, 'u'),
    agent: /^by$/u,
    isApart: false,
  },
  de: {
    auxiliary: /^(?:wird|werden|wurde|wurden|worden|würde|würden)$/u,
    participle: /^\p{L}*ge\p{L}{2,}(?:t|en)$|^(?:be|er|ver|zer|ent|miss)\p{L}{3,}(?:t|en)$|^\p{L}{3,}iert$/u,
    agent: /^(?:von|vom|durch)$/u,
    isApart: true,
  },
  es: {
    auxiliary: /^(?:es|son|fue|fueron|ser|sido|siendo|era|eran|será|serán|sea|sean)$/u,
    participle: /^\p{L}{2,}(?:[ai]d|ch|st|rt)[oa]s?$/u,
    agent: /^por$/u,
    isApart: false,
  },
  fr: {
    auxiliary: /^(?:est|sont|été|était|étaient|être|étant|sera|seront|fut|furent|soit|soient)$/u,
    participle: /^\p{L}{2,}(?:é|i|u|it|is|ert)e?s?$/u,
    agent: /^par$/u,
    isApart: false,
  },
  ru: {
    auxiliary: /^(?:был|была|было|были|будет|будут|быть)$/u,
    participle: /^\p{L}{3,}(?:ан|ен|ян|ут|ыт|ят)[аоы]?$/u,
    agent: undefined,
    isApart: false,
  },
};
