import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { FormatError } from '../exchange/format-error.ts';

/** A file’s text, if it has at most so many bytes. @throws {FormatError} naming the file. */
export function readTextFile(path: string, maxBytes: number): string {
  return named(path, () => {
    if (statSync(path).size > maxBytes)
      throw new FormatError(`larger than ${Math.round(maxBytes / 2 ** 20)} MiB`);
    const bytes = readFileSync(path);
    return decoderFor(bytes).decode(bytes);
  });
}

/**
 * A file’s text in pieces, unpacked if its name ends in `.gz`.
 * @param onBytes is told the bytes of each piece as it lies in the file.
 */
export async function* textPieces(path: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const file = createReadStream(path);
  file.on('data', (piece) => onBytes(piece.length));
  const unpacked = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  if (unpacked !== file) file.on('error', (error) => unpacked.destroy(error));
  let decoder: Decoder | undefined;
  for await (const piece of unpacked as AsyncIterable<Uint8Array>) {
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** What the work gives; its errors name the file. @throws {FormatError} */
export function named<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inFile(path, error);
  }
}

/** The error as one of the file’s format, if the file or its content is to blame. */
export function inFile(path: string, error: unknown): unknown {
  if (error instanceof FormatError) return new FormatError(`${path}: ${error.message}`, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (code.startsWith('Z_') ? 'is no gzip file, or is damaged' : undefined);
  return reason === undefined ? error : new FormatError(`${path}: ${reason}`, { cause: error });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
};

/** UTF-16 by its byte-order mark, as older translation tools write it, else UTF-8. */
function decoderFor([first, second]: Uint8Array): Decoder {
  const charset =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(charset, { fatal: true });
}

type Decoder = InstanceType<typeof TextDecoder>;
