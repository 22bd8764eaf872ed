/** What a form of a verb tells about when something happens, as far as endings and auxiliaries show. */
export const VERB_FORMS = [
  'past',
  'perfect',
  'present',
  'future',
  'modal',
  'infinitive',
  'participle',
] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

/** What a word makes of a participle, an infinitive or either (`verb`) near it. */
interface Auxiliary {
  readonly of: 'participle' | 'infinitive' | 'verb';
  readonly makes: VerbForm;
}

/** The words that a language tells its verb forms by; patterns are of whole words in small letters. */
export interface VerbRules {
  readonly auxiliaries: ReadonlyMap<string, Auxiliary>;
  /** Words before and behind the verb among which the auxiliary stands. */
  readonly before: number;
  readonly behind: number;
  readonly participle: RegExp;
  readonly infinitive: RegExp;
  /** Forms that tell without an auxiliary. */
  readonly alone: Readonly<Partial<Record<VerbForm, RegExp>>>;
}

const EN_IRREGULAR =
  'went|came|said|took|gave|made|became|began|saw|knew|got|found|told|left|felt|kept|brought|thought|wrote|stood|lost|met|led|' +
  'held|spoke|ran|won|fell|rose|grew|chose|broke|built|sent|spent|paid|sold|bought|taught|caught|drove|flew|drew|wore|threw|' +
  'fought|sought|heard|meant|understood|ate|sat|slept|hid|shook|stole|swore|struck|laid|lent|bore|dealt|fed|fled|forgot|froze|' +
  'swept|withdrew|overcame|undertook|arose|shot';
const EN_PARTICIPLES =
  'gone|come|taken|given|become|begun|seen|known|been|done|shown|written|spoken|fallen|risen|grown|chosen|broken|driven|flown|' +
  'drawn|worn|thrown|born|hidden|stolen|sworn|forgotten|frozen|eaten|beaten';
const DE_PAST =
  'kam|ging|gab|stand|lag|sah|nahm|hieß|ließ|fand|sprach|schrieb|blieb|traf|zog|begann|verlor|gewann|starb|trat|schlug|hielt|' +
  'rief|lief|fiel|trug|fuhr|wuchs|schloss|stieg|verließ|entschied|erhielt|bekam|entstand|unterschrieb|übernahm';

/** Many words as auxiliaries of one kind. */
function each(words: string, of: Auxiliary['of'], makes: VerbForm): [string, Auxiliary][] {
  return words.split(' ').map((word) => [word, { of, makes }]);
}

export const VERB_RULES: ReadonlyMap<string, VerbRules> = new Map<string, VerbRules>([
  [
    'de',
    {
      auxiliaries: new Map([
        ...each('war waren wurde wurden hatte hatten', 'participle', 'past'),
        ...each('hat haben habe ist sind bin sei seien', 'participle', 'perfect'),
        ...each(
          'kann können muss müssen soll sollen darf dürfen könnte könnten würde würden',
          'infinitive',
          'modal',
        ),
        ...each('wird werden werde', 'infinitive', 'future'),
      ]),
      before: 12,
      behind: 3,
      participle:
        /^(?:\p{L}{0,8}ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)\p{L}{3,}(?:t|en)|\p{L}{3,}iert)$/u,
      infinitive: /^\p{L}{2,}(?:en|ern|eln)$/u,
      alone: {
        past: new RegExp(`^(?:(?:${DE_PAST})(?:en)?|\\p{L}{2,}(?:[^s]te|[^s]ten))$`, 'u'),
        present: /^\p{L}{2,}t$/u,
      },
    },
  ],
  [
    'en',
    {
      auxiliaries: new Map([
        ...each('will shall i’ll we’ll they’ll he’ll she’ll it’ll you’ll won’t', 'verb', 'future'),
        ...each('would could should might may can must can’t couldn’t wouldn’t shouldn’t', 'verb', 'modal'),
        ...each('was were wasn’t weren’t had hadn’t did didn’t', 'verb', 'past'),
        ...each('has have hasn’t haven’t i’ve we’ve they’ve you’ve', 'participle', 'perfect'),
        ...each(
          'is are am isn’t aren’t it’s he’s she’s that’s i’m we’re they’re you’re',
          'participle',
          'present',
        ),
        ...each('does do doesn’t don’t', 'verb', 'present'),
        ...each('to', 'verb', 'infinitive'),
      ]),
      before: 3,
      behind: 0,
      participle: new RegExp(`^(?:${EN_PARTICIPLES}|${EN_IRREGULAR}|\\p{L}{2,}(?:ed|ing))$`, 'u'),
      infinitive: /^\p{L}{2,}$/u,
      alone: {
        past: new RegExp(`^(?:${EN_IRREGULAR}|\\p{L}{2,}ed)$`, 'u'),
        participle: new RegExp(`^(?:${EN_PARTICIPLES}|\\p{L}{2,}ing)$`, 'u'),
      },
    },
  ],
  [
    'es',
    {
      auxiliaries: new Map([
        ...each('ha han he hemos', 'participle', 'perfect'),
        ...each('fue fueron era eran había habían estaba estaban', 'participle', 'past'),
        ...each('es son está están', 'participle', 'present'),
        ...each('va van vamos', 'infinitive', 'future'),
        ...each('puede pueden debe deben podría podrían debería deberían', 'infinitive', 'modal'),
      ]),
      before: 2,
      behind: 0,
      participle: /^\p{L}{2,}(?:[ai]d[oa]s?|cho|sto|rto)$/u,
      infinitive: /^\p{L}{2,}[aei]r(?:se|l[oae]s?)?$/u,
      alone: {
        modal: /^\p{L}{2,}rían?$/u,
        past: /^(?:\p{L}{2,}(?:[aei]ron|aban?|ían?|ó)|fue|hizo|dijo|tuvo|pudo|vino|puso|quiso|dio|vio|supo|hubo|fueron)$/u,
        future: /^\p{L}{2,}(?:rán?|remos)$/u,
        infinitive: /^\p{L}{2,}[aei]r(?:se|l[oae]s?)?$/u,
      },
    },
  ],
  [
    'fr',
    {
      auxiliaries: new Map([
        ...each('avait avaient était étaient fut furent eut', 'participle', 'past'),
        ...each('a ont ai avons avez', 'participle', 'perfect'),
        ...each('est sont suis', 'participle', 'present'),
        ...each('sera seront aura auront', 'participle', 'future'),
        ...each('va vont allons', 'infinitive', 'future'),
        ...each('peut peuvent doit doivent pourrait devrait pourraient devraient', 'infinitive', 'modal'),
      ]),
      before: 3,
      behind: 0,
      participle: /^\p{L}{2,}(?:ée?s?|ie?s?|it|ues?|us?|ert|int|is|ise|ite)$/u,
      infinitive: /^\p{L}{2,}(?:er|ir|re|oir)$/u,
      alone: {
        modal: /^\p{L}{2,}r(?:ait|aient)$/u,
        past: /^\p{L}{2,}(?:ait|aient|[èiu]rent)$/u,
        future: /^\p{L}{3,}r(?:a|ont|ons|ai)$/u,
        infinitive: /^\p{L}{2,}(?:er|ir|re|oir)$/u,
      },
    },
  ],
  [
    'ru',
    {
      auxiliaries: new Map([
        ...each('был была было были', 'participle', 'past'),
        ...each('будет будут буду будем', 'infinitive', 'future'),
        ...each('может могут должен должна должны', 'infinitive', 'modal'),
      ]),
      before: 3,
      behind: 0,
      participle: /^\p{L}{2,}(?:ен|ена|ено|ены|ан|ана|ано|аны|т|та|то|ты)$/u,
      infinitive: /^\p{L}{2,}(?:ть|ться|ти|чь)$/u,
      alone: {
        past: /^\p{L}{2,}(?:[аиеуяыо]л[аои]?|лся|лась|лось|лись|ш[её]л|шл[аи])$/u,
        infinitive: /^\p{L}{2,}(?:ть|ться|ти|чь)$/u,
        present: /^\p{L}{2,}(?:[еи]т|[уюая]т)(?:ся)?$/u,
      },
    },
  ],
]);
