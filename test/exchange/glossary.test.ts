import { describe, expect, test } from 'vitest';
import { FormatError } from '../../src/exchange/format-error.ts';
import { glossaryFromTbx } from '../../src/exchange/glossary-tbx.ts';
import { glossaryFromTsv } from '../../src/exchange/glossary-tsv.ts';
import type { Concept } from '../../src/lexicon/glossary.ts';

const plain = (concepts: readonly Concept[]) => concepts.map((concept) => Object.fromEntries(concept));

describe('a glossary as a table', () => {
  test('has a language a column and a concept a line', () => {
    const text =
      '\uFEFFen\tDE-at\tru\r\nstate\tStaat\tгосударство\r\n\r\nquarter\t\tквартал\r\nalone\t\t\r\nland\tLand\n';
    expect(plain(glossaryFromTsv(text))).toEqual([
      { en: ['state'], 'de-AT': ['Staat'], ru: ['государство'] },
      { en: ['quarter'], ru: ['квартал'] },
      { en: ['land'], 'de-AT': ['Land'] },
    ]);
  });

  test.each<[text: string, message: string]>([
    ['', 'line 1: must name the languages of the columns'],
    ['en\n', 'line 1: must name the languages of the columns'],
    ['en\tde\n', 'it has no concept with terms in two languages'],
    ['en\tBegriff\nstate\tStaat\n', 'line 1: “Begriff” is no language tag such as en or de-AT'],
    ['en\t\nstate\tStaat\n', 'line 1: “” is no language tag'],
    ['state\tStaat\nland\tLand\n', 'line 1: “state” is no language tag'],
    ['en\ten\nstate\tStaat\n', 'line 1: names the language en twice'],
    ['en\tde\nstate\tStaat\nland, Land\n', 'line 3: not two terms with a tab between them'],
    ['en\tde\nstate\tStaat\tгосударство\n', 'line 2: 3 columns, but the first line names 2 languages'],
    [`en\tde\n${'x'.repeat(501)}\tStaat\n`, 'a term is longer than 500 characters'],
    [`en\tde\n${'x\ty\n'.repeat(200_001)}`, 'it has more than 200000 concepts'],
  ])('%#: is refused with its line', (text, message) => {
    expect(() => glossaryFromTsv(text)).toThrow(FormatError);
    expect(() => glossaryFromTsv(text)).toThrow(message);
  });
});

const TBX_2 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="1"><descrip type="subjectField">law</descrip>
  <langSet xml:lang="en"><tig><term>state</term></tig><tig><term> nation
    state </term></tig></langSet>
  <langSet xml:lang="ru"><ntig><termGrp><term>государство</term></termGrp></ntig></langSet></termEntry>
<termEntry id="2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>`;

const TBX_3 = `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1"><langSec xml:lang="de"><termSec><term>Sicherheitsrat</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>Conseil de sécurité</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>`;

describe('a glossary as TBX', () => {
  test('is read in both editions', () => {
    expect(plain(glossaryFromTbx(TBX_2))).toEqual([{ en: ['state', 'nation state'], ru: ['государство'] }]);
    expect(plain(glossaryFromTbx(TBX_3))).toEqual([{ de: ['Sicherheitsrat'], fr: ['Conseil de sécurité'] }]);
  });

  test.each<[xml: string, message: string]>([
    ['<tmx/>', 'line 1: the root is “tmx”, neither “tbx” nor “martif”'],
    ['<tbx/>', 'it has no concept with terms in two languages'],
    ['<tbx>\n<langSec xml:lang="klingonisch"/></tbx>', 'line 2: “klingonisch” is no language tag'],
    ['<tbx><langSec/></tbx>', 'line 1: “” is no language tag'],
    ['<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'line 1: a document type with declarations'],
    ['<tbx><conceptEntry>', 'line 1: not well-formed XML'],
  ])('%j is refused', (xml, message) => {
    expect(() => glossaryFromTbx(xml)).toThrow(message);
  });
});
