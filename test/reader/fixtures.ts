import type { Statement } from '../../src/service/get-statement.ts';
import type { Reading } from '../../src/service/views.ts';
import { beads, divergence, documentOf, revision } from './reading-builder.ts';

const TRANSLATED = {
  provenance: 'unofficial',
  translatedFrom: 'en',
  note: 'Our own translation, made for demonstration.',
} as const;

const EN = revision(
  'en',
  [
    ['Ladies and gentlemen, welcome to Geneva.', 'The conference has met every year since 1998.'],
    [
      'In March, 15 states signed the treaty on the protection of rivers.',
      'Parliaments have ratified it in nine of them.',
      'The secretariat received 240 proposals.',
      'None of them was rejected.',
    ],
    ['The fund now holds 3.5 million dollars.', 'We will publish the accounts in December.'],
    ['I thank the city of Geneva for its hospitality.'],
    ['Who pays for the measures?', 'The member states do.'],
  ],
  { sourceUrl: 'https://example.org/en', note: 'As published.' },
);

const DE = revision(
  'de',
  [
    ['Meine Damen und Herren, willkommen in Genf.', 'Die Konferenz tagt seit 1998 jedes Jahr.'],
    [
      'Im März haben 15 Staaten den Vertrag über den Schutz der Flüsse unterzeichnet.',
      'In neun von ihnen haben ihn die Parlamente ratifiziert.',
      'Das Sekretariat erhielt 240 Vorschläge.',
      'Keiner von ihnen wurde abgelehnt.',
    ],
    [
      'Der Fonds verfügt jetzt über 3,5 Millionen Dollar.',
      'Wir könnten die Rechnungen im Dezember veröffentlichen.',
    ],
    ['Ich danke der Stadt Genf für ihre Gastfreundschaft.'],
    ['Wer bezahlt die Maßnahmen?', 'Die Mitgliedstaaten.'],
  ],
  TRANSLATED,
);

const ES = revision(
  'es',
  [
    ['Señoras y señores, bienvenidos a Ginebra.', 'La conferencia se reúne cada año desde 1998.'],
    ['Agradezco a la ciudad de Ginebra su hospitalidad.'],
    [
      'En marzo, 50 Estados firmaron el tratado sobre la protección de los ríos.',
      'Los parlamentos lo han ratificado en nueve de ellos.',
      'La secretaría recibió 240 propuestas.',
      'Algunas fueron rechazadas.',
    ],
    ['El fondo dispone ahora de 3,5 millones de dólares.', 'Publicaremos las cuentas en diciembre.'],
    ['¿Quién paga las medidas?', 'Los Estados miembros.'],
  ],
  TRANSLATED,
);

const FR = revision(
  'fr',
  [
    ['Mesdames et Messieurs, bienvenue à Genève.', 'La conférence se réunit chaque année depuis 1998.'],
    [
      'En mars, 15 États ont signé le traité sur la protection des fleuves.',
      'Les parlements l’ont ratifié dans neuf d’entre eux.',
      'Le secrétariat a reçu 240 propositions.',
      'Aucune n’a été rejetée.',
    ],
    ['Je remercie la ville de Genève de son hospitalité.'],
    ['Qui paie les mesures ?', 'Les États membres.'],
  ],
  TRANSLATED,
);

const RU = revision(
  'ru',
  [
    ['Дамы и господа, добро пожаловать в Женеву.', 'Конференция проводится ежегодно с 1998 года.'],
    [
      'В марте 15 государств подписали договор об охране рек.',
      'В девяти из них его ратифицировали парламенты.',
      'Секретариат получил 240 предложений, и ни одно из них не было отклонено.',
    ],
    [
      'Сейчас в фонде 3,5 миллиона долларов, чего, к сожалению, недостаточно.',
      'Мы опубликуем отчётность в декабре.',
    ],
    ['Благодарю город Женеву за гостеприимство.'],
    ['Кто платит за эти меры?', 'Государства-члены.'],
  ],
  { ...TRANSLATED, note: 'Our own translation, made for demonstration. Not the speaker’s words.' },
);

const VERSIONS = [EN, DE, ES, FR, RU];

const PARAGRAPHS = beads('paragraph', [
  [{ en: [0], de: [0], es: [0], fr: [0], ru: [0] }],
  [{ en: [1], de: [1], es: [2], fr: [1], ru: [1] }],
  [{ en: [2], de: [2], es: [3], fr: [], ru: [2] }],
  [{ en: [3], de: [3], es: [1], fr: [2], ru: [3] }, { moved: ['es'] }],
  [{ en: [4], de: [4], es: [4], fr: [3], ru: [4] }, { confidence: 0.41 }],
]);

const SENTENCES = beads('sentence', [
  [{ en: [0], de: [0], es: [0], fr: [0], ru: [0] }],
  [{ en: [1], de: [1], es: [1], fr: [1], ru: [1] }],
  [{ en: [2], de: [2], es: [3], fr: [2], ru: [2] }],
  [{ en: [3], de: [3], es: [4], fr: [3], ru: [3] }, { confidence: 0.44 }],
  [{ en: [4, 5], de: [4, 5], es: [5, 6], fr: [4, 5], ru: [4] }],
  [{ en: [6], de: [6], es: [7], fr: [], ru: [5] }],
  [{ en: [7], de: [7], es: [8], fr: [], ru: [6] }],
  [{ en: [8], de: [8], es: [2], fr: [6], ru: [7] }, { moved: ['es'] }],
  [{ en: [9], de: [9], es: [9], fr: [7], ru: [8] }],
  [{ en: [10], de: [10], es: [10], fr: [8], ru: [9] }],
]);

const DIVERGENCES = [
  divergence(
    VERSIONS,
    'number',
    {
      check: 'number',
      bead: 'sentence-2',
      severity: 'high',
      versions: ['es'],
      message: 'Spanish says 50 states, the other four say 15.',
      values: { en: '15', de: '15', es: '50', fr: '15', ru: '15' },
    },
    { en: '15', de: '15', es: '50', fr: '15', ru: '15' },
  ),
  divergence(
    VERSIONS,
    'negation',
    {
      check: 'negation',
      bead: 'sentence-4',
      severity: 'high',
      versions: ['es'],
      message: 'Spanish says that some were rejected, the other four that none was.',
      values: { en: 'negated', de: 'negated', es: 'not negated', fr: 'negated', ru: 'negated' },
    },
    { en: 'None', de: 'Keiner', es: 'Algunas fueron rechazadas', fr: 'Aucune n’', ru: 'ни одно из них не' },
  ),
  divergence(
    VERSIONS,
    'quantifier',
    {
      check: 'quantifier',
      bead: 'sentence-4',
      severity: 'low',
      versions: ['es'],
      message: 'Spanish says “some”, the other four “none”.',
      values: { en: 'none', de: 'none', es: 'some', fr: 'none', ru: 'none' },
    },
    { en: 'None of them', de: 'Keiner', es: 'Algunas', fr: 'Aucune', ru: 'ни одно' },
  ),
  divergence(
    VERSIONS,
    'omission',
    {
      check: 'omission',
      bead: 'paragraph-2',
      severity: 'high',
      level: 'paragraph',
      versions: ['fr'],
      message: 'French leaves out a paragraph that the other four have.',
    },
    {
      en: 'The fund now holds 3.5 million dollars. We will publish the accounts in December.',
      de: 'Der Fonds verfügt jetzt über 3,5 Millionen Dollar. Wir könnten die Rechnungen im Dezember veröffentlichen.',
      es: 'El fondo dispone ahora de 3,5 millones de dólares. Publicaremos las cuentas en diciembre.',
      fr: FR.paragraphs[2]![0],
      ru: 'Сейчас в фонде 3,5 миллиона долларов, чего, к сожалению, недостаточно. Мы опубликуем отчётность в декабре.',
    },
  ),
  divergence(
    VERSIONS,
    'addition',
    {
      check: 'addition',
      bead: 'sentence-5',
      versions: ['ru'],
      message: 'Russian adds that this is unfortunately not enough.',
    },
    {
      en: EN.sentences[6]![1] - 1,
      de: DE.sentences[6]![1] - 1,
      es: ES.sentences[7]![1] - 1,
      fr: FR.paragraphs[2]![0],
      ru: ', чего, к сожалению, недостаточно',
    },
  ),
  divergence(
    VERSIONS,
    'modality',
    {
      check: 'modality',
      bead: 'sentence-6',
      versions: ['de', 'en', 'es', 'ru'],
      split: true,
      message: 'German says “could”, English, Spanish and Russian announce it; French has no such sentence.',
      values: { en: 'will', de: 'could', es: 'will', ru: 'will' },
    },
    { en: 'will', de: 'könnten', es: 'Publicaremos', fr: FR.paragraphs[2]![0], ru: 'опубликуем' },
  ),
];

/** A short speech in five versions, with a passage of every kind that the side-by-side view shows. */
export const RIVERS: Reading = {
  document: documentOf(VERSIONS, {
    notice: 'Only the English version is official; the others are demonstrations.',
    sourceUrl: 'https://example.org/speech',
    divergences: { info: 0, low: 1, medium: 2, high: 3 },
  }),
  versions: VERSIONS,
  paragraphs: PARAGRAPHS,
  sentences: SENTENCES,
  divergences: DIVERGENCES,
  examined: {
    pedigree: {
      origins: [
        { version: 'en', follows: null, basis: 'declared', support: 1 },
        ...['de', 'es', 'fr', 'ru'].map((version) => ({
          version,
          follows: 'en',
          basis: 'declared' as const,
          support: 1,
        })),
      ],
      kinships: [],
      undetermined: [],
      places: { compared: 40, departing: 9 },
      pairs: [],
    },
    checked: [
      {
        check: 'number',
        on: true,
        minConfidence: 0,
        severity: 'high',
        versions: ['en', 'de', 'es', 'fr', 'ru'],
        unable: [],
      },
      {
        check: 'negation',
        on: true,
        minConfidence: 0.5,
        severity: 'medium',
        versions: ['en', 'de', 'es', 'fr'],
        unable: ['ru'],
      },
      { check: 'question', on: false, minConfidence: 0, severity: 'medium', versions: [], unable: [] },
    ],
    lexiconPairs: ['en-de', 'en-es', 'en-fr', 'de-es', 'de-fr', 'es-fr'],
  },
};

/** What the pages say was checked in it. */
export const STATEMENT: Statement = {
  document: { slug: 'rivers', title: 'On rivers', date: '2019-06-24', notice: 'Made for a test.' },
  passage: null,
  checkedAt: '2026-01-03T00:00:00.000Z',
  method: 'concordat/3',
  revisions: RIVERS.document.versions,
  stale: false,
  findings: { info: 0, low: 1, medium: 2, high: 3 },
  reviews: { open: 5, confirmed: 0, dismissed: 1 },
  reviewedAt: '2026-01-04T00:00:00.000Z',
  alignment: {
    sentences: { beads: 10, doubtful: 1, confidence: 0.93 },
    paragraphs: { beads: 5, doubtful: 0, confidence: 0.97 },
  },
  checks: [
    {
      ...{ id: 'number', title: 'Numbers differ', severity: 'high', on: true, minConfidence: 0 },
      ...{
        versions: ['en', 'de', 'es'],
        unable: ['ru'],
        findings: 2,
        reviews: { open: 1, confirmed: 0, dismissed: 1 },
        blindSpots: 'Idioms.',
      },
      quality: [
        {
          ...{ set: 'planted', title: 'Pairs made for the test', versions: 2 },
          ...{ precision: 0.9, flagged: 10, right: 9, recall: null, sought: 0, found: 0 },
        },
      ],
    },
    {
      ...{ id: 'date', title: 'Dates differ', severity: 'high', on: false, minConfidence: 0 },
      ...{
        versions: [],
        unable: [],
        findings: 0,
        reviews: { open: 0, confirmed: 0, dismissed: 0 },
        blindSpots: 'None.',
        quality: [],
      },
    },
  ],
  pairsWithoutLexicon: ['en-ru'],
  pedigree: RIVERS.examined!.pedigree,
  descent: ['German is declared to be translated from English.'],
};
