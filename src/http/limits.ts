import { MAX_SOURCE_BYTES } from '../service/limits.ts';

/** Longest time a request may take, in milliseconds: aligning is the longest. */
export const TIMEOUT_MS = 120_000;
/** A text doubles at most when it is escaped in JSON; the rest of the body is small. */
export const MAX_BODY_BYTES = 2 * MAX_SOURCE_BYTES + 64 * 1024;
