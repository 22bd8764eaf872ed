import { type SentenceRules, words } from './sentence-rules.ts';

export const en: SentenceRules = {
  neverFinal: words(` incl esp approx 
    mr mrs ms messrs mme dr prof rev hon fr sr st mt ft gen col lt capt cmdr maj sgt cpl adm gov sen rep pres amb dir
    vs v cf e.g i.e eg ie al approx ca no nos vol vols art arts sec secs para paras fig figs ch pp p ed eds trans
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun viz op cit dept est
    supt insp atty asst assoc
  `),
  maybeFinal: words(`
    etc inc ltd co corp bros jr sr esq a.m p.m am pm u.s u.k u.n u.s.a u.s.s.r e.u d.c b.c a.d ph.d m.d m.a b.a no.10 ave blvd rd
  `),
  endsList: words('etc'),
  afterOrdinal: words(''),
  starters: words(`
    the a an this that these those it he she we they i you there here in on at by for from with without to of as and but
    or so yet if when while after before since because although though however moreover therefore thus then now today
    yesterday tomorrow what who why how where which his her its our their my your no not all some many most each every
    both another one according despite during under over meanwhile nevertheless still instead let
  `),
};
