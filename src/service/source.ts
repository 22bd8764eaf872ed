import { ingest } from '../ingest/ingest.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { ServiceError } from './errors.ts';

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
  try {
    return await ingest({
      bytes,
      ...(source.mediaType === undefined ? {} : { mediaType: source.mediaType }),
      ...(charset === undefined ? {} : { charset }),
      ...(language === undefined ? {} : { language }),
      ...(name === undefined ? {} : { name }),
    });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const code = error.code === 'too-large' ? 'too-large' : 'invalid';
    throw new ServiceError(code, error.message, field, { cause: error });
  }
}
