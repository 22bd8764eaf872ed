import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lexicon, LexiconError, lexiconOf } from '../../src/lexicon/lexicon.ts';
import { decodeLexicon, encodeLexicon } from '../../src/lexicon/lexicon-file.ts';

const stems = fc.uniqueArray(fc.stringMatching(/^[a-zа-яß𐌰-𐌳]{1,8}$/u), { minLength: 1, maxLength: 12 });
const probability = fc.double({ min: 0.001, max: 1, noNaN: true });
const idf = (from: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...from), fc.double({ min: 0, max: 20, noNaN: true })), {
    selector: ([stem]) => stem,
  });
const lexicon = fc
  .tuple(stems, stems)
  .chain(([from, to]) =>
    fc.tuple(
      fc.uniqueArray(
        fc.record({
          source: fc.constantFrom(...from),
          target: fc.constantFrom(...to),
          forward: probability,
          backward: probability,
        }),
        { selector: (e) => `${e.source} ${e.target}`, maxLength: 40 },
      ),
      idf(from),
      idf(to),
    ),
  )
  .map(([entries, source, target]) =>
    lexiconOf('en', 'ru', entries, { source: new Map(source), target: new Map(target) }),
  );

/** What a lexicon says, in an order of its own. */
function contentOf({ sourceStems, targetStems, start, targets }: Lexicon) {
  return { source: [...sourceStems], target: [...targetStems], start: [...start], targets: [...targets] };
}

describe('the file of a lexicon', () => {
  test('keeps every stem and entry, probabilities to three parts in a hundred, idf to a twentieth', () => {
    fc.assert(
      fc.property(lexicon, (written) => {
        const read = decodeLexicon(encodeLexicon(written));
        expect(contentOf(read)).toEqual(contentOf(written));
        for (const [e, p] of written.forward.entries())
          expect(Math.abs(Math.log(read.forward[e]! / p))).toBeLessThan(0.032);
        for (const [k, value] of written.sourceIdf.entries())
          expect(Math.abs(read.sourceIdf[k]! - value)).toBeLessThan(0.05);
      }),
    );
  });

  test('finds every stem by its number and no other', () => {
    fc.assert(
      fc.property(lexicon, fc.string(), (written, other) => {
        const { sourceStems } = decodeLexicon(encodeLexicon(written));
        const known = contentOf(written).source;
        for (const [number, stem] of known.entries()) expect(sourceStems.find(stem)).toBe(number);
        expect(sourceStems.find(other)).toBe(known.indexOf(other));
      }),
    );
  });

  test('is written the same again after being read', () => {
    fc.assert(
      fc.property(lexicon, (written) => {
        const bytes = encodeLexicon(written);
        expect(encodeLexicon(decodeLexicon(bytes))).toEqual(bytes);
      }),
    );
  });
});

const SMALL = encodeLexicon(
  lexiconOf('en', 'de', [
    { source: 'peac', target: 'fried', forward: 0.9, backward: 0.8 },
    { source: 'peac', target: 'ruh', forward: 0.1, backward: 0.2 },
    { source: 'war', target: 'krieg', forward: 0.9, backward: 0.9 },
  ]),
);

describe('a file that is none', () => {
  test('cut short anywhere is refused', () => {
    for (let length = 0; length < SMALL.length; length += 1)
      expect(() => decodeLexicon(SMALL.subarray(0, length)), `${length} bytes`).toThrow(LexiconError);
  });

  test('with any one byte changed is read or refused, never more', () => {
    for (let at = 0; at < SMALL.length; at += 1)
      for (const byte of [0, 1, 10, 34, 57, 127, 128, 255]) {
        const damaged = Uint8Array.from(SMALL);
        damaged[at] = byte;
        try {
          const { start, targets, targetStems } = decodeLexicon(damaged);
          expect(start.at(-1)).toBe(targets.length);
          expect(targets.every((target) => target < targetStems.size)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError);
        }
      }
  });

  test.each<[what: string, text: string, message: string]>([
    ['nothing', '', 'not a lexicon'],
    ['the version before', 'concordat-lexicon 1\n{}\n', 'not a lexicon of this version'],
    ['a header that is no JSON', 'concordat-lexicon 2\n{"source"\n', 'not JSON'],
    [
      'a header without counts',
      'concordat-lexicon 2\n{"source":"en","target":"de"}\n',
      'lacks its languages or counts',
    ],
    ['a line without end', 'x'.repeat(5000), 'not a lexicon'],
    [
      'counts that lie',
      'concordat-lexicon 2\n{"source":"en","target":"de","sources":1,"targets":1,"entries":1000000000000}\n',
      'its counts ask for more than it holds',
    ],
  ])('%s', (_, text, message) => {
    expect(() => decodeLexicon(new TextEncoder().encode(text))).toThrow(message);
  });

  test('followed by something else is refused', () => {
    expect(() => decodeLexicon(Uint8Array.from([...SMALL, 0]))).toThrow(
      'followed by 1 bytes of something else',
    );
  });

  test('whose stems are out of order is refused', () => {
    const text = new TextDecoder('latin1').decode(SMALL);
    const at = text.indexOf('peacwar');
    const damaged = Uint8Array.from(SMALL);
    damaged.set(new TextEncoder().encode('zeacwar'), at);
    expect(() => decodeLexicon(damaged)).toThrow('its stems are not in order');
  });
});
