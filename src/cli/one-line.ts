/** A text to be shown in one line of a terminal: blanks and control characters become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}
