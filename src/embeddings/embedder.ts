import { RemoteError } from '../remote/remote-error.ts';

/** What computes sentence vectors. */
export interface Embedder {
  /** What is said of the vectors' origin: the model. */
  readonly model: string;
  /**
   * Unit vectors of the texts, one each, in their order and all of one dimension.
   * @throws {EmbeddingError} when they cannot be had; the signal's reason when it is aborted.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}

/** Sentence vectors that cannot be had; the message is one sentence that names the place and says why. */
export class EmbeddingError extends RemoteError {
  override readonly name = 'EmbeddingError';
}

/** The vector's direction. @throws {EmbeddingError} when it has none. */
export function direction(vector: readonly number[]): Float32Array {
  const length = Math.sqrt(vector.reduce((sum: number, x: number) => sum + x * x, 0));
  if (length === 0) throw new EmbeddingError('one of its vectors is zero throughout');
  if (!Number.isFinite(length)) throw new EmbeddingError('one of its vectors is too long to be one');
  return Float32Array.from(vector, (x) => x / length);
}
