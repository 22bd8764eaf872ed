import { describe, expect, test } from 'vitest';
import { tmxPairs } from '../../src/exchange/tmx-pairs.ts';
import { tsvPairs } from '../../src/exchange/tsv-pairs.ts';
import { collected } from '../collected.ts';

async function* pieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header segtype="sentence" adminlang="en"><note>Not a segment</note></header><body>
  <tu><tuv xml:lang="EN-US"><seg>The  first
    sentence &amp; more.</seg></tuv><tuv xml:lang="de-DE"><seg>Der erste Satz.</seg></tuv></tu>
  <tu><tuv xml:lang="de"><seg>Mit <bpt i="1">&lt;b></bpt>Auszeichnung<ept i="1">&lt;/b></ept>.</seg></tuv>
      <tuv xml:lang="fr"><seg>Avec.</seg></tuv><tuv xml:lang="en"><seg>With <hi>mark-up</hi><ph>{1}</ph>.</seg></tuv></tu>
  <tu><tuv xml:lang="en"><seg>Only English</seg></tuv></tu>
  <tu><tuv lang="en"><seg>Old <sub>kept</sub></seg></tuv><tuv lang="de"><seg>Alt</seg></tuv></tu>
  <tu><tuv xml:lang="en"><seg/></tuv><tuv xml:lang="de"><seg>Leer</seg></tuv></tu>
</body></tmx>`;

describe('pairs of a translation memory', () => {
  test('are its units with both languages, whatever their region, order and mark-up', async () => {
    expect(await collected(tmxPairs(pieces(TMX), 'en', 'de'))).toEqual([
      ['The first sentence & more.', 'Der erste Satz.'],
      ['With mark-up.', 'Mit Auszeichnung.'],
      ['Old kept', 'Alt'],
    ]);
    expect(await collected(tmxPairs(pieces(TMX), 'fr', 'de'))).toEqual([['Avec.', 'Mit Auszeichnung.']]);
  });

  test.each([
    ['<html><body/></html>', 'line 1: the root is “html”, not “tmx”'],
    ['Hello', 'line 1: not well-formed XML'],
    ['<tmx>\n<body>\n<tu>', 'line 3: not well-formed XML'],
  ])('%j is none', async (xml, message) => {
    await expect(collected(tmxPairs(pieces(xml, 1000), 'en', 'de'))).rejects.toThrow(message);
  });
});

describe('tab-separated pairs', () => {
  test('are the first two columns; blank lines and empty sides are passed over', async () => {
    const text = 'Hi.\tHallo.\tCC BY\r\n\nGo.\tGeh!\n\tnichts\nNothing\t \nEnd\tEnde';
    expect(await collected(tsvPairs(pieces(text)))).toEqual([
      ['Hi.', 'Hallo.'],
      ['Go.', 'Geh!'],
      ['End', 'Ende'],
    ]);
  });

  test('need a tab in every line, and lines an end', async () => {
    await expect(collected(tsvPairs(pieces('a\tb\n\nno tab\n')))).rejects.toThrow(
      'line 3: not two texts with a tab between them',
    );
    await expect(collected(tsvPairs(pieces(`a\tb\n${'x'.repeat(1_200_000)}`, 65_536)))).rejects.toThrow(
      'line 2: longer than 1000000 characters',
    );
  });
});
