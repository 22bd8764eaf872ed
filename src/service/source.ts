import { ingest } from '../ingest/ingest.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { ServiceError } from './errors.ts';
import { MAX_SOURCE_BYTES } from './limits.ts';

/** A text as it comes: bytes with what is known of their form, or a string. */
export type Source =
  | {
      readonly bytes: Uint8Array;
      readonly mediaType?: string | undefined;
      readonly charset?: string | undefined;
    }
  | { readonly text: string; readonly mediaType?: string | undefined };

/** What ingest makes of a source. */
export type Ingested = Awaited<ReturnType<typeof ingest>>;

/**
 * Decodes and cleans a source; the language is guessed when not given.
 * @throws {ServiceError} `too-large`; `invalid` for what has no usable text. `field` is the name given.
 */
export async function readSource(
  source: Source,
  { language, name, field }: { language?: string | undefined; name?: string | undefined; field: string },
): Promise<Ingested> {
  const bytes = 'bytes' in source ? source.bytes : new TextEncoder().encode(source.text);
  const charset = 'bytes' in source ? source.charset : 'utf-8';
  if (bytes.length > MAX_SOURCE_BYTES) {
    const limit = MAX_SOURCE_BYTES / 1024 / 1024;
    throw new ServiceError('too-large', `${name ?? 'The text'} is larger than ${limit} MiB.`, field);
  }
  try {
    return await ingest({
      bytes,
      ...(source.mediaType === undefined ? {} : { mediaType: source.mediaType }),
      ...(charset === undefined ? {} : { charset }),
      ...(language === undefined ? {} : { language }),
      ...(name === undefined ? {} : { name }),
    });
  } catch (error) {
    if (error instanceof IngestError)
      throw new ServiceError('invalid', error.message, field, { cause: error });
    throw error;
  }
}
