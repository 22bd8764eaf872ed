import { diffWordsWithSpace } from 'diff';
import type { Context } from './context.ts';
import { getRevision } from './get-revision.ts';

/** How much of a version's text is new in a revision. */
export interface RevisionChange {
  readonly addedWords: number;
  readonly removedWords: number;
}

/** Texts so different that comparing them takes longer are not compared. */
const TIMEOUT_MS = 2000;

/**
 * Counts the words that a revision adds to and removes from another one of the same version; undefined when the texts
 * are too different to compare in time. @throws {ServiceError} `not-found`.
 */
export async function compareRevisions(
  context: Context,
  input: { readonly slug: string; readonly language: string; readonly from: number; readonly to: number },
): Promise<RevisionChange | undefined> {
  const { slug, language, from, to } = input;
  const before = await getRevision(context, { slug, language, number: from });
  const after = await getRevision(context, { slug, language, number: to });
  const parts = diffWordsWithSpace(before.text, after.text, { timeout: TIMEOUT_MS });
  if (parts === undefined) return undefined;
  const words = (wanted: 'added' | 'removed') =>
    parts.reduce(
      (sum, part) => sum + (part[wanted] ? (part.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0),
      0,
    );
  return { addedWords: words('added'), removedWords: words('removed') };
}
