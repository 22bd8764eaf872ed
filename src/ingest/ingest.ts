import { canonicalLanguage, type Language } from '../text/language.ts';
import { refuseKnownFormats } from './binary.ts';
import { type Decoded, decode } from './decode.ts';
import { sha256 } from './digest.ts';
import { type Article, extractArticle } from './html.ts';
import { IngestError } from './ingest-error.ts';
import type { IngestWarning } from './ingest-warning.ts';
import { guessLanguage, type LanguageGuess, languageWarnings, undeclaredLanguage } from './language-guess.ts';
import { MAX_SOURCE_BYTES } from './limits.ts';
import { charsetOfPage, isHtml, mayBeText, parseMediaType } from './markup.ts';
import { readMinistryPage } from './ministry-page.ts';

/** A text as it comes, with what is known of it. */
export interface IngestSource {
  readonly bytes: Uint8Array;
  /** With or without parameters; when left out, name and beginning tell a web page from plain text. */
  readonly mediaType?: string;
  /** A label of the Encoding Standard; goes before the media type's and the page's own. */
  readonly charset?: string;
  /** Guessed when left out. */
  readonly language?: Language;
  /** What messages call the source, e.g. its file name. */
  readonly name?: string;
}

export interface Ingested {
  /**
   * The stored text. Of plain text: all of it, decoded, without byte-order mark, line ends as LF. Of a web
   * page: its article. Of the ministry's page: its body.
   */
  readonly text: string;
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  readonly sourceSha256: string;
  /** SHA-256 of `text` in UTF-8. */
  readonly textSha256: string;
  /** As declared, in its canonical form, else as guessed. */
  readonly language: Language;
  readonly languageGuess: LanguageGuess | null;
  /** The name in the Encoding Standard, in lower case. */
  readonly charset: string;
  readonly title: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
  /** `16:48`, in the time zone of the source. */
  readonly time: string | null;
  /** The languages that the ministry's page says it exists in; empty when it does not say. */
  readonly sourceLanguageVersions: readonly Language[];
  readonly format: 'text' | 'html' | 'ministry-page';
  readonly warnings: readonly IngestWarning[];
}

type Content = Pick<Ingested, 'text' | 'title' | 'date' | 'time' | 'sourceLanguageVersions' | 'format'>;

/**
 * Reads a plain text, a web page, or the ministry's page as copied, into the text to be stored. Opens no file
 * and fetches nothing; the same source gives the same result.
 * @throws {IngestError} when there is no text to be had, with the reason
 */
export async function ingest(source: IngestSource): Promise<Ingested> {
  const { bytes, name } = source;
  const subject = name === undefined ? 'The text' : `“${name}”`;
  const declared = source.language === undefined ? undefined : checkedLanguage(source.language, subject);
  const { essence, charset } = parseMediaType(source.mediaType ?? '');
  refuseUnreadable(bytes, essence, subject);

  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const ofPage = isHtml(essence, name, beginning) ? charsetOfPage(beginning) : undefined;
  const decoded = decode(bytes, source.charset ?? charset ?? ofPage, declared, subject);
  if (decoded.text.trim() === '') throw new IngestError('empty', `${subject} is empty.`);

  const article = isHtml(essence, name, decoded.text) ? extractArticle(decoded.text, subject) : null;
  const content = contentOf(decoded, article);
  refuseWordless(content.text, subject);

  const languageGuess = guessLanguage(content.text);
  const language = declared ?? undeclaredLanguage(languageGuess, article?.language ?? null, subject);
  return {
    ...content,
    sourceSha256: await sha256(bytes),
    textSha256: await sha256(content.text),
    language,
    languageGuess,
    charset: decoded.charset,
    warnings: [
      ...decoded.warnings,
      ...(article?.warnings ?? []),
      ...languageWarnings(language, languageGuess),
    ],
  };
}

function checkedLanguage(tag: string, subject: string): Language {
  try {
    return canonicalLanguage(tag);
  } catch {
    throw new IngestError(
      'language-malformed',
      `${subject} is declared to be in “${tag}”, which is not a language tag.`,
    );
  }
}

function refuseUnreadable(bytes: Uint8Array, essence: string, subject: string): void {
  if (bytes.length > MAX_SOURCE_BYTES)
    throw new IngestError('too-large', `${subject} has more than ${MAX_SOURCE_BYTES / 1_000_000} MB.`);
  if (bytes.length === 0) throw new IngestError('empty', `${subject} is empty.`);
  refuseKnownFormats(bytes, subject);
  if (!mayBeText(essence))
    throw new IngestError('media-type', `${subject} is of media type ${essence}, which is not read.`);
}

function refuseWordless(text: string, subject: string): void {
  if (text.trim() === '') throw new IngestError('empty', `${subject} is a web page without text.`);
  if (!/\p{L}/u.test(text)) throw new IngestError('no-letters', `${subject} contains no letters.`);
}

/** The text to be stored, with what the page says of it. */
function contentOf(decoded: Decoded, article: Article | null): Content {
  const text = article?.text ?? decoded.text;
  const page = readMinistryPage(text);
  if (page !== null) {
    return {
      format: 'ministry-page',
      text: page.body,
      title: page.title ?? article?.title ?? null,
      date: page.date ?? article?.date ?? null,
      time: page.time ?? article?.time ?? null,
      sourceLanguageVersions: page.versions,
    };
  }
  return {
    format: article === null ? 'text' : 'html',
    text,
    title: article?.title ?? null,
    date: article?.date ?? null,
    time: article?.time ?? null,
    sourceLanguageVersions: [],
  };
}
