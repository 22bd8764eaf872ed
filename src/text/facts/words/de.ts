import { calendar, clock, type FigureLists, NEVER, numbered, setOf } from './figure-words.ts';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const SIMPLE = numbered(`
  0=null; 1=eins ein eine einen einem einer eines; 2=zwei zweier zweien beide beiden beider beides; 3=drei dreier dreien; 4=vier; 5=fünf; 6=sechs;
  7=sieben; 8=acht viertelfinale viertelfinales; 9=neun; 10=zehn jahrzehnt jahrzehnts; 11=elf; 12=zwölf dutzend; 13=dreizehn; 14=vierzehn; 15=fünfzehn; 16=sechzehn achtelfinale achtelfinales;
  17=siebzehn; 18=achtzehn; 19=neunzehn
`);

/** Everything from 20 to 99, which German writes as one word, the unit first. */
const COMPOUND = new Map(
  TENS.flatMap((ten, t) =>
    UNITS.map((unit, u) => [unit && ten ? `${unit}und${ten}` : ten, 10 * t + u] as const),
  ).filter(([word]) => word !== ''),
);
const BELOW_HUNDRED = new Map([...SIMPLE, ...COMPOUND]);

const ORDINAL_STEMS = numbered(`
  1=erst; 2=zweit; 3=dritt; 4=viert; 5=fünft; 6=sechst; 7=siebt siebent; 8=acht; 9=neunt; 10=zehnt; 11=elft; 12=zwölft;
  13=dreizehnt; 14=vierzehnt; 15=fünfzehnt; 16=sechzehnt; 17=siebzehnt; 18=achtzehnt; 19=neunzehnt; 100=hundertst
`);
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const ORDINALS = new Map(
  [...ORDINAL_STEMS, ...[...COMPOUND].map(([word, value]) => [`${word}st`, value] as const)].flatMap(
    ([word, value]) => ENDINGS.map((ending) => [word + ending, value] as const),
  ),
);

export const de: FigureLists = {
  cardinals: BELOW_HUNDRED,
  hundred: setOf('hundert'),
  magnitudes: numbered(`
    1000=tausend tsd; 1000000=million millionen mio; 1000000000=milliarde milliarden mrd;
    1000000000000=billion billionen
  `),
  ordinals: ORDINALS,
  vague: numbered(`
    10=dutzende dutzenden jahrzehnte jahrzehnten; 100=hunderte hunderten; 1000=tausende tausenden; 10000=zehntausende zehntausenden;
    100000=hunderttausende hunderttausenden; 1000000=millionen; 1000000000=milliarden
  `),
  denominators: numbered(
    '2=hälften; 3=drittel dritteln; 4=viertel vierteln; 5=fünftel; 6=sechstel; 7=siebtel; 8=achtel; 9=neuntel; 10=zehntel; 100=hundertstel',
  ),
  parts: numbered('2=hälfte halb halbe halben halber halbes; 3=drittel; 4=viertel'),
  andHalf: [],
  clock: clock('halb _=-30; viertel nach _=15; viertel vor _=-15'),
  hours: numbered(
    '1=ein eins; 2=zwei; 3=drei; 4=vier; 5=fünf; 6=sechs; 7=sieben; 8=acht; 9=neun; 10=zehn; 11=elf; 12=zwölf',
  ),
  decades: new Map(
    TENS.flatMap((ten, t) => (ten ? ['er', 'ern'].map((ending) => [ten + ending, 10 * t] as const) : [])),
  ),
  decadeNoun: NEVER,
  prefixes: numbered('1000=tausendjährig'),
  ambiguous: setOf(
    'beide beiden beider beides jahrzehnt jahrzehnts ein eine einen einem einer eines eins null dutzend achtelfinale achtelfinales viertelfinale viertelfinales erste ersten erster erstes erstem zweite zweiten zweiter zweites ' +
      'zweitem dritte dritten dritter drittes drittem achte achten achter acht',
  ),
  joins: setOf('und'),
  percent: /^prozent(?:punkte?n?|s)?$/iu,
  century: /^jahrhundert(?:s|e|en|es)?$/iu,
  numbered: /^(?:welt)?krieg(?:s|es|e|en)?$|^(?:partei)?kongress(?:es|e)?$/iu,
  months: calendar(
    'januars?|jänner;februars?;märz;aprils?;mai;junis?;julis?;augusts?;septembers?;oktobers?;novembers?;dezembers?',
  ),
  weekdays: calendar(
    ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', '(?:samstag|sonnabend)', 'sonntag']
      .map((day) => `${day}(?:(?:vor|nach)?mittag|morgen|abend|nacht|früh)?s?`)
      .join(';'),
  ),
  capitalised: true,
  dayBehindMonth: false,
  decimal: ',',
};

/** `zweieinhalb`, `anderthalb`. */
function andHalf(word: string): number | undefined {
  if (word.startsWith('anderthalb')) return 1.5;
  const half = word.indexOf('einhalb');
  const whole = half > 0 ? BELOW_HUNDRED.get(word.slice(0, half)) : half === 0 ? 1 : undefined;
  return whole === undefined ? undefined : whole + 0.5;
}

/** The value of a compound written as one word: `zweihundertfünfundzwanzigtausend`. */
export function germanCompound(word: string): number | undefined {
  const thousand = word.indexOf('tausend');
  if (thousand >= 0) {
    const before = thousand === 0 ? 1 : belowThousand(word.slice(0, thousand));
    const rest = word.slice(thousand + 'tausend'.length);
    const after = rest === '' ? 0 : belowThousand(rest.replace(/^und/, ''));
    return before === undefined || after === undefined ? undefined : before * 1000 + after;
  }
  return belowThousand(word);
}

function belowThousand(word: string): number | undefined {
  const hundred = word.indexOf('hundert');
  if (hundred < 0) return BELOW_HUNDRED.get(word) ?? andHalf(word);
  const before = hundred === 0 ? 1 : BELOW_HUNDRED.get(word.slice(0, hundred));
  const rest = word.slice(hundred + 'hundert'.length);
  const after = rest === '' ? 0 : BELOW_HUNDRED.get(rest.replace(/^und/, ''));
  return before === undefined || after === undefined ? undefined : before * 100 + after;
}
