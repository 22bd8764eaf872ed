/** As much of the DOM as reading a page takes. */
export interface PageNode {
  readonly nodeType: number;
  /** In capitals for elements of HTML. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION ' +
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION ' +
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose content is not read, or not part of a text. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'AUDIO BUTTON CANVAS EMBED HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG ' +
    'TEMPLATE TEXTAREA TITLE VIDEO svg'
  ).split(' '),
);

/**
 * The text that a page shows under a node: blocks as paragraphs, a blank line between, `<br>` as line feed,
 * white space collapsed as in display, no-break spaces kept. Recursion is as deep as the page.
 */
export function textOf(root: PageNode): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];

  function endParagraph(preformatted: boolean): void {
    const text = preformatted ? pieces.join('') : collapsed(pieces.join(''));
    if (text.trim() !== '') paragraphs.push(preformatted ? text.replace(/^\n|\n$/g, '') : text.trim());
    pieces = [];
  }

  function visit(node: PageNode, preformatted: boolean): void {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const text = (node.nodeValue ?? '').replace(/\r\n?/g, '\n');
      pieces.push(preformatted ? text : text.replace(/[ \t\n\f]+/g, ' '));
    } else if (node.nodeName === 'BR') {
      pieces.push('\n');
    } else if (!DROPPED.has(node.nodeName)) {
      visitElement(node, preformatted);
    }
  }

  function visitElement(element: PageNode, outside: boolean): void {
    const inside = outside || element.nodeName === 'PRE';
    const isBlock = BLOCKS.has(element.nodeName);
    if (isBlock) endParagraph(outside);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child, inside);
    if (isBlock) endParagraph(inside);
  }

  visit(root, false);
  endParagraph(false);
  return paragraphs.join('\n\n');
}

function collapsed(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n');
}

/** All elements under a node with their depths, in the order of the page, whatever the depth. */
export function* elementsOf(root: PageNode): Generator<readonly [element: PageNode, depth: number]> {
  let depth = 0;
  for (let node: PageNode | null = root; node !== null; ) {
    if (node.nodeType === ELEMENT) yield [node, depth];
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}
