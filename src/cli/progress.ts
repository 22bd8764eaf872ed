/** Shows how far long work has come on standard error, if that is a terminal; told with the share done, 0…1. */
export function progressOf(label: string): (share: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (share) => process.stderr.write(`\r${label} ${Math.round(share * 100)} %${share >= 1 ? '\n' : ''}`);
}
