/** Limits on what comes from outside. */
export { MAX_SOURCE_BYTES } from '../ingest/limits.ts';

export const MAX_QUERY_LENGTH = 200;
/** Rows of a page: by default and at most. */
export const PAGE_LIMIT = { default: 50, max: 500 } as const;
export const ALIGNMENT_PAGE_LIMIT = { default: 500, max: 5000 } as const;
/** Versions of a document: every two of them are compared. */
export const MAX_VERSIONS = 24;
/** Sentences of all versions together that vectors are asked for: they are all held in memory. */
export const MAX_EMBEDDED_SENTENCES = 50_000;
