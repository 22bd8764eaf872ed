import { SaxesParser } from 'saxes';
import { FormatError } from './format-error.ts';

/** Depth of elements; TMX and TBX need a dozen. */
const MAX_DEPTH = 100;
/** Characters of one text, tag, comment or declaration. */
const MAX_PIECE = 4_000_000;
/** Encodings that a declaration may name: what is read here was decoded before, by its byte-order mark or as UTF-8. */
const ENCODINGS = /^utf-?(?:8|16(?:le|be)?)$/i;

/** What an XML text consists of, in its order; prefixes of names are taken off. */
export interface XmlHandler {
  /** Attributes by their names as written, such as `xml:lang`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads XML in pieces of any size, with what an attacker may use refused: entities of its own, hence their expansion, a
 * document type with declarations, towers of elements, endless pieces. A document type that only names a file, as many
 * TMX and TBX have, is passed over: nothing is ever fetched.
 */
export class StrictXml {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #depth = 0;
  /** Characters since the last event. */
  #piece = 0;

  constructor(handler: XmlHandler) {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw new FormatError(`line ${parser.line}: not well-formed XML (${reasonOf(error)})`);
    });
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !ENCODINGS.test(encoding))
        throw this.refusal(`the encoding ${encoding} is not read; save the file as UTF-8`);
    });
    parser.on('doctype', (doctype) => {
      if (doctype.includes('['))
        throw this.refusal('a document type with declarations or entities of its own is not read');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#piece = 0;
      this.#depth += 1;
      if (this.#depth > MAX_DEPTH) throw this.refusal(`elements are more than ${MAX_DEPTH} deep`);
      handler.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.#piece = 0;
      this.#depth -= 1;
      handler.close(localName(name));
    });
    for (const event of ['text', 'cdata'] as const)
      parser.on(event, (text) => {
        this.#piece = 0;
        handler.text(text);
      });
    for (const event of ['comment', 'processinginstruction'] as const)
      parser.on(event, () => {
        this.#piece = 0;
      });
  }

  /** @throws {FormatError} naming the line. */
  write(text: string): void {
    for (let at = 0; at < text.length; at += PORTION) {
      const portion = text.slice(at, at + PORTION);
      this.#piece += portion.length;
      this.#parser.write(portion);
      if (this.#piece > MAX_PIECE) throw this.refusal(`a piece is longer than ${MAX_PIECE} characters`);
    }
  }

  /** @throws {FormatError} where the text ends before its root does. */
  close(): void {
    this.#parser.close();
  }

  /** The present line, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  /** An error at the present line. */
  refusal(reason: string): FormatError {
    return new FormatError(`line ${this.line}: ${reason}`);
  }
}

const PORTION = 65_536;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The parser’s message without the position that it begins with. */
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:\d+:){1,2} ?/, '').replace(/\.$/, '');
}
