/** How the verbs of a language show when something happens. */
export interface Tenses {
  readonly past: TenseForms;
  readonly future: TenseForms;
}

/** What shows a tense: each match is one verb that does. */
export interface TenseForms {
  /** Of one word. */
  readonly word: RegExp;
  /** Of several words, and the first of them. */
  readonly phrase?: { readonly opening: RegExp; readonly whole: RegExp };
}

/** Alternatives as whole words, in any case. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
}

/** Phrases that begin with one of some words and go on with the rest. */
function phrase(openings: string, rest: string) {
  return { opening: words(openings), whole: words(`(?:${openings})${rest}`) };
}

/** `\p{L}{2,}` and an ending. */
function endingIn(...endings: string[]): string {
  return `\\p{L}{2,20}(?:${endings.join('|')})`;
}

/** Finite forms that rules can tell; what is present or cannot be told is in none. */
export const TENSES: Readonly<Record<string, Tenses>> = {
  de: {
    past: {
      word: words(
        'war(?:en|st|t)?|hatten?|hattest|wurden?|konnten?|mussten?|wollten?|sollten?|durften?|kam(?:en)?|ging(?:en)?',
        'gab(?:en)?|stand(?:en)?|lag(?:en)?|sah(?:en)?|nahm(?:en)?|hieß(?:en)?|ließ(?:en)?|fand(?:en)?|sprach(?:en)?|schrieb(?:en)?',
        'blieb(?:en)?|traf(?:en)?|zog(?:en)?|begann(?:en)?|verlor(?:en)?|gewann(?:en)?|starb(?:en)?|wusste[nr]?|dachten?|brachten?',
        `${endingIn('elte', 'erte', 'igte', 'chte', 'lte', 'ierte', 'nte', 'rte', 'gte', 'ste', 'tete')}n?`,
        `ge\\p{L}{3,12}(?:t|en)|\\p{L}{2,6}ge\\p{L}{3,12}(?:t|en)|(?:be|ver|er|ent|zer)\\p{L}{3,12}t|\\p{L}{3,15}iert`,
      ),
    },
    future: {
      word: words('werd(?:e|et)', 'wird|werden'),
    },
  },
  en: {
    past: {
      word: words(
        "was(?:n[’']t)?|were(?:n[’']t)?|had(?:n[’']t)?|did(?:n[’']t)?|could|said|went|made|took|came|gave|told|got|found|left|became|began",
        'knew|thought|saw|felt|kept|held|wrote|spoke|met|ran|lost|won|paid|sent|led|built|fell|grew|stood|brought|bought|chose',
        'drew|drove|fought|heard|meant|rose|sat|showed|sold|spent|struck|taught|threw|wore|broke|caught|died',
        endingIn('ed'),
      ),
    },
    future: {
      word: words("will|won[’']t|shall|\\p{L}+[’']ll"),
      phrase: phrase('going', ' to'),
    },
  },
  es: {
    past: {
      word: words(
        'era[ns]?|fue(?:ron)?|fui(?:mos)?|había[ns]?|hubo|estaba[ns]?|tenía[ns]?|hizo|hicieron|dijo|dijeron|tuvo|tuvieron|pudo|pudieron|vino',
        'puso|quiso|dio|dieron|vio|vieron',
        endingIn('ó', 'aron', 'ieron', 'aba', 'aban', 'ían?', 'ábamos', 'íamos', 'amos'),
      ),
      phrase: phrase('ha|han|he|hemos', ' \\p{L}+(?:ado|ido|cho|sto|rto)'),
    },
    future: {
      word: words(
        endingIn(
          'ará',
          'erá',
          'irá',
          'drá',
          'ará[ns]',
          'erá[ns]',
          'irá[ns]',
          'drá[ns]',
          'aré',
          'eré',
          'iré',
          'remos',
        ),
        'será[ns]?',
      ),
      phrase: phrase('va[ns]?|vamos|voy', ' a'),
    },
  },
  fr: {
    past: {
      word: words(
        'étai(?:t|ent|s)|fut|furent|avai(?:t|ent|s)|eut|eurent|put|dit|fit|prit|vint',
        endingIn('ait', 'aient', 'èrent', 'irent', 'urent'),
      ),
      phrase: phrase(
        'a|ont|ai|avons|avez|est|sont',
        '(?: \\p{L}+)? \\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|int)',
      ),
    },
    future: {
      word: words(
        endingIn('era', 'eront', 'ira', 'iront', 'dra', 'dront', 'erai', 'erons', 'erez', 'ra', 'ront'),
      ),
      phrase: phrase('va|vont|vais|allons', ' \\p{L}+(?:er|ir|re|oir)'),
    },
  },
  ru: {
    past: {
      word: words(
        endingIn(
          'ал',
          'ала',
          'ало',
          'али',
          'ил',
          'ила',
          'ило',
          'или',
          'ел',
          'ела',
          'ело',
          'ели',
          'ул',
          'ула',
          'ули',
          'ял',
          'яла',
          'яли',
          'лся',
          'лась',
          'лось',
          'лись',
        ),
        'был[аои]?|ш[её]л|шл[аои]|мог(?:л[аои])?|стал[аои]?|\\p{L}{2,20}ш[её]л|\\p{L}{2,20}шл[аои]',
      ),
    },
    future: {
      // The present of a perfective verb is a future; prefixes tell most of them.
      word: words(
        'буд(?:ет|ут|у|ем|ете|ешь)|стан(?:ет|ут|у|ем)|сможе[тм]|смогут',
        '(?:по|про|при|пере|за|на|вы|раз|рас|об|от|с|у|из|до)\\p{L}{2,20}(?:[еи]т|[уюая]т)(?:ся)?',
      ),
    },
  },
};
