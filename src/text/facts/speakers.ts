import type { Language } from '../language.ts';
import type { Span } from '../span.ts';
import { nameKey } from '../transliterate.ts';
import { SPEAKER_ROLES } from './words/speaker-roles.ts';

/** Who is said to speak from the start of a paragraph on. */
export interface SpeakerLabel {
  /** `question`, `answer`, `moderator`, or `name`. */
  readonly role: string;
  /** Of a name the key of its last word, comparable across scripts; else ''. */
  readonly key: string;
  readonly span: Span;
}

/** A label stands at the start, is at most so long, and ends with a colon that a blank or the end follows. */
const MAX_LENGTH = 80;
const LABEL = /^[\s*_]*(\p{L}[^:：\n]*?)[*_]*\s?[:：][*_]*(?=\s|$)/u;
/** A remark on the turn: “(translated from English)”, “(to the ambassador)”. */
const REMARK = /\s*\([^()]*\)\s*/gu;
/** A name has an initial or two words with a capital: any noun may stand before a colon. */
const NAME = /^(?:\p{Lu}[\p{L}'’-]*\.?[\s\u00a0]*){2,5}$/u;

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPEAKER_ROLES).flatMap(([role, words]) => words.split(', ').map((word) => [word, role])),
);

/** The label at the start of a paragraph, if it is one. Looks at its first characters only. */
export function speakerLabel(text: string, [start, end]: Span, language: Language): SpeakerLabel | undefined {
  const head = text.slice(start, Math.min(end, start + MAX_LENGTH));
  if (!/[:：]/u.test(head)) return undefined;
  const match = LABEL.exec(head);
  if (!match) return undefined;
  const label = match[1]!.replace(REMARK, ' ').trim();
  const from = start + match[0].indexOf(match[1]!);
  const span: Span = [from, from + match[1]!.length];
  const role = ROLES.get(label.toLowerCase());
  if (role) return { role, key: '', span };
  if (!NAME.test(label)) return undefined;
  return { role: 'name', key: nameKey(label.split(/[\s\u00a0.]+/u).at(-1)!, language), span };
}
