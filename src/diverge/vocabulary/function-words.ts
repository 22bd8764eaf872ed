const WORDS: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine und oder nicht ist sind wir ihr sie es zu mit von für auf in im an auch dass als wie bei nach werden wird haben hat',
  en: 'the of and to in is are we you it that for with on as by this be have has will not from an or our their which these who',
  es: 'el la los las de del y en que es son con por para un una no se su sus lo al como más o esta este nuestra nuestro ha han',
  fr: 'le la les de des du et en que est sont avec par pour un une ne pas se sa ses nous vous il elle à au aux dans qui ce cette ont',
  ru: 'и в не на что с по для к из у от за это как мы вы они его их но или о об при же был были быть также',
};

/** The commonest words of each language: what a sentence in it can hardly do without. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
