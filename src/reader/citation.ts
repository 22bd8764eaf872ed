import type { DocumentView, RevisionLabel } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import { longDate } from './dates.ts';
import { provenanceWords } from './provenance.ts';

/** What a citation says: the words and where they stand. */
export interface Cited {
  readonly document: Pick<DocumentView, 'title' | 'date'>;
  readonly label: RevisionLabel;
  readonly words: string;
  /** The unit, e.g. `sentence 12`. */
  readonly unit: string;
  /** Absolute address of the unit. */
  readonly address: string;
}

/** A passage as one cites it. The text's origin is part of it, so that no copy of it loses where the words are from. */
export function citation({ document, label, words, unit, address }: Cited): string {
  const { language, revision, createdAt, note, textSha256 } = label;
  const source = label.sourceUrl === null ? '' : `, ${label.sourceUrl}`;
  return [
    `“${words}”`,
    `${document.title}${document.date === null ? '' : ` (${longDate(document.date)})`}, ${languageName(language)} version, ${unit}`,
    `${capitalised(provenanceWords(label))}${source}.${note === null ? '' : ` ${note}`}`,
    `Concordat, revision ${revision} of ${longDate(createdAt)}, SHA-256 of the text ${textSha256}`,
    address,
  ].join('\n');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
