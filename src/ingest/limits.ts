/** Bytes of one source; a long speech has 100 kB. */
export const MAX_SOURCE_BYTES = 20_000_000;

/** Characters of a web page; inlined pictures make up most of such pages. */
export const MAX_HTML_CHARACTERS = 10_000_000;

/** Tags of a web page, opening and closing ones. Parsing takes 1 s when all are nested, else 0.1 s. */
export const MAX_HTML_TAGS = 50_000;

/** `&`, `>` and no-break spaces of a web page, each of which the parser makes a text node of its own: 2 s. */
export const MAX_HTML_ESCAPES = 200_000;

/** Depth of a web page's elements, as in browsers; a tower of so many takes 1 s, growing with the cube. */
export const MAX_HTML_DEPTH = 512;

/**
 * Sum of the depths of a page's elements, on which the time for finding its article depends: 1 s here. A page
 * of 5,000 elements has about 75,000.
 */
export const MAX_HTML_TOTAL_DEPTH = 2_000_000;

/** Attributes of one element; the time for removing them grows with the square. */
export const MAX_HTML_ATTRIBUTES = 1_000;

/** Bytes from which a charset is guessed: those from the first on that is not ASCII. */
export const CHARSET_SAMPLE_BYTES = 64_000;

/** Characters from which a language is guessed. */
export const LANGUAGE_SAMPLE_CHARACTERS = 20_000;
