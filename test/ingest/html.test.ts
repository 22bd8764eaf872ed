import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/ingest/html.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { body, page } from './gold.ts';

describe('a web page', () => {
  test('with menus, metadata and side matter gives its article', async () => {
    const ingested = await ingest({ bytes: page('news.en.html.txt'), mediaType: 'text/html' });
    expect(ingested.text).toBe(body('news.en'));
    expect(ingested).toMatchObject({
      format: 'html',
      title: 'Bridge across the inlet opened',
      date: '2019-06-24',
      time: '16:48',
      language: 'en',
      charset: 'utf-8',
      sourceLanguageVersions: [],
      warnings: [],
    });
  });

  test('of unclosed elements, in Latin-1 as it says itself, gives its body', async () => {
    const ingested = await ingest({ bytes: page('news.fr.html.txt') });
    expect(ingested.text).toBe(body('news.fr'));
    expect(ingested).toMatchObject({
      format: 'html',
      title: 'Le nouveau pont',
      date: null,
      language: 'fr',
      charset: 'windows-1252',
      warnings: [
        {
          code: 'html-partial',
          message:
            'Parts of the article were left out (4), the first “Longueur”; please check that none is missing.',
        },
      ],
    });
  });

  test('that is mostly something else warns that text may be missing', () => {
    const links = '<li><a href="/x">Another headline of the day</a></li>'.repeat(60);
    const article =
      '<p>A paragraph, long enough, with commas, to be found as the article of the page.</p>'.repeat(8);
    const { text, warnings } = extractArticle(
      `<html><body><ul>${links}</ul><article>${article}</article>`,
      'x',
    );
    expect(text).not.toContain('headline');
    expect(warnings).toEqual([
      {
        code: 'html-partial',
        message: 'Only 27 % of the page’s text was taken for the article; please check that none is missing.',
      },
    ]);
  });
});

const textOf = (html: string) => extractArticle(html, 'x').text;

describe('the text of a page', () => {
  test.each([
    ['blocks are paragraphs', '<p>one</p><div>two</div><h2>three</h2>', 'one\n\ntwo\n\nthree'],
    [
      'nested blocks make no empty paragraphs',
      '<div><div><p>one</p></div> <p> </p><p>two</p></div>',
      'one\n\ntwo',
    ],
    ['text between blocks is a paragraph', 'one<p>two</p>three', 'one\n\ntwo\n\nthree'],
    [
      'inline elements leave no trace',
      '<p>o<b>n</b>e <i>two</i>, <a href="#">three</a></p>',
      'one two, three',
    ],
    ['white space is collapsed', '<p>\n  one \t two\r\n three </p>', 'one two three'],
    ['a break is a line feed', '<p>one <br> two<br/>three</p>', 'one\ntwo\nthree'],
    ['no-break spaces are kept', '<p>one&nbsp;: &#8239;two</p>', 'one\u00a0: \u202ftwo'],
    ['preformatted lines are kept', '<pre>\n one\n   two\n</pre>', ' one\n   two'],
    [
      'references are decoded once',
      '<p>&amp;lt; &#x2014; &hellip; &eacute;&#233; &bogus;</p>',
      '&lt; — … éé &bogus;',
    ],
    [
      'scripts, styles and comments are dropped',
      '<p>one<script>1</script><style>2</style><!-- 3 --></p>',
      'one',
    ],
    ['menus are dropped', '<nav>Home</nav><p>one</p>', 'one'],
    ['an unclosed script takes the rest', '<p>one</p><script>let two = "<p>";', 'one'],
    ['an unclosed comment takes the rest', '<p>one</p><!-- two', 'one'],
    ['a head without body', '<html><head><title>t</title></head><p>one</p></html>', 'one'],
    ['text behind the body', '<html><body><p>one</p></body><p>two</p></html>', 'one\n\ntwo'],
    ['a stray less-than sign', '<p>1 < 2 and a<b</p>', '1 < 2 and a'],
    ['no element at all', 'one', 'one'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('the metadata of a page', () => {
  test.each([
    ['the title element', '<title> One | Two </title>', { title: 'One | Two' }],
    [
      'a time element',
      '<p><time datetime="2019-06-24">Monday</time></p>',
      { date: '2019-06-24', time: null },
    ],
    ['no such date', '<p><time datetime="2019-02-30T10:00">Monday</time></p>', { date: null, time: null }],
    ['another form of date', '<p><time datetime="P1D">a day</time></p>', { date: null, time: null }],
    ['the language', '<html lang="de-at"><p>one</p></html>', { language: 'de-AT' }],
    ['no language', '<html lang="de_AT"><p>one</p></html>', { language: null }],
  ])('%s', (_, html, expected) => {
    expect(extractArticle(html, 'x')).toMatchObject(expected);
  });
});

describe('a hostile page', () => {
  const complex = (reason: string) => `The text is too complex a web page: it has ${reason}.`;
  const attributes = (count: number) =>
    Array.from({ length: count }, (_, index) => `a${index}="x"`).join(' ');

  test.each([
    ['a deep tower', '<div>'.repeat(100_000), 'more than 50000 tags'],
    ['many closing tags', '</b>'.repeat(60_000), 'more than 50000 tags'],
    ['unclosed tags', '<a '.repeat(1_000_000), 'more than 50000 tags'],
    ['a tower too deep for browsers', '<div>'.repeat(600), 'too deeply nested elements'],
    ['a tower of list items', '<ul><li>'.repeat(300), 'too deeply nested elements'],
    ['much at great depth', '<b>'.repeat(500) + '<i></i>'.repeat(5000), 'too deeply nested elements'],
    ['many attributes', `<p ${attributes(20_000)}>one`, 'an element with more than 1000 attributes'],
    [
      'many class names',
      `<p class="${'a '.repeat(1_000_000)}">one`,
      'an attribute with too many class names',
    ],
    ['many references', '&amp;'.repeat(300_000), 'more than 200000 characters “&”, “>” and no-break spaces'],
    ['no-break spaces', '\u00a0'.repeat(300_000), 'more than 200000 characters “&”, “>” and no-break spaces'],
    ['ten million characters', 'a'.repeat(10_000_001), 'more than 10000000 characters'],
  ])('is refused for %s', (_, html, reason) => {
    expect(() => extractArticle(html, 'The text')).toThrow(complex(reason));
  });

  const SAFE = '<p>A paragraph of some length, with commas, that is the article of the page.</p>';

  test.each([
    ['as deep as allowed', '<div>'.repeat(480) + SAFE],
    ['with 40,000 comments', '<!--x-->'.repeat(40_000) + SAFE],
    ['with 40,000 pictures', SAFE + '<img src=x>'.repeat(40_000)],
    [
      'with a malformed description of itself',
      `<script type="application/ld+json">${'['.repeat(1e6)}</script>${SAFE}`,
    ],
    ['with a title of a million parts', `<title>${'a | '.repeat(1e6)}</title>${SAFE}`],
    ['with a long style', `<p style="${'a:b;'.repeat(1e6)}"></p>${SAFE}`],
    ['with five million blanks', `${SAFE}<p>${' '.repeat(5e6)}</p>`],
  ])('%s is still read', (_, html) => {
    expect(textOf(html)).toBe('A paragraph of some length, with commas, that is the article of the page.');
  });

  test('of one line of 5 MB is read', () => {
    const line = 'word, '.repeat(850_000).trim();
    expect(textOf(`<p>${line}</p>`)).toBe(line);
  });
});
