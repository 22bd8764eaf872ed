import type { Embedder } from './embedder.ts';

/** Where vectors of one model are kept, by text. */
export interface VectorCache {
  /** For each text its unit vector, or undefined where none that is whole is kept. */
  read(texts: readonly string[]): Promise<readonly (Float32Array | undefined)[]>;
  /** Keeps a vector for each text. @throws {EmbeddingError} naming the place that cannot be written. */
  write(texts: readonly string[], vectors: readonly Float32Array[]): Promise<void>;
}

/**
 * An embedder that is asked only for what the cache does not hold, for each text once. Kept vectors of another dimension
 * than new ones are of a model that has changed under its name: all are then computed anew.
 */
export function cached(embedder: Embedder, cache: VectorCache): Embedder {
  const computed = async (texts: readonly string[], signal: AbortSignal | undefined) => {
    if (texts.length === 0) return [];
    const vectors = await embedder.embed(texts, signal);
    await cache.write(texts, vectors);
    return vectors;
  };
  return {
    model: embedder.model,
    async embed(texts, signal) {
      const distinct = [...new Set(texts)];
      const kept = await cache.read(distinct);
      signal?.throwIfAborted();
      const missing = distinct.filter((_, k) => kept[k] === undefined);
      const fresh = await computed(missing, signal);
      const next = fresh.values();
      let vectors = kept.map((vector) => vector ?? next.next().value!);
      if (vectors.some((vector) => vector.length !== (fresh[0] ?? vectors[0]!).length))
        vectors = [...(await computed(distinct, signal))];
      const byText = new Map(distinct.map((text, k) => [text, vectors[k]!]));
      return texts.map((text) => byText.get(text)!);
    },
  };
}
