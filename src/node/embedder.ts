import type { EmbeddingsConfig } from '../config.ts';
import { cached } from '../embeddings/cached.ts';
import type { Embedder } from '../embeddings/embedder.ts';
import { endpointEmbedder } from '../embeddings/endpoint.ts';
import { VectorFiles } from './vector-files.ts';

/** The configured service behind the cache on disk. */
export function openEmbedder({ url, model, key, cacheDir }: EmbeddingsConfig): Embedder {
  return cached(endpointEmbedder({ url, model, key }, fetch), new VectorFiles(cacheDir, model));
}
