import { type SentenceRules, words } from './sentence-rules.ts';

export const fr: SentenceRules = {
  neverFinal: words(`
    m mm mme mmes mlle mlles dr pr prof me mgr st ste gén col cap lt cdt adj s.e s.m cf c.-à-d c.à.d ex p.ex p pp art al
    arts par vol t fig chap n no nos num éd trad dir coll env av bd bld sq r tél janv févr fév avr juil juill sept oct
    nov déc apr hab max min réf
  `),
  maybeFinal: words('etc c.-à-d s.a j.-c ap cie ltd jr é.-u e.-u u.s a.m p.m'),
  endsList: words('etc'),
  afterOrdinal: words(''),
  starters: words(`
    le la les un une des du de l’ l d’ ce cet cette ces c’est il elle ils elles on nous vous je j’ tu en dans sur sous par
    pour avec sans depuis pendant avant après selon malgré chez comme quand lorsque si mais et ou or donc car ni que qui
    quoi où pourquoi comment aujourd’hui hier demain ici là alors ainsi cependant toutefois néanmoins enfin ensuite puis
    notre nos votre vos leur leurs son sa ses mon ma mes tout tous toute toutes chaque aucun aucune
  `),
};
