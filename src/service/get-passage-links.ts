import { type LinkedSegment, linkWords, type WordLink, type WordLinks } from '../align/links.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { findAlignment } from '../store/alignments.ts';
import type { Db } from '../store/database.ts';
import {
  type BeadKey,
  type SentenceOfBead,
  sentenceBeadsWithin,
  sentencesOfBeads,
} from '../store/passages.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { ServiceError } from './errors.ts';
import { requireBead } from './get-passage.ts';
import { MAX_LINKED_SENTENCES } from './limits.ts';
import { readSnapshot } from './snapshot.ts';
import type { PassageLinks } from './views.ts';

/**
 * The words of a passage linked across its versions, worked out when asked for. A paragraph’s are those of its
 * sentences. @throws {ServiceError} `not-found`; `too-large` for a passage of very many sentences.
 */
export async function getPassageLinks(
  context: Context,
  { bead }: { readonly bead: string },
): Promise<PassageLinks> {
  const { languages, beads } = await readSnapshot(context, async (db) => {
    const key = await requireBead(db, bead);
    const alignment = await findAlignment(db, key);
    return {
      languages: alignment!.revisions.map(({ language }) => language),
      beads: await sentencesByBead(db, key),
    };
  });
  const links = beads.map((sentences) => linksWithin(sentences, languages, context.lexicons));
  return { bead, languages, pairs: joined(links) };
}

/** The sentences of a sentence bead, or of each sentence bead in a paragraph bead what lies in that. */
async function sentencesByBead(db: Db, key: BeadKey): Promise<SentenceOfBead[][]> {
  const own = await sentencesOfBeads(db, key, key.level, [key.number]);
  if (own.length > MAX_LINKED_SENTENCES) {
    const message = `The passage has ${own.length} sentences in all; words are linked in ${MAX_LINKED_SENTENCES} at most. Ask for its parts.`;
    throw new ServiceError('too-large', message, 'bead');
  }
  if (key.level === 'sentence') return [[...own]];
  const inside = new Set(own.map(({ language, number }) => `${language} ${number}`));
  const beads = await sentenceBeadsWithin(db, key, key.number);
  const sentences = (await sentencesOfBeads(db, key, 'sentence', beads)).filter(({ language, number }) =>
    inside.has(`${language} ${number}`),
  );
  return [...Map.groupBy(sentences, ({ bead }) => bead).values()];
}

/** The links of one bead by offsets into the whole texts, of which only the sentences are at hand. */
function linksWithin(
  sentences: readonly SentenceOfBead[],
  languages: readonly Language[],
  lexicons: Lexicons,
): WordLinks {
  const excerpts = new Map(
    languages.map((language) => [
      language,
      new Excerpt(sentences.filter((one) => one.language === language)),
    ]),
  );
  const segments = languages.map((language) => ({ language, ...excerpts.get(language)! }));
  const inText = ({ spans, probability }: WordLink): WordLink => ({
    spans: Object.fromEntries(
      Object.entries(spans).map(([language, span]) => [language, excerpts.get(language)!.inText(span)]),
    ),
    probability,
  });
  const links = linkWords(segments, lexicons);
  return Object.fromEntries(Object.entries(links).map(([pair, list]) => [pair, list.map(inText)]));
}

/** Sentences of one version one behind the other, and where what lies in them stands in the whole text. */
class Excerpt implements Pick<LinkedSegment, 'text' | 'units'> {
  readonly text: string;
  readonly units: readonly Span[];
  readonly #sentences: readonly SentenceOfBead[];

  constructor(sentences: readonly SentenceOfBead[]) {
    this.#sentences = sentences;
    this.text = sentences.map(({ text }) => text).join('');
    let at = 0;
    this.units = sentences.map(({ text, start, end }) => {
      const unit: Span = [at, at + end - start];
      at += text.length;
      return unit;
    });
  }

  inText([start, end]: Span): Span {
    const sentence = this.units.findLastIndex(([from]) => from <= start);
    const shift = this.#sentences[sentence]!.start - this.units[sentence]![0];
    return [start + shift, end + shift];
  }
}

/** The links of several beads as one list per pair, in the order of the first version’s text. */
function joined(links: readonly WordLinks[]): WordLinks {
  const pairs: Record<string, WordLink[]> = {};
  for (const one of links)
    for (const [pair, list] of Object.entries(one)) pairs[pair] = [...(pairs[pair] ?? []), ...list];
  for (const list of Object.values(pairs)) list.sort((x, y) => firstOffset(x) - firstOffset(y));
  return pairs;
}

function firstOffset({ spans }: WordLink): number {
  return Object.values(spans)[0]![0];
}
