import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PairModel } from '../diverge/pairs/model.ts';

const FILE = new URL('../../seeds/pair-model.json', import.meta.url);

const STATE_TABLE = z.object({ linked: z.number(), loose: z.number(), none: z.number() });

const PAIR_MODEL = z.object({
  prior: z.number(),
  weights: z.record(z.string(), z.number()),
  tables: z.object({
    words: z.record(
      z.string(),
      z.object({
        figure: STATE_TABLE,
        name: STATE_TABLE,
        title: STATE_TABLE,
        unknown: STATE_TABLE,
        vague: STATE_TABLE,
        known: STATE_TABLE,
        sure: STATE_TABLE,
      }),
    ),
    lengths: z.record(z.string(), z.number()),
    tenses: z.record(z.string(), z.object({ past: z.number(), future: z.number() })),
    verbs: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))),
  }),
});

/** The weights that come with the program; `npm run bench -- pair-model` makes them. */
export function readPairModel(file: URL = FILE): PairModel {
  return PAIR_MODEL.parse(JSON.parse(readFileSync(file, 'utf8')));
}
