import { type SentenceRules, words } from './sentence-rules.ts';

export const fr: SentenceRules = {
  neverFinal: words(`
    M mm mme mmes mlle mlles dr prs prof me mgr ste gén amb s.e s.m cf c.-à-d c.à.d p.ex ex pp al arts aff chap
    tabl tab ann rés éd trad coll env bd bld boul sq tél janv févr fév avr juil sept oct nov déc hab max réf réfs
    St univ inst dép dépt comm assoc op.cit op loc cit lat gr angl all esp ital anc lt mal adj jf prés vice-prés secr
    n.b p.-s
  `),
  maybeFinal: words(`
    etc s.a cie ltd inc jr é.-u e.-u u.s u.s.a u.r.s.s a.m p.m suiv sv ss sqq apr av avt ap Pr pr col cap cdt dir Dr
    dr g.m par
  `),
  endsList: words('etc cie s.a.s s.a.r.l'),
  beforeNumber: words('art p t n no nos num vol fig v ch sect pl rés poste réf bull'),
  units: words('km kg cm mm m h mn ha mill mio mrd'),
  dates: words('j.-c'),
  lettered: words(
    'plan vitamine hépatite annexe ann groupe type classe point option catégorie série partie appendice',
  ),
  afterOrdinal: words(''),
  starters: words(`
    imaginez merci malheureusement actuellement récemment naturellement évidemment quant grâce face suite
    interrogé interrogée après-demain désormais aussitôt bientôt parfois souvent certes deux trois quatre cinq six
    sept huit neuf dix des centaines milliers millions lundi mardi mercredi jeudi vendredi samedi dimanche lors
    afin bien le la les un une du de l’ l d’ ce cet cette ces cela ça c’est c’était il elle ils elles on nous vous
    je j’ tu en dans sur sous par pour avec sans depuis pendant durant avant après selon malgré chez contre vers
    entre parmi comme quand lorsque lorsqu’il si s’il mais et ou or donc car ni ne n’ que qui quoi quel quelle
    quels quelles où pourquoi comment aujourd’hui hier demain ici là alors ainsi aussi cependant toutefois
    néanmoins pourtant enfin ensuite puis déjà encore jamais toujours notre nos votre vos leur leurs son sa ses
    mon ma mes ton ta tes tout tous toute toutes chaque aucun aucune nul nulle personne rien plusieurs certains
    certaines beaucoup peu plus moins même d’abord peut-être voici voilà quelques autre autres outre
  `),
  prepositions: words('en au aux dès depuis vers avant après à de du entre pendant jusqu’en jusqu’au le'),
  neverLast: words(`
    au aux à vers parmi hors dont laquelle lequel lesquels duquel auquel via et est sont était étaient sera seront
    serait a ont avait avaient aura peut peuvent doit doivent va vont fut être saint sainte monsieur madame plus
    très d l qu s n c j m lui y en journal quotidien magazine hebdomadaire revue parti mouvement groupe film roman
    livre voir
  `),
  mayEnd: words(`
    actuellement récemment désormais bientôt parfois souvent certes face suite hier demain ici là alors ainsi
    aussi ensuite enfin encore déjà toujours jamais rien personne moins tous toutes aujourd’hui elle eux
  `),
  separable: words(''),
  speechVerbs: words(''),
};
