import type { SentenceVectors } from '../align/vectors.ts';
import { type Embedder, EmbeddingError } from '../embeddings/embedder.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import { MAX_EMBEDDED_SENTENCES } from './limits.ts';
import type { AlignmentWarning } from './views.ts';

/** Vectors for the aligner, or why there are none. */
export interface FoundVectors {
  readonly vectors?: SentenceVectors;
  readonly warnings: readonly AlignmentWarning[];
}

/**
 * The vectors of all sentences of the versions. What an embedder cannot do is a warning: the alignment then rests on its
 * other signals. Without an embedder there is nothing to warn of.
 * @throws the signal's reason when it is aborted.
 */
export async function sentenceVectors(
  embedder: Embedder | undefined,
  versions: readonly SegmentedVersion[],
  signal?: AbortSignal,
): Promise<FoundVectors> {
  const count = versions.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (embedder === undefined || count === 0) return { warnings: [] };
  try {
    if (count > MAX_EMBEDDED_SENTENCES)
      throw new EmbeddingError(`${count} sentences are more than the ${MAX_EMBEDDED_SENTENCES} allowed`);
    const vectors = await embedder.embed(versions.flatMap(sentenceTexts), signal);
    return { vectors: byLanguage(versions, vectors), warnings: [] };
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    const message = `Aligned without sentence vectors: ${error.message}.`;
    return { warnings: [{ code: 'no-embeddings', message }] };
  }
}

function sentenceTexts({ text, sentences }: SegmentedVersion): string[] {
  return sentences.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '));
}

/** Vectors in the order of the versions' sentences as one array per language. */
function byLanguage(
  versions: readonly SegmentedVersion[],
  vectors: readonly Float32Array[],
): SentenceVectors {
  const dimension = vectors[0]!.length;
  const rest = vectors.values();
  const of = Object.fromEntries(
    versions.map(({ language, sentences }) => {
      const values = new Float32Array(sentences.length * dimension);
      for (let u = 0; u < sentences.length; u += 1) values.set(rest.next().value!, u * dimension);
      return [language, values];
    }),
  );
  return { dimension, of };
}
