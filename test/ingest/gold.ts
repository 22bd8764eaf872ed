import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the gold, as its bytes. */
export function page(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'gold', name));
}

/** The text that is to be stored for a page. */
export function body(name: string): string {
  return readFileSync(join(import.meta.dirname, 'gold', `${name}.body.txt`), 'utf8');
}
