/** The word for matching: NFKC, lower case, without diacritics; `ё` is `е`, `й` stays itself, `ß` is `ss`. */
export function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'й')
    .replaceAll('ß', 'ss');
}
