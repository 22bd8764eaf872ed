import { calendar, type FigureWords, numbered, setOf } from './figure-words.ts';

export const fr: FigureWords = {
  cardinals: numbered(`
    0=zéro; 1=un une; 2=deux; 3=trois; 4=quatre; 5=cinq; 6=six; 7=sept; 8=huit; 9=neuf; 10=dix dizaine dizaines décennie décennies; 11=onze;
    12=douze; 13=treize; 14=quatorze; 15=quinze; 16=seize; 20=vingt vingts; 30=trente; 40=quarante; 50=cinquante;
    60=soixante; 70=septante; 80=huitante octante; 90=nonante
  `),
  hundred: setOf('cent cents'),
  magnitudes: numbered(
    '1000=mille; 1000000=million millions; 1000000000=milliard milliards; 1000000000000=billion billions',
  ),
  ordinals: numbered(`
    1=premier première premiers premières; 2=deuxième second seconde; 3=troisième; 4=quatrième; 5=cinquième; 6=sixième;
    7=septième; 8=huitième; 9=neuvième; 10=dixième; 11=onzième; 12=douzième; 15=quinzième; 20=vingtième; 30=trentième;
    50=cinquantième; 100=centième
  `),
  prefixes: numbered('1000=millénaire'),
  ambiguous: setOf(
    'décennie décennies un une zéro dizaine dizaines premier première premiers premières second seconde neuf deuxième troisième',
  ),
  joins: setOf('et'),
  percent: /^pourcentages?$/iu,
  century: /^siècles?$/iu,
  numbered: /^(?:guerres?|congrès)$/iu,
  months: calendar('janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre'),
  weekdays: calendar('lundis?;mardis?;mercredis?;jeudis?;vendredis?;samedis?;dimanches?'),
  capitalised: false,
  dayBehindMonth: false,
  decimal: ',',
};
