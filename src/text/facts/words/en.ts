import { calendar, clock, type FigureLists, NEVER, numbered, setOf } from './figure-words.ts';

export const en: FigureLists = {
  cardinals: numbered(`
    0=zero; 1=one; 2=two both; 3=three; 4=four; 5=five; 6=six; 7=seven; 8=eight quarterfinals quarter-finals; 9=nine; 10=ten decade; 11=eleven; 12=twelve dozen;
    13=thirteen; 14=fourteen; 15=fifteen; 16=sixteen; 17=seventeen; 18=eighteen; 19=nineteen; 20=twenty; 30=thirty;
    40=forty; 50=fifty; 60=sixty; 70=seventy; 80=eighty; 90=ninety
  `),
  hundred: setOf('hundred'),
  magnitudes: numbered(
    '1000=thousand; 1000000=million mln; 1000000000=billion bn bln; 1000000000000=trillion tn',
  ),
  ordinals: numbered(`
    1=first; 2=second; 3=third; 4=fourth; 5=fifth; 6=sixth; 7=seventh; 8=eighth; 9=ninth; 10=tenth; 11=eleventh;
    12=twelfth; 13=thirteenth; 14=fourteenth; 15=fifteenth; 16=sixteenth; 17=seventeenth; 18=eighteenth;
    19=nineteenth; 20=twentieth; 30=thirtieth; 40=fortieth; 50=fiftieth; 60=sixtieth; 70=seventieth; 80=eightieth;
    90=ninetieth; 100=hundredth
  `),
  vague: numbered(
    '10=tens dozens decades scores; 100=hundreds; 1000=thousands; 1000000=millions; 1000000000=billions; 1000000000000=trillions',
  ),
  denominators: numbered(
    '2=halves; 3=third thirds; 4=quarter quarters fourths; 5=fifth fifths; 6=sixths; 7=sevenths; 8=eighths; 9=ninths; 10=tenth tenths; 100=hundredths',
  ),
  parts: numbered('2=half; 4=quarter'),
  andHalf: ['and a half', 'and one half', 'and one-half'],
  clock: clock('half past _=30; quarter past _=15; quarter to _=-15'),
  hours: numbered(
    '1=one; 2=two; 3=three; 4=four; 5=five; 6=six; 7=seven; 8=eight; 9=nine; 10=ten; 11=eleven; 12=twelve noon',
  ),
  decades: numbered(
    '20=twenties; 30=thirties; 40=forties; 50=fifties; 60=sixties; 70=seventies; 80=eighties; 90=nineties',
  ),
  decadeNoun: NEVER,
  prefixes: numbered('1000=millennia'),
  ambiguous: setOf('both decade quarterfinals quarter-finals one first second third zero dozen'),
  joins: setOf('and'),
  percent: /^(?:percent|percentage)$/iu,
  century: /^centur(?:y|ies)$/iu,
  numbered: /^(?:war|wars|congress|international)$/iu,
  months: calendar(
    'jan(?:uary)?;feb(?:ruary)?;march;apr(?:il)?;may;june?;july?;aug(?:ust)?;sept?(?:ember)?;oct(?:ober)?;nov(?:ember)?;dec(?:ember)?',
  ),
  weekdays: calendar('mondays?;tuesdays?;wednesdays?;thursdays?;fridays?;saturdays?;sundays?'),
  capitalised: true,
  dayBehindMonth: true,
  decimal: '.',
};
