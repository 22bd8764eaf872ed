import { readFileSync } from 'node:fs';
import { CHECK_QUALITY, type CheckQuality } from '../service/check-quality.ts';

const FILE = new URL('../../seeds/check-quality.json', import.meta.url);

/** The checks’ quality as it was measured when the program was made. */
export function readCheckQuality(): CheckQuality {
  return CHECK_QUALITY.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
