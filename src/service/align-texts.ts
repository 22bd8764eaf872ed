import { alignment as aligning } from '../align/align.ts';
import { type RunningAlignment, type RunningVersion, runningAlignment } from '../align/align-running.ts';
import type { Alignment } from '../align/alignment.ts';
import type { Divergence } from '../diverge/divergence.ts';
import { type Examined, examining } from '../diverge/examine.ts';
import { againstPivot } from '../diverge/pivot.ts';
import { type AlignmentJson, alignmentJson } from '../exchange/json.ts';
import { decode } from '../ingest/decode.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedVersion } from '../text/segmentation.ts';
import type { Context } from './context.ts';
import { declaredSources } from './declared-sources.ts';
import { ServiceError } from './errors.ts';
import { checkedDate, checkedLanguage, quote } from './input.ts';
import { lexiconWarnings } from './lexicon-warnings.ts';
import { type Control, paced, partOf } from './paced.ts';
import { readSegmentedText } from './segmented-text.ts';
import { type FoundVectors, sentenceVectors } from './sentence-vectors.ts';
import { readSource } from './source.ts';

/** A text file of one language. */
export interface TextFile {
  readonly language: string;
  readonly bytes: Uint8Array;
  /** What messages call it. */
  readonly name: string;
}

export interface AlignedTexts extends Examined {
  readonly alignment: AlignmentJson;
  /** In the order of the files: the versions, with the texts that the offsets index. */
  readonly versions: readonly SegmentedVersion[];
  /** What is odd in the files; `alignment.warnings` says what was lacking to align them. */
  readonly warnings: readonly { readonly name: string; readonly code: string; readonly message: string }[];
}

export interface AlignTextsInput {
  readonly files: readonly TextFile[];
  readonly segmented?: boolean;
  /** The version that the others are held against, in place of the majority. */
  readonly pivot?: string | undefined;
  /** The versions that are translated from another: each with its source, both by their languages. */
  readonly translatedFrom?: readonly (readonly [version: string, source: string])[] | undefined;
  /** ISO 8601 date of the document, by which “last September” is understood. */
  readonly date?: string | undefined;
}

/** Share of the work after which the texts are aligned; the checks take about as long. */
const ALIGNED = 0.5;

/**
 * Aligns and checks plain texts without storing them; they are taken whole, whatever they begin with. `segmented`
 * texts have one sentence per line and a blank line between paragraphs.
 * @throws {ServiceError} `invalid` or `too-large`, `field` being the file's name or that of the input; the signal's reason when it is
 * aborted.
 */
export async function alignTexts(
  context: Pick<Context, 'lexicons' | 'embedder' | 'settings'>,
  { files, segmented = false, pivot, translatedFrom = [], date }: AlignTextsInput,
  control: Control = {},
): Promise<AlignedTexts> {
  const { lexicons, settings } = context;
  const languages = files.map((file) => checkedLanguage(file.language, file.name));
  refuseWrongCount(files, languages);
  const measure = pivot === undefined ? undefined : checkedLanguage(pivot, 'pivot');
  if (measure !== undefined && !languages.includes(measure))
    throw new ServiceError('invalid', `No text is in ${quote(measure)}, the pivot.`, 'pivot');
  const declared = declaredSources(translatedFrom, languages);
  const day = checkedDate(date);
  const texts: RunningVersion[] = [];
  const warnings: AlignedTexts['warnings'][number][] = [];
  for (const [index, { bytes, name }] of files.entries()) {
    const language = languages[index]!;
    const read = await readSource({ bytes, mediaType: 'text/plain' }, { language, name, field: name });
    warnings.push(...read.warnings.map(({ code, message }) => ({ name, code, message })));
    const { text } = decode(bytes, undefined, language, name);
    texts.push({ language, text });
  }
  const {
    versions,
    alignment,
    warnings: lacking,
  } = await aligned(texts, segmented, context, partOf(control, 0, ALIGNED));
  const steps = examining({
    ...{ versions, alignment, lexicons, declared },
    ...(day !== null && { date: day }),
    ...(settings && { settings }),
  });
  const { divergences, ...examined } = await paced(steps, partOf(control, ALIGNED, 1));
  return {
    alignment: alignmentJson(
      versions,
      alignment,
      measure === undefined ? divergences : divergencesFrom(divergences, measure, alignment),
      [...lexiconWarnings(languages, lexicons), ...lacking],
    ),
    ...examined,
    versions,
    warnings,
  };
}

/** The texts divided and aligned, with sentence vectors where there is an embedder. */
async function aligned(
  texts: readonly RunningVersion[],
  segmented: boolean,
  { lexicons, embedder }: Pick<Context, 'lexicons' | 'embedder'>,
  control: Control,
): Promise<RunningAlignment & Pick<FoundVectors, 'warnings'>> {
  const running = segmented ? undefined : await paced(runningAlignment(texts, { lexicons }), control);
  const versions = running?.versions ?? texts.map((one) => ({ ...one, ...readSegmentedText(one.text) }));
  const { vectors, warnings } = await sentenceVectors(embedder, versions, control.signal);
  if (running && !vectors) return { ...running, warnings };
  return { versions, alignment: await paced(aligning(versions, { lexicons, vectors }), control), warnings };
}

function divergencesFrom(
  divergences: readonly Divergence[],
  pivot: Language,
  alignment: Alignment,
): Divergence[] {
  const beadOf = ({ level, bead }: Divergence) =>
    (level === 'sentence' ? alignment.sentences : alignment.paragraphs)[bead]!;
  return againstPivot(
    divergences,
    pivot,
    alignment.languages,
    (found) => (beadOf(found).segments[pivot] ?? []).length > 0,
    ({ level, bead }) => `${level} ${bead}`,
  );
}

function refuseWrongCount(files: readonly TextFile[], languages: readonly string[]): void {
  if (files.length < 2) {
    const given = files.length === 0 ? 'none is given' : `only “${files[0]!.name}” is given`;
    throw new ServiceError('invalid', `An alignment needs two texts or more; ${given}.`, files[0]?.name);
  }
  for (const [index, { name }] of files.entries()) {
    const first = languages.indexOf(languages[index]!);
    if (first === index) continue;
    const message = `“${files[first]!.name}” and “${name}” have the same language, ${languages[index]}.`;
    throw new ServiceError('invalid', message, name);
  }
}
