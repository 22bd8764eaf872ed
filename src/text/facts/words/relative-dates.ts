import { type Language, primarySubtag } from '../../language.ts';

/** How a language puts a time in relation to the day on which it speaks. Words in lower case; endings as patterns. */
export interface RelativeWords {
  /** Days by their distance, longest phrases first; a `!` before a phrase takes it for none of them. */
  readonly days: readonly (readonly [phrase: readonly string[], offset: number | undefined])[];
  /** What says last, this and next, before a noun … */
  readonly before: readonly (readonly [word: RegExp, offset: number])[];
  /** … and behind it. */
  readonly behind: readonly (readonly [word: RegExp, offset: number])[];
  /** Week, month and year in the singular: the last years are no last year. */
  readonly week: RegExp;
  readonly month: RegExp;
  readonly year: RegExp;
  /** What stands between a month and its year. */
  readonly link: RegExp;
  /** What makes a number of years one that is past: before the number, unless `notAgo` precedes it, … */
  readonly agoBefore: readonly string[];
  readonly notAgo: RegExp;
  /** … or behind the noun. */
  readonly agoBehind: RegExp;
}

const NEVER = /^(?!)/u;

/** `phrase=offset; …`; without an offset the phrase has another meaning. */
function days(table: string): RelativeWords['days'] {
  return table.split(';').map((row) => {
    const [phrase, offset] = row.trim().split('=') as [string, string?];
    return [phrase.split(' '), offset === undefined ? undefined : Number(offset)] as const;
  });
}

const WORDS: Readonly<Record<string, RelativeWords>> = {
  de: {
    days: days(
      'heute morgen=0; gestern morgen=-1; guten morgen; vorgestern=-2; gestern=-1; heute=0; morgen=1; übermorgen=2',
    ),
    before: [
      [/^(?:letzt|vergangen|vorig|verflossen)e[nmrs]?$/u, -1],
      [/^(?:diese[nmrs]?|laufende[nmrs]?)$/u, 0],
      [/^(?:nächst|kommend)e[nmrs]?$/u, 1],
    ],
    behind: [],
    week: /^woche$/u,
    month: /^monat(?:s|es)?$/u,
    year: /^jahr(?:es)?$/u,
    link: NEVER,
    agoBefore: ['vor'],
    notAgo: NEVER,
    agoBehind: NEVER,
  },
  en: {
    days: days('day before yesterday=-2; day after tomorrow=2; yesterday=-1; today=0; tomorrow=1'),
    before: [
      [/^last$/u, -1],
      [/^this$/u, 0],
      [/^next$/u, 1],
    ],
    behind: [],
    week: /^week$/u,
    month: /^month$/u,
    year: /^year$/u,
    link: /^of$/u,
    agoBefore: [],
    notAgo: NEVER,
    agoBehind: /^ago$/u,
  },
  es: {
    days: days(
      'la mañana; esta mañana; una mañana; cada mañana; hoy en día; pasado mañana=2; anteayer=-2; ayer=-1; hoy=0; mañana=1',
    ),
    before: [
      [/^pasad[ao]$/u, -1],
      [/^(?:est[ae]|presente)$/u, 0],
      [/^próxim[ao]$/u, 1],
    ],
    behind: [
      [/^pasad[ao]$/u, -1],
      [/^(?:en_curso|corriente)$/u, 0],
      [/^(?:próxim[ao]|entrante)$/u, 1],
    ],
    week: /^semana$/u,
    month: /^mes$/u,
    year: /^año$/u,
    link: /^(?:de|del|el)$/u,
    agoBefore: ['hace'],
    notAgo: /^desde$/u,
    agoBehind: NEVER,
  },
  fr: {
    days: days("avant-hier=-2; après-demain=2; aujourd'hui=0; aujourd’hui=0; hier=-1; demain=1"),
    before: [[/^(?:cette|ce|cet)$/u, 0]],
    behind: [
      [/^(?:dernier|dernière|passée?)$/u, -1],
      [/^prochaine?$/u, 1],
    ],
    week: /^semaine$/u,
    month: /^mois$/u,
    year: /^(?:an|année)$/u,
    link: /^(?:de|l['’])$/u,
    agoBefore: ['il', 'y', 'a'],
    notAgo: NEVER,
    agoBehind: NEVER,
  },
  ru: {
    days: days('позавчера=-2; вчера=-1; сегодня=0; завтра=1; послезавтра=2'),
    before: [
      [/^прошл(?:ый|ого|ому|ым|ом|ая|ой|ую)$/u, -1],
      [/^(?:этот|этого|этому|этим|этом|эта|этой|эту|нынешн(?:ий|его|ему|им|ем|яя|ей|юю))$/u, 0],
      [/^(?:следующ|будущ)(?:ий|его|ему|им|ем|ая|ей|ую)$/u, 1],
    ],
    behind: [],
    week: /^недел(?:я|и|е|ю|ей)$/u,
    month: /^месяц(?:а|у|ем|е)?$/u,
    year: /^год(?:а|у|ом)?$/u,
    link: NEVER,
    agoBefore: [],
    notAgo: NEVER,
    agoBehind: /^назад$/u,
  },
};

export function relativeWords(language: Language): RelativeWords | undefined {
  return WORDS[primarySubtag(language)];
}
