import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each folder may import besides itself, from src/ (or `db`) and from outside; arrows point one way. */
const ALLOWED: Record<string, { folders: string[]; packages: string[] | 'any' }> = {
  text: { folders: [], packages: ['sentence-splitter', '@orama/stemmers'] },
  lexicon: { folders: ['text'], packages: [] },
  align: { folders: ['text', 'lexicon'], packages: [] },
  diverge: { folders: ['text', 'lexicon', 'align'], packages: [] },
  remote: { folders: [], packages: ['zod', 'p-retry', 'node:timers/promises'] },
  embeddings: { folders: ['remote'], packages: ['zod', 'p-map'] },
  judge: { folders: ['remote', 'text'], packages: ['zod'] },
  ingest: { folders: ['text'], packages: ['linkedom', '@mozilla/readability', 'chardet', 'tinyld'] },
  exchange: {
    folders: ['text', 'lexicon', 'align', 'diverge', 'service/views.ts'],
    packages: ['xmlbuilder2', 'csv-stringify', 'saxes'],
  },
  store: {
    folders: ['text', 'align', 'diverge', 'service/views.ts', 'db'],
    packages: ['kysely', 'pg', '@electric-sql/pglite', 'node:fs'],
  },
  service: {
    folders: ['text', 'ingest', 'lexicon', 'align', 'diverge', 'embeddings', 'judge', 'store', 'exchange'],
    packages: ['kysely', 'zod', 'diff'],
  },
  http: { folders: ['service', 'text', 'align', 'diverge'], packages: 'any' },
  reader: { folders: ['service', 'text', 'align', 'diverge'], packages: ['hono', 'zod'] },
  cli: {
    folders: [
      'service',
      'text',
      'lexicon',
      'align',
      'diverge',
      'config.ts',
      'exchange/format-error.ts',
      'node',
      'server.ts',
    ],
    packages: 'any',
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function imports(folder: string): Import[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(SRC, folder, name);
      return [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
        (match) => ({
          file: relative(SRC, file),
          target: match[1]!.startsWith('.') ? relative(SRC, resolve(dirname(file), match[1]!)) : match[1]!,
        }),
      );
    });
}

function isAllowed(folder: string, { target }: Import): boolean {
  const rule = ALLOWED[folder]!;
  if (/^(\.\.\/)?[\w-]+(\/|\.ts$)/.test(target) && (target.endsWith('.ts') || target.endsWith('.json'))) {
    const inside = target.replace(/^\.\.\//, '');
    return [folder, ...rule.folders].some((place) => inside === place || inside.startsWith(`${place}/`));
  }
  if (rule.packages === 'any') return true;
  return rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
}

describe('dependencies point one way', () => {
  for (const folder of Object.keys(ALLOWED))
    test(`src/${folder} imports only what the architecture allows it`, () => {
      const forbidden = imports(folder).filter((found) => !isAllowed(folder, found));
      expect(forbidden).toEqual([]);
    });

  test('only store and db know kysely’s dialects and drivers', () => {
    const outside = Object.keys(ALLOWED)
      .filter((folder) => folder !== 'store')
      .flatMap(imports)
      .filter(({ target }) => /^(pg|@electric-sql\/pglite)(\/|$)/.test(target));
    expect(outside).toEqual([]);
  });

  test('the pure folders know no clock, no chance and no network', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\./;
    const found = ['text', 'lexicon', 'align', 'diverge'].flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && impure.test(readFileSync(join(SRC, folder, name), 'utf8')))
        .map((name) => `${folder}/${name}`),
    );
    expect(found).toEqual([]);
  });
});
