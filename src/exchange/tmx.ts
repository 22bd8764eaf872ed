import { create } from 'xmlbuilder2';
import type { Reading, RevisionText } from '../service/views.ts';
import { provenanceText } from './provenance.ts';
import { segmentText } from './segment-text.ts';

/** What XML 1.0 cannot hold (production [2] Char). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

type Node = ReturnType<typeof create>;

/**
 * The sentence beads as a translation memory, TMX 1.4b (LISA OSCAR 2005): one translation unit for each bead that two
 * versions or more have, with its confidence and the versions in which it stands elsewhere. The label of every text is in
 * the header and at each of its variants.
 */
export function documentTmx(reading: Reading): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tmx', { version: '1.4' });
  addHeader(root, reading);
  const body = root.ele('body');
  for (const { id, confidence, moved, segments } of reading.sentences) {
    const present = reading.versions.filter(({ language }) => (segments[language] ?? []).length > 0);
    if (present.length < 2) continue;
    const unit = body.ele('tu', { tuid: id });
    addProperty(unit, 'x-confidence', String(confidence));
    if (moved !== undefined) addProperty(unit, 'x-moved', moved.join(' '));
    for (const version of present) {
      const variant = unit.ele('tuv', { 'xml:lang': version.language });
      addProperty(variant, 'x-provenance', provenanceText(version));
      variant.ele('seg').txt(clean(segmentText(version, segments[version.language] ?? [])));
    }
  }
  return root.end({ prettyPrint: true });
}

function addHeader(root: Node, { document, versions }: Reading): void {
  const header = root.ele('header', {
    creationtool: 'Concordat',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'Concordat',
    adminlang: 'en',
    srclang: sourceLanguage(versions),
    datatype: 'plaintext',
  });
  for (const text of [document.notice, ...versions.map(describeVersion)])
    if (text !== null) header.ele('note').txt(clean(text));
  addProperty(header, 'x-document', document.slug);
  addProperty(header, 'x-title', document.title);
  if (document.date !== null) addProperty(header, 'x-date', document.date);
  if (document.sourceUrl !== null) addProperty(header, 'x-source', document.sourceUrl);
}

/** The language that all others are said to be translated from; TMX’s `*all*` where there is none. */
function sourceLanguage(versions: readonly RevisionText[]): string {
  const sources = new Set(
    versions.map(({ translatedFrom }) => translatedFrom).filter((from) => from !== null),
  );
  const [source] = sources;
  return sources.size === 1 && source !== undefined ? source : '*all*';
}

function describeVersion(version: RevisionText): string {
  const { language, revision, note, sourceUrl } = version;
  const parts = [`${language}, revision ${revision}: ${provenanceText(version)}`, note, sourceUrl];
  return parts.filter((part) => part !== null).join('. ');
}

function addProperty(parent: Node, type: string, value: string): void {
  parent.ele('prop', { type }).txt(clean(value));
}

function clean(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}
