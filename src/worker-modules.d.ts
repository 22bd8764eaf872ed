/** Files that wrangler bundles as they are, by the rules in `wrangler.toml`. */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*/assets/reader.js' {
  const text: string;
  export default text;
}
declare module '*/assets/word-links.js' {
  const text: string;
  export default text;
}
declare module '*.lex.gz' {
  const bytes: ArrayBuffer;
  export default bytes;
}
