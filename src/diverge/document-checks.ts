import { nameForm } from './checks/name-form.ts';
import { terminology } from './checks/terminology.ts';
import type { Divergence } from './divergence.ts';
import type { CheckedDocument, DocumentCheck, DocumentFinding } from './document-check.ts';
import { rendered } from './wording.ts';

/** Every check of the document as a whole, written out as in `registry.ts`. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [terminology, nameForm];

/** What the checks of the whole find, each finding on the sentence bead in which it first shows. */
export function documentDivergences(document: CheckedDocument): Divergence[] {
  return DOCUMENT_CHECKS.flatMap((check) =>
    [...check.run(document)].map((finding) => divergence(check, finding)),
  );
}

function divergence(check: DocumentCheck, { bead, ...finding }: DocumentFinding): Divergence {
  return {
    check: check.id,
    category: check.category,
    ...finding,
    severity: finding.severity ?? check.severity,
    level: 'sentence',
    bead,
    message: rendered(check.messages[finding.messageId] ?? '', finding.data),
  };
}
