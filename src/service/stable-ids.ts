import type { Bead } from '../align/alignment.ts';
import type { Divergence } from '../diverge/divergence.ts';
import type { Level, SegmentedVersion } from '../text/segmentation.ts';

/**
 * Ids of beads, made of the texts of their units and nothing that a new alignment changes: while these and their
 * order stay, so does the id. Of beads that say the same, the first, second, … have an id of their own.
 */
export async function beadIds(
  slug: string,
  level: Level,
  versions: readonly SegmentedVersion[],
  beads: readonly Bead[],
): Promise<string[]> {
  const sides = [...versions]
    .sort((a, b) => (a.language < b.language ? -1 : 1))
    .map(({ language, text, paragraphs, sentences }) => {
      const units = level === 'paragraph' ? paragraphs : sentences;
      return { language, texts: units.map(([start, end]) => text.slice(start, end)) };
    });
  return distinctIds(
    beads.map(({ segments }) => [
      slug,
      level,
      ...sides
        .filter(({ language }) => (segments[language] ?? []).length > 0)
        .map(({ language, texts }) => [language, (segments[language] ?? []).map((unit) => texts[unit])]),
    ]),
  );
}

/** Ids of divergences, made of their bead's id and what is claimed of it. */
export async function divergenceIds(
  divergences: readonly Divergence[],
  ids: Readonly<Record<Level, readonly string[]>>,
): Promise<string[]> {
  return distinctIds(
    divergences.map(({ level, bead, check, messageId, versions, data, values }) => [
      ids[level][bead],
      check,
      messageId,
      versions,
      sorted(data),
      sorted(values),
    ]),
  );
}

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One id per content; a content's repetitions count up. */
async function distinctIds(contents: readonly unknown[]): Promise<string[]> {
  const seen = new Map<string, number>();
  const names = contents.map((content) => {
    const name = JSON.stringify(content);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return `${occurrence} ${name}`;
  });
  return Promise.all(names.map(uuidOf));
}

/** A UUID of version 8 (RFC 9562): the first 122 bits of the SHA-256 of the name. */
async function uuidOf(name: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
