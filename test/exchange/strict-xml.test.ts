import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../src/exchange/format-error.ts';
import { StrictXml } from '../../src/exchange/strict-xml.ts';

/** What is read, as a line of events. */
function read(xml: string, pieceLength = xml.length || 1): string {
  const events: string[] = [];
  const parser = new StrictXml({
    open: (name, attributes) =>
      events.push(
        `<${name}${Object.values(attributes)
          .map((v) => ` ${v}`)
          .join('')}>`,
      ),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}>`),
  });
  for (let at = 0; at < xml.length; at += pieceLength) parser.write(xml.slice(at, at + pieceLength));
  parser.close();
  return events.join('');
}

describe('XML from outside', () => {
  test('is elements, attributes and text; prefixes are taken off', () => {
    expect(read('<a:tmx><b xml:lang="en">x &amp; &#1103;<![CDATA[<y>]]></b><!-- c --></a:tmx>')).toBe(
      '<tmx><b en>x & я<y></b></tmx>',
    );
  });

  test('means the same in pieces of any length', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?>\n<tmx><seg lang="de">Haus &lt; Höfe</seg><!-- – --><ph/></tmx>';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
        expect(read(xml, length)).toBe(read(xml));
      }),
    );
  });

  test('may name a document type, which is never fetched', () => {
    expect(read('<!DOCTYPE tmx SYSTEM "http://localhost:1/tmx14.dtd"><tmx/>')).toBe('<tmx></tmx>');
  });

  test.each<[what: string, xml: string, message: RegExp]>([
    ['text that is none', 'Hello.', /line 1: not well-formed XML/],
    ['an element that is not closed', '<tmx>\n<tu>', /line 2: not well-formed XML/],
    ['nothing at all', '', /line 1: not well-formed XML/],
    ['an unknown entity', '<tmx>&nbsp;</tmx>', /line 1: not well-formed XML/],
    [
      'a billion laughs',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
      /line 1: a document type with declarations or entities of its own is not read/,
    ],
    [
      'an entity that is a file',
      '<!DOCTYPE x [\n<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
      /line 2: a document type with declarations/,
    ],
    ['a tower', '<a>'.repeat(200_000), /elements are more than 100 deep/],
    ['an endless text', `<a>${'x'.repeat(5_000_000)}`, /a piece is longer than 4000000 characters/],
    ['an endless attribute', `<a b="${'x'.repeat(5_000_000)}`, /a piece is longer than 4000000 characters/],
    ['an endless comment', `<a><!--${'x'.repeat(5_000_000)}`, /a piece is longer than 4000000 characters/],
    ['another encoding', '<?xml version="1.0" encoding="KOI8-R"?><a/>', /the encoding KOI8-R is not read/],
  ])('%s is refused', (_, xml, message) => {
    expect(() => read(xml)).toThrow(FormatError);
    expect(() => read(xml)).toThrow(message);
  });
});
