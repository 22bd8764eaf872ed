import { z } from 'zod';
import { readJson } from '../remote/answer.ts';
import { direction, EmbeddingError } from './embedder.ts';

/** More dimensions than any model of sentences has. */
const MAX_DIMENSION = 16_384;

/** What `POST /v1/embeddings` answers, as far as it is read. JSON has no NaN: what stands for it is refused here. */
const ANSWER = z.object({
  data: z.array(
    z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(MAX_DIMENSION) }),
  ),
});

/**
 * The vectors of an answer, as unit vectors in the order of the texts.
 * @throws {RemoteError} saying what is wrong: no JSON, another shape, another number of vectors, an index twice,
 * vectors of several dimensions, or one that is zero.
 */
export function readAnswer(body: string, textCount: number): Float32Array[] {
  const { data } = readJson(body, ANSWER);
  if (data.length !== textCount)
    throw new EmbeddingError(`it gave ${data.length} vectors for ${textCount} texts`);
  const vectors: Float32Array[] = [];
  for (const { index, embedding } of data) {
    if (index >= textCount || vectors[index] !== undefined)
      throw new EmbeddingError(`its vectors are not numbered from 0 to ${textCount - 1}`);
    vectors[index] = direction(embedding);
  }
  refuseSeveralDimensions(vectors);
  return vectors;
}

/** @throws {EmbeddingError} when not all vectors have as many dimensions as the first. */
export function refuseSeveralDimensions(vectors: readonly Float32Array[]): void {
  const other = vectors.find((vector) => vector.length !== vectors[0]!.length);
  if (other !== undefined)
    throw new EmbeddingError(`its vectors have now ${vectors[0]!.length}, now ${other.length} dimensions`);
}
