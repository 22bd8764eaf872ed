import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import type { Context } from '../../src/service/context.ts';
import { createDocument } from '../../src/service/create-document.ts';
import { ServiceError } from '../../src/service/errors.ts';
import { putVersion } from '../../src/service/put-version.ts';
import type { Provenance } from '../../src/service/views.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import type { Store } from '../../src/store/store.ts';

/** Ten sentences in three paragraphs; the German version has another number of states, the Russian one joins two. */
export const SPEECH: Readonly<Record<string, string>> = {
  en: `Ladies and gentlemen, I am glad to welcome you to Geneva. The conference has met every year since 1998.

In March, 15 states signed the treaty on the protection of rivers. Parliaments have ratified it in nine of them. The secretariat received 240 proposals. None of them was rejected.

The fund now holds 3.5 million dollars. We will publish the accounts in December. Who pays for the measures? The member states do.
`,
  de: `Meine Damen und Herren, ich freue mich, Sie in Genf begrüßen zu dürfen. Die Konferenz tagt seit 1998 jedes Jahr.

Im März haben 50 Staaten den Vertrag über den Schutz der Flüsse unterzeichnet. In neun von ihnen haben ihn die Parlamente ratifiziert. Das Sekretariat erhielt 240 Vorschläge. Keiner von ihnen wurde abgelehnt.

Der Fonds verfügt jetzt über 3,5 Millionen Dollar. Wir werden die Rechnungen im Dezember veröffentlichen. Wer bezahlt die Maßnahmen? Die Mitgliedstaaten.
`,
  ru: `Дамы и господа, рад приветствовать вас в Женеве. Конференция проводится ежегодно с 1998 года.

В марте 15 государств подписали договор об охране рек. В девяти из них его ратифицировали парламенты. Секретариат получил 240 предложений, и ни одно из них не было отклонено.

Сейчас в фонде 3,5 миллиона долларов. Мы опубликуем отчётность в декабре. Кто платит за эти меры? Государства-члены.
`,
};

/** The same, where the German version has another number of proposals too. */
export const TWICE_WRONG: Readonly<Record<string, string>> = {
  ...SPEECH,
  de: SPEECH.de!.replace('240', '204'),
};

/** A speech whose last paragraph the German version has first. */
export const MOVED_SPEECH: Readonly<Record<string, string>> = {
  en: `President Putin received 19 delegations in Moscow on 24 June 2019. The talks in the Kremlin lasted 3 hours.

Has Washington answered the letter of 7 May? Its embassy in Berlin has been silent for 5 weeks.

The Council of Europe meets in Strasbourg in 2020. Georgia sent 40 experts. OSCE observers came from 12 states.
`,
  de: `Der Europarat tritt 2020 in Straßburg zusammen. Georgien schickte 40 Experten. Beobachter der OSZE kamen aus 12 Staaten.

Präsident Putin empfing am 24. Juni 2019 in Moskau 19 Delegationen. Die Gespräche im Kreml dauerten 3 Stunden.

Hat Washington den Brief vom 7. Mai beantwortet? Seine Botschaft in Berlin schweigt seit 5 Wochen.
`,
  ru: `24 июня 2019 года в Москве президент Путин принял 19 делегаций. Переговоры в Кремле длились 3 часа.

Ответил ли Вашингтон на письмо от 7 мая? Его посольство в Берлине молчит уже 5 недель.

Совет Европы соберётся в Страсбурге в 2020 году. Грузия прислала 40 экспертов. Наблюдатели ОБСЕ приехали из 12 государств.
`,
};

/** The moment at which everything in the tests happens. */
export const NOW = '2026-01-02T03:04:05.678Z';

/** A context on an empty database with its schema, without lexicons. */
export async function contextOn({ db }: Store): Promise<Context> {
  await migrateForward(db);
  return { db, now: () => new Date(NOW), lexicons: new Lexicons([]) };
}

/** Publishes a text as UTF-8. */
export async function put(
  context: Context,
  slug: string,
  language: string,
  text: string,
  label: { provenance?: Provenance; translatedFrom?: string; note?: string; sourceUrl?: string } = {},
) {
  return putVersion(context, { slug, language, source: { text }, provenance: 'official', ...label });
}

/** Publishes a speech in the given languages and aligns it when there are two or more. */
export async function publishSpeech(
  context: Context,
  slug: string,
  languages: readonly string[] = Object.keys(SPEECH),
  speech = SPEECH,
): Promise<void> {
  await createDocument(context, { slug, title: 'On rivers', date: '2019-06-24' });
  for (const language of languages) await put(context, slug, language, speech[language]!);
  if (languages.length > 1) await alignDocument(context, { slug });
}

/** How a verb refuses: its code, field and message; fails when it does not. */
export async function refusal(
  verb: Promise<unknown>,
): Promise<Pick<ServiceError, 'code' | 'field' | 'message'>> {
  try {
    await verb;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { code: error.code, field: error.field, message: error.message };
  }
  throw new Error('the verb did not refuse');
}

/** All items of a list, page by page. */
export async function pages<T>(
  list: (cursor: string | undefined) => Promise<{ items: readonly T[]; next: string | null }>,
): Promise<T[][]> {
  const found: T[][] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await list(cursor);
    found.push([...items]);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return found;
}
