import { calendar, clock, type FigureLists, numbered, setOf } from './figure-words.ts';

export const fr: FigureLists = {
  cardinals: numbered(`
    0=zéro; 1=un une; 2=deux; 3=trois; 4=quatre; 5=cinq; 6=six; 7=sept; 8=huit quarts; 9=neuf; 10=dix dizaine décennie; 11=onze;
    12=douze douzaine; 13=treize; 14=quatorze; 15=quinze quinzaine; 16=seize huitièmes; 20=vingt vingts vingtaine; 30=trente trentaine; 40=quarante quarantaine; 50=cinquante cinquantaine;
    60=soixante soixantaine; 70=septante; 80=huitante octante; 90=nonante; 100=centaine
  `),
  hundred: setOf('cent cents'),
  magnitudes: numbered(
    '1000=mille; 1000000=million millions; 1000000000=milliard milliards; 1000000000000=billion billions',
  ),
  ordinals: numbered(`
    1=premier première premiers premières unième; 2=deuxième second seconde; 3=troisième; 4=quatrième; 5=cinquième; 6=sixième;
    7=septième; 8=huitième; 9=neuvième; 10=dixième; 11=onzième; 12=douzième; 15=quinzième; 20=vingtième; 30=trentième;
    50=cinquantième; 100=centième
  `),
  vague: numbered(
    '10=dizaines douzaines décennies; 100=centaines; 1000=milliers; 1000000=millions; 1000000000=milliards; 1000000000000=billions',
  ),
  denominators: numbered(
    '2=demis; 3=tiers; 4=quart quarts; 5=cinquième cinquièmes; 6=sixièmes; 7=septièmes; 8=huitièmes; 9=neuvièmes; 10=dixième dixièmes; 100=centièmes',
  ),
  parts: numbered('2=moitié demi demie; 4=quart'),
  andHalf: ['et demi', 'et demie'],
  clock: clock(
    '_ heures et demie=30; _ heures et quart=15; _ heures moins le quart=-15; _ heure et demie=30; _ heure et quart=15; _ heure moins le quart=-15',
  ),
  hours: numbered(
    '1=une; 2=deux; 3=trois; 4=quatre; 5=cinq; 6=six; 7=sept; 8=huit; 9=neuf; 10=dix; 11=onze; 12=douze',
  ),
  decades: numbered(
    '20=vingt; 30=trente; 40=quarante; 50=cinquante; 60=soixante; 70=soixante-dix; 80=quatre-vingt quatre-vingts; 90=quatre-vingt-dix',
  ),
  decadeNoun: /^(?:années|décennies?)$/iu,
  prefixes: numbered('1000=millénaire'),
  ambiguous: setOf(
    'décennie un une zéro quarts huitièmes dizaine quinzaine douzaine premier première premiers premières second seconde neuf deuxième troisième',
  ),
  joins: setOf('et autres'),
  percent: /^pourcentages?$/iu,
  century: /^siècles?$/iu,
  numbered: /^(?:guerres?|congrès)$/iu,
  months: calendar('janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre'),
  weekdays: calendar('lundis?;mardis?;mercredis?;jeudis?;vendredis?;samedis?;dimanches?'),
  capitalised: false,
  dayBehindMonth: false,
  decimal: ',',
};

/** The value of a number whose words hyphens join: `vingt-et-un`, `dix-neuf-cent-trente-cinq`. */
export function frenchCompound(parts: readonly string[]): number | undefined {
  let [total, current] = [0, 0];
  for (const part of parts) {
    const value = fr.cardinals.get(part);
    if (fr.hundred.has(part)) current = Math.max(1, current) * 100;
    else if (part === 'mille') [total, current] = [total + Math.max(1, current) * 1000, 0];
    else if (value === 20 && current % 100 === 4) current += 76;
    else if (value !== undefined) current += value;
    else if (part !== 'et') return undefined;
  }
  return total + current;
}
