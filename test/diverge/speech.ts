import { align } from '../../src/align/align.ts';
import type { Alignment } from '../../src/align/alignment.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import type { Divergence } from '../../src/diverge/divergence.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { readSeed } from '../../src/node/seeds.ts';
import { readSource } from '../../src/service/source.ts';
import { segment } from '../../src/text/segment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';

/** A document that comes with the program, segmented, aligned and checked. */
export async function checkedSeed(slug: string): Promise<{
  readonly versions: readonly SegmentedVersion[];
  readonly alignment: Alignment;
  readonly divergences: readonly Divergence[];
}> {
  const { versions: seeds } = await readSeed(slug);
  const versions = await Promise.all(
    seeds.map(async ({ language, source }) => {
      const { text } = await readSource(source, { language, field: 'text' });
      return { language, text, ...segment(text, language) };
    }),
  );
  const lexicons = readLexicons();
  const alignment = align(versions, { lexicons });
  return { versions, alignment, divergences: diverge(versions, alignment, lexicons) };
}
