import type { Severity } from '../diverge/divergence.ts';
import { checksOnce } from '../diverge/examine.ts';
import { type CheckConfiguration, settingOf } from '../diverge/settings.ts';
import { currentAlignments, readBeads, readPairs } from '../store/alignments.ts';
import { replaceExamination } from '../store/check-again.ts';
import type { Db } from '../store/database.ts';
import { lockDocument, setCheckConfiguration } from '../store/documents.ts';
import { segmentedRevisions } from '../store/revisions.ts';
import { checkConfiguration, checkSettings } from './check-settings.ts';
import type { Context } from './context.ts';
import { requireDocument } from './document-views.ts';
import { ServiceError } from './errors.ts';
import { examineDocument, METHOD } from './examine-document.ts';
import { quote } from './input.ts';
import type { Control } from './paced.ts';
import { readSnapshot } from './snapshot.ts';
import { divergenceIds } from './stable-ids.ts';

/** How a check is run on a document. */
export interface ConfiguredCheck {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  readonly minConfidence: number;
  readonly severity: Severity;
  /** The check's own. */
  readonly usualSeverity: Severity;
}

/** What is asked of the checks of a document. */
export interface DocumentChecks {
  /** The document's own; what it does not name is as the deployment has it. */
  readonly configuration: CheckConfiguration;
  /** What comes of both, in the order of the registry. */
  readonly checks: readonly ConfiguredCheck[];
}

/** How the checks of a document are configured. @throws {ServiceError} `not-found`. */
export async function getDocumentChecks(
  context: Context,
  { slug }: { readonly slug: string },
): Promise<DocumentChecks> {
  const { check_configuration: configuration } = await requireDocument(context.db, slug);
  return documentChecks(context, configuration ?? {});
}

/**
 * Puts a configuration in place of the document's own and, where the document is aligned, runs the checks on that alignment
 * again: readers see old findings under the old configuration or new ones under the new. Reviews and opinions stay with
 * the findings that come out the same.
 * @throws {ServiceError} `invalid`; `not-found`; `conflict` when the document was aligned or configured meanwhile; the
 * signal's reason when it is aborted.
 */
export async function configureChecks(
  context: Context,
  { slug, configuration: given }: { readonly slug: string; readonly configuration: unknown },
  control: Control = {},
): Promise<DocumentChecks> {
  const configuration = checkConfiguration(given);
  const state = await readSnapshot(context, (db) => stateOf(db, slug));
  const { document, aligned } = state;
  const examination =
    aligned && (await examineDocument(context, { document, ...aligned }, configuration, control));
  const ids = examination && (await divergenceIds(examination.divergences, aligned!.beadIds));
  await context.db.transaction().execute(async (trx) => {
    await lockDocument(trx, document.id);
    const [now] = await currentAlignments(trx, [document.id]);
    if (now?.id !== aligned?.id || now?.checked_at.getTime() !== aligned?.checkedAt.getTime()) {
      const message = `${quote(slug)} was aligned or checked while it was being checked; send the configuration again.`;
      throw new ServiceError('conflict', message, 'slug');
    }
    await setCheckConfiguration(trx, document.id, configuration);
    if (examination === undefined) return;
    const { divergences, ...examined } = examination;
    await replaceExamination(
      trx,
      { documentId: document.id, alignmentId: aligned!.id },
      {
        ...{ examined, divergences, ids: ids!, checkedAt: context.now() },
        method: methodAfter(aligned!.method),
      },
    );
  });
  return documentChecks(context, configuration);
}

function documentChecks({ settings }: Context, configuration: CheckConfiguration): DocumentChecks {
  const all = checkSettings(configuration, settings);
  return {
    configuration,
    checks: checksOnce().map(({ id, title, severity: usualSeverity }) => {
      const { on, minConfidence, severity = usualSeverity } = settingOf(all, id);
      return { id, title, on, minConfidence, severity, usualSeverity };
    }),
  };
}

/** The document with its current alignment as the checks take it; undefined without one. */
async function stateOf(db: Db, slug: string) {
  const document = await requireDocument(db, slug);
  const [current] = await currentAlignments(db, [document.id]);
  if (current === undefined) return { document, aligned: undefined };
  const key = { documentId: document.id, alignmentId: current.id };
  const languages = current.revisions.map(({ language }) => language);
  const paragraphs = await readBeads(db, key, 'paragraph', languages);
  const sentences = await readBeads(db, key, 'sentence', languages);
  const aligned = {
    id: current.id,
    method: current.method,
    checkedAt: current.checked_at,
    rows: await segmentedRevisions(db, document.id, current.revisions),
    alignment: { languages, paragraphs, sentences, pairs: await readPairs(db, key) },
    beadIds: { paragraph: paragraphs.map(({ id }) => id), sentence: sentences.map(({ id }) => id) },
  };
  return { document, aligned };
}

const CHECKED_BY = ', checked by ';

/** How an alignment came about, when this program has checked it again: an older one may have aligned it. */
function methodAfter(method: string): string {
  const [aligner] = method.split(CHECKED_BY) as [string];
  return aligner.split(' ')[0] === METHOD ? aligner : `${aligner}${CHECKED_BY}${METHOD}`;
}
