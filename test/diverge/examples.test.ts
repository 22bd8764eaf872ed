import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import type { Alignment } from '../../src/align/alignment.ts';
import type { Example } from '../../src/diverge/check.ts';
import { diverge } from '../../src/diverge/diverge.ts';
import { type Divergence, SEVERITIES } from '../../src/diverge/divergence.ts';
import { checkedDocument } from '../../src/diverge/document-check.ts';
import { DOCUMENT_CHECKS, documentDivergences } from '../../src/diverge/document-checks.ts';
import { CHECKS } from '../../src/diverge/registry.ts';
import { Renderings } from '../../src/diverge/renderings.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexiconFiles } from '../../src/node/lexicons.ts';
import { segment } from '../../src/text/segment.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';

const FILES = readLexiconFiles();

function found({ texts, glossary = [] }: Example): Divergence[] {
  const concepts = glossary.map((terms) => new Map(Object.entries(terms)));
  const lexicons = new Lexicons(FILES, concepts);
  const versions = Object.entries(texts).map(([language, text]) => ({
    language,
    text,
    ...segment(text, language),
  }));
  const isDocument = Object.values(texts).some((text) => text.includes('\n\n'));
  const alignment = isDocument ? align(versions, { lexicons }) : onePassage(versions);
  const renderings = new Renderings(versions, alignment.sentences, lexicons);
  const document = checkedDocument(versions, alignment, renderings, undefined);
  return [...diverge(versions, alignment, lexicons), ...documentDivergences(document)];
}

/** Texts that are said to correspond as a whole. */
function onePassage(versions: readonly SegmentedVersion[]): Alignment {
  const bead = (unitsOf: (version: SegmentedVersion) => readonly unknown[]) => [
    {
      segments: Object.fromEntries(
        versions.map((version) => [version.language, [...unitsOf(version).keys()]]),
      ),
      confidence: 1,
    },
  ];
  return {
    languages: versions.map(({ language }) => language),
    paragraphs: bead(({ paragraphs }) => paragraphs),
    sentences: bead(({ sentences }) => sentences),
    pairs: { paragraphs: {}, sentences: {} },
  };
}

const AT_LEVELS = [...CHECKS, ...DOCUMENT_CHECKS.map((check) => ({ ...check, level: 'document' as const }))];

describe.each(AT_LEVELS)('the examples of the check $id at the level of the $level', (check) => {
  const { id, severity, examples } = check;
  const counts = Math.min(SEVERITIES.indexOf(severity), SEVERITIES.indexOf('medium'));

  test('have one with a finding and one without', () => {
    expect(examples.some(({ deviating }) => deviating)).toBe(true);
    expect(examples.some(({ deviating }) => !deviating)).toBe(true);
  });

  test.each(examples)('$texts', (example) => {
    const own = found(example).filter(
      (divergence) => divergence.check === id && SEVERITIES.indexOf(divergence.severity) >= counts,
    );
    const named = new Set(own.flatMap(({ versions }) => versions));
    expect([...named].sort()).toEqual([...(example.deviating ?? [])].sort());
  });
});
