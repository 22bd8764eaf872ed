import type { Concept } from '../lexicon/glossary.ts';
import type { Language } from '../text/language.ts';
import { checkedConcepts, knownLanguage } from './glossary-input.ts';
import { StrictXml, type XmlHandler } from './strict-xml.ts';

/** The elements of both editions: TBX 2 (ISO 30042:2008) and TBX 3 (ISO 30042:2019). */
const ROOTS = new Set(['martif', 'tbx']);
const CONCEPTS = new Set(['termEntry', 'conceptEntry']);
const LANGUAGES = new Set(['langSet', 'langSec']);

/**
 * A glossary as TermBase eXchange: the terms of each concept by language; all else that it tells is passed over.
 * @throws {FormatError} naming the line.
 */
export function glossaryFromTbx(text: string): Concept[] {
  const collector = new Collector();
  const xml = new StrictXml({
    open(name, attributes) {
      if (collector.root === undefined && !ROOTS.has(name))
        throw xml.refusal(`the root is “${name}”, neither “tbx” nor “martif”`);
      if (LANGUAGES.has(name))
        collector.language = knownLanguage(attributes['xml:lang'] ?? attributes.lang ?? '', xml.line);
      collector.open(name);
    },
    text: (part) => collector.text(part),
    close: (name) => collector.close(name),
  });
  xml.write(text.replace(/^\uFEFF/, ''));
  xml.close();
  return checkedConcepts(collector.concepts.filter((concept) => concept.size > 1));
}

class Collector implements XmlHandler {
  readonly concepts: Concept[] = [];
  root: string | undefined;
  language: Language | undefined;
  #terms = new Map<Language, string[]>();
  #term: string | undefined;

  open(name: string): void {
    this.root ??= name;
    if (CONCEPTS.has(name)) this.#terms = new Map();
    else if (name === 'term') this.#term = '';
  }

  text(text: string): void {
    if (this.#term !== undefined) this.#term += text;
  }

  close(name: string): void {
    if (CONCEPTS.has(name)) this.concepts.push(this.#terms);
    else if (LANGUAGES.has(name)) this.language = undefined;
    else if (name === 'term') {
      const term = (this.#term ?? '').replace(/\s+/gu, ' ').trim();
      if (this.language !== undefined && term !== '')
        this.#terms.set(this.language, [...(this.#terms.get(this.language) ?? []), term]);
      this.#term = undefined;
    }
  }
}
