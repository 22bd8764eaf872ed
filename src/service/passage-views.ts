import { findAlignment, readBeads } from '../store/alignments.ts';
import type { AlignmentKey, Db } from '../store/database.ts';
import { readDivergences } from '../store/divergences.ts';
import { documentsById } from '../store/documents.ts';
import { placeOfAbsent, type SentenceOfBead, sentencesOfBeads } from '../store/passages.ts';
import { revisionLabels } from '../store/revisions.ts';
import type { Level } from '../text/segmentation.ts';
import { divergenceView } from './divergence-views.ts';
import { revisionLabel } from './document-views.ts';
import type { BeadView, PassageView, RevisionLabel } from './views.ts';

/** Passages for beads of one alignment, in the order of the beads; a fixed number of queries but for what is absent. */
export async function passageViews(
  db: Db,
  key: AlignmentKey,
  level: Level,
  numbers: readonly number[],
): Promise<PassageView[]> {
  const [document] = await documentsById(db, [key.documentId]);
  const alignment = await findAlignment(db, key);
  if (document === undefined || alignment === undefined) return [];
  const languages = alignment.revisions.map(({ language }) => language);
  const labels = (await revisionLabels(db, key.documentId, alignment.revisions)).map(revisionLabel);
  const beads = await readBeads(db, key, level, languages, numbers);
  const sentences = await sentencesOfBeads(db, key, level, numbers);
  const divergences = await readDivergences(db, key, { beads: { level, numbers } });
  const { slug, title, date } = document;
  const views: PassageView[] = [];
  for (const bead of beads) {
    const versions: PassageView['versions'][number][] = [];
    for (const language of languages) {
      const label = labels.find((one) => one.language === language)!;
      const own = sentences.filter((one) => one.bead === bead.index && one.language === language);
      versions.push(own.length > 0 ? present(label, own) : await absent(db, key, bead, label));
    }
    const found = divergences.filter((one) => one.bead_id === bead.id).map(divergenceView);
    views.push({ document: { slug, title, date }, bead, versions, divergences: found });
  }
  return views;
}

/** The segment as it stands in the text; where its sentences are apart, ` … ` between them. */
function present(
  label: RevisionLabel,
  sentences: readonly SentenceOfBead[],
): PassageView['versions'][number] {
  const pieces = sentences.map(({ text, start, end, number }, index) => {
    const next = sentences[index + 1];
    if (next?.number === number + 1) return text;
    return text.slice(0, end - start) + (next === undefined ? '' : ' … ');
  });
  return {
    ...label,
    text: pieces.join(''),
    span: [sentences[0]!.start, sentences.at(-1)!.end],
    sentences: sentences.map(({ number }) => number),
    sentenceSpans: sentences.map(({ start, end }) => [start, end] as const),
  };
}

async function absent(
  db: Db,
  key: AlignmentKey,
  { level, index }: BeadView,
  label: RevisionLabel,
): Promise<PassageView['versions'][number]> {
  const { language, revision } = label;
  const place = await placeOfAbsent(db, key, { level, number: index, language, revision });
  return { ...label, text: '', span: [place, place], sentences: [], sentenceSpans: [] };
}
