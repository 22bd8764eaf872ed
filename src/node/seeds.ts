import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { SeedDocument } from '../service/seed-documents.ts';
import { readSource } from '../service/source.ts';
import { PROVENANCES } from '../service/views.ts';
import { PLANTED_EDIT, type PlantedEdit, plant } from './planted-edits.ts';

const FOLDER = new URL('../../seeds/speeches/', import.meta.url);

/** `document.json` of a seed: what is said of the document and its versions; the texts lie beside it. */
const MANIFEST = z.object({
  slug: z.string(),
  title: z.string(),
  date: z.iso.date(),
  sourceUrl: z.url().optional(),
  notice: z.string().optional(),
  /** The seed to whose texts the edits in `edits.json` are applied. */
  plantedIn: z.string().optional(),
  versions: z.array(
    z.object({
      language: z.string(),
      file: z.string(),
      provenance: z.enum(PROVENANCES),
      translatedFrom: z.string().optional(),
      note: z.string().optional(),
      sourceUrl: z.url().optional(),
    }),
  ),
});

/** The documents that come with the program. */
export async function readSeeds(): Promise<SeedDocument[]> {
  return Promise.all(
    readdirSync(FOLDER)
      .sort()
      .map((slug) => readSeed(slug)),
  );
}

/** One document that comes with the program. */
export async function readSeed(slug: string): Promise<SeedDocument> {
  const { plantedIn, versions, ...document } = MANIFEST.parse(readJson(slug, 'document.json'));
  const edits = plantedIn === undefined ? undefined : readEdits(slug);
  return {
    ...document,
    versions: await Promise.all(
      versions.map(async ({ file, ...label }) => ({
        ...label,
        source: await sourceOf(plantedIn ?? slug, file, label.language, edits),
      })),
    ),
  };
}

/** The edits that make a planted document of a plain one. */
export function readEdits(slug: string): PlantedEdit[] {
  return z.array(PLANTED_EDIT).parse(readJson(slug, 'edits.json'));
}

async function sourceOf(
  slug: string,
  file: string,
  language: string,
  edits: readonly PlantedEdit[] | undefined,
) {
  const bytes = readFileSync(new URL(`${slug}/${file}`, FOLDER));
  if (edits === undefined) return { bytes };
  const { text } = await readSource({ bytes }, { language, name: file, field: file });
  return { text: plant(text, language, edits) };
}

function readJson(slug: string, name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${slug}/${name}`, FOLDER), 'utf8'));
}
