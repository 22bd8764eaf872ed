/** The words by which a language tells tenses, each pattern of a whole word in lower case. */
export interface TenseWords {
  readonly past: RegExp;
  readonly future: RegExp;
  /** Words that look like one and are none, or that belong to a form of several words. */
  readonly neither: RegExp;
  /** What beside the word for the future makes it a passive: German wird gewählt. */
  readonly passive?: RegExp;
}

const IRREGULAR_PAST_EN =
  'was|were|had|did|went|came|said|took|gave|made|became|began|saw|knew|got|found|told|left|felt|kept|brought|thought|wrote|stood|lost|met|led|held|spoke|ran|won|fell|rose|grew|chose|broke|built|sent|spent|paid|sold|bought|taught|caught|drove|flew|drew|wore|threw|fought|sought|heard|meant|understood';

export const TENSES: Readonly<Record<string, TenseWords>> = {
  en: {
    past: new RegExp(`^(?:${IRREGULAR_PAST_EN}|wasn't|weren't|didn't|hadn't)$`, 'u'),
    future: /^(?:will|shall|won't|shan't|gonna|'ll|\p{L}+'ll)$/u,
    neither: /^(?!)/u,
  },
  de: {
    past: /^(?:war|waren|hatte|hatten|wurde|wurden|ging|gingen|kam|kamen|gab|sagte|sagten|konnte|konnten|musste|mussten|wollte|wollten|stand|standen|begann|fand|nahm|ließ|blieb|hielt|erklärte|machte|worden|gewesen)$/u,
    future: /^(?:wird|werden|werde|werdet|wirst)$/u,
    neither: /^(?!)/u,
    passive:
      /^\p{L}*ge\p{L}{2,}t$|^(?:be|er|ver|zer|ent|miss|über|unter)\p{L}{2,}t$|^\p{L}{3,}iert$|^\p{L}*(?:ge|ver|be|er)\p{L}*(?:omm|unk|und|oss|off|och|ieb|iff|iss|itt|ung|ang|all|ass|ord|orf|og|ob|rag|lad|halt|geb|les|seh|ess|nomm|wies)en$/u,
  },
  es: {
    past: /^(?:\p{L}{2,}(?:aron|ieron|aba|aban|ían|ió)|fue|fueron|era|eran|había|habían|hubo|estaba|estuvo|tuvo|hizo|dijo|pudo|ha|han|hemos)$/u,
    future: /^\p{L}{2,}(?:[aei]|d|b|r)r(?:á|án|emos|é|ás)$/u,
    neither: /^(?:\p{L}+rían|está|están|atrás|detrás|demás|además|jamás|quizás|extremos)$/u,
  },
  fr: {
    past: /^(?:était|étaient|avait|avaient|fut|furent|eut|a|ont|été|\p{L}{3,}(?:èrent|irent|urent|aient))$/u,
    future: /^\p{L}+[eiduorv]r(?:a|ai|ont|ons|ez)$/u,
    neither:
      /^(?:auraient|seraient|\p{L}+raient|vrai|verra?i|horizons|opéra|caméra|paiera|environs|pourront|vers|hors)$/u,
  },
  ru: {
    past: /^\p{L}{2,}(?:ал|ил|ел|ял|ыл|ол|ала|ила|ела|яла|ыла|ало|ило|ело|ыло|али|или|ели|яли|ыли|лся|лась|лось|лись)$/u,
    future: /^(?:буду|будет|будут|будем|будете|будешь)$/u,
    neither:
      /^(?:если|или|дела|тела|цели|недели|стали|дали|сила|села|мало|отдел|раздел|предел|материал|журнал|канал|финал|потенциал|персонал|капитал|тыл|угол|пол|стол|бы|было|сами|модели|была|был|были|нашел|еле)$/u,
  },
};
