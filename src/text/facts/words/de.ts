import { calendar, type FigureWords, numbered, setOf } from './figure-words.ts';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const SIMPLE = numbered(`
  0=null; 1=eins ein eine einen einem einer eines; 2=zwei zweier zweien beide beiden beider beides; 3=drei dreier dreien; 4=vier; 5=fünf; 6=sechs;
  7=sieben; 8=acht; 9=neun; 10=zehn jahrzehnt jahrzehnte jahrzehnten jahrzehnts; 11=elf; 12=zwölf dutzend; 13=dreizehn; 14=vierzehn; 15=fünfzehn; 16=sechzehn;
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

export const de: FigureWords = {
  cardinals: BELOW_HUNDRED,
  hundred: setOf('hundert hunderte hunderten'),
  magnitudes: numbered(`
    1000=tausend tausende tausenden tsd; 1000000=million millionen mio; 1000000000=milliarde milliarden mrd;
    1000000000000=billion billionen
  `),
  ordinals: ORDINALS,
  prefixes: numbered('1000=tausendjährig'),
  ambiguous: setOf(
    'beide beiden beider beides jahrzehnt jahrzehnte jahrzehnten jahrzehnts ein eine einen einem einer eines eins null dutzend erste ersten erster erstes erstem zweite zweiten zweiter zweites ' +
      'zweitem dritte dritten dritter drittes drittem achte achten achter hunderte tausende hunderten tausenden acht',
  ),
  joins: setOf('und'),
  percent: /^prozent(?:punkte?n?|s)?$/iu,
  century: /^jahrhundert(?:s|e|en|es)?$/iu,
  numbered: /^(?:welt)?krieg(?:s|es|e|en)?$|^(?:partei)?kongress(?:es|e)?$/iu,
  months: calendar(
    'januars?|jänner;februars?;märz;aprils?;mai;junis?;julis?;augusts?;septembers?;oktobers?;novembers?;dezembers?',
  ),
  weekdays: calendar('montags?;dienstags?;mittwochs?;donnerstags?;freitags?;samstags?|sonnabends?;sonntags?'),
  capitalised: true,
  dayBehindMonth: false,
  decimal: ',',
};

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
  if (hundred < 0) return BELOW_HUNDRED.get(word);
  const before = hundred === 0 ? 1 : BELOW_HUNDRED.get(word.slice(0, hundred));
  const rest = word.slice(hundred + 'hundert'.length);
  const after = rest === '' ? 0 : BELOW_HUNDRED.get(rest.replace(/^und/, ''));
  return before === undefined || after === undefined ? undefined : before * 100 + after;
}
