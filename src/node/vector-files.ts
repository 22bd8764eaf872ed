import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { VectorCache } from '../embeddings/cached.ts';
import { EmbeddingError } from '../embeddings/embedder.ts';

/** Bytes that all vectors kept may take. */
const MAX_BYTES = 512 * 1024 * 1024;
/** Folders that files are spread over, by the first byte of their name. */
const FOLDERS = 256;
/** Files opened at a time. */
const OPEN_FILES = 16;

/** A file: this, the dimension as 32 bits, the values as 32-bit floats, all little-endian. */
const MAGIC = 'CVEC';
const HEADER_BYTES = 8;
/** How far a unit vector's square may stray from 1 in 32 bits. */
const TOLERANCE = 1e-3;

/**
 * Vectors of a model in a directory, one file each, named by the SHA-256 of model and text: `ab/cdef….vec`. A file
 * appears whole or not at all (it is renamed into its place); one that is damaged counts as none and is written anew.
 * Each of the 256 folders keeps to its share of `maxBytes` by dropping what was written first.
 */
export class VectorFiles implements VectorCache {
  readonly #directory: string;
  readonly #model: string;
  readonly #folderBytes: number;

  constructor(directory: string, model: string, maxBytes = MAX_BYTES) {
    this.#directory = directory;
    this.#model = model;
    this.#folderBytes = maxBytes / FOLDERS;
  }

  async read(texts: readonly string[]): Promise<readonly (Float32Array | undefined)[]> {
    return pMap(texts, (text) => readVector(this.#place(text).file), { concurrency: OPEN_FILES });
  }

  async write(texts: readonly string[], vectors: readonly Float32Array[]): Promise<void> {
    try {
      const folders = await pMap(
        texts,
        async (text, k) => {
          const { folder, file } = this.#place(text);
          await mkdir(folder, { recursive: true });
          const unfinished = `${file}.${randomUUID()}.tmp`;
          await writeFile(unfinished, encodeVector(vectors[k]!));
          await rename(unfinished, file);
          return folder;
        },
        { concurrency: OPEN_FILES },
      );
      for (const folder of new Set(folders)) await dropOldest(folder, this.#folderBytes);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? error.code : error;
      throw new EmbeddingError(`vectors cannot be kept in ${this.#directory} (${reason})`, { cause: error });
    }
  }

  #place(text: string): { readonly folder: string; readonly file: string } {
    const name = createHash('sha256')
      .update(JSON.stringify([this.#model, text]))
      .digest('hex');
    const folder = join(this.#directory, name.slice(0, 2));
    return { folder, file: join(folder, `${name.slice(2)}.vec`) };
  }
}

function encodeVector(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + vector.length * 4);
  const view = new DataView(bytes.buffer);
  new TextEncoder().encodeInto(MAGIC, bytes);
  view.setUint32(MAGIC.length, vector.length, true);
  for (const [k, value] of vector.entries()) view.setFloat32(HEADER_BYTES + k * 4, value, true);
  return bytes;
}

/** The unit vector of a file, or undefined when there is no file or it is damaged. */
async function readVector(file: string): Promise<Float32Array | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return undefined;
  }
  if (bytes.length <= HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dimension = view.getUint32(MAGIC.length, true);
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.length !== HEADER_BYTES + dimension * 4) return undefined;
  const vector = Float32Array.from({ length: dimension }, (_, k) =>
    view.getFloat32(HEADER_BYTES + k * 4, true),
  );
  const square = vector.reduce((sum, x) => sum + x * x, 0);
  return Math.abs(square - 1) < TOLERANCE ? vector : undefined;
}

/** Removes a folder's files, those written first before others, until the rest fit. */
async function dropOldest(folder: string, maxBytes: number): Promise<void> {
  const files = await pMap(
    await readdir(folder),
    async (name) => {
      const path = join(folder, name);
      // Another process may have removed it since.
      const { size, mtimeMs } = (await stat(path).catch(() => undefined)) ?? { size: 0, mtimeMs: 0 };
      return { path, size, mtimeMs };
    },
    { concurrency: OPEN_FILES },
  );
  let excess = files.reduce((sum, { size }) => sum + size, 0) - maxBytes;
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (excess <= 0) break;
    await rm(path, { force: true });
    excess -= size;
  }
}
