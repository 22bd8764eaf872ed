// Lights up, for the word pointed at or stepped to, the words of the other versions that say the same. Links come from the
// API, bead by bead, when a reader stays with one. The page itself stays as it is: words are ranges over its text, shown
// by the CSS Custom Highlight API; a browser without it does nothing here.

/** How long, in milliseconds, a pointer must rest before the links of a bead are asked for. */
const DWELL = 120;
/** Links less probable than this are shown as doubtful. */
const SURE = 0.7;
/** What stands in a sentence beside its text. */
const EXTRAS = '.chip, .tag, .point, .permalink';
/** Names of the highlights, as the style knows them. */
const KINDS = ['linked-word', 'linked-counterpart', 'linked-perhaps'];

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Starts on a table whose sentences say which bead they are of and where their text starts. */
export function startWordLinks(table) {
  if (!globalThis.Highlight || !CSS.highlights) return;
  const beads = new Beads(table);
  const lights = new Lights();
  followPointer(table, beads, lights);
  followKeys(table, beads, lights);
}

/** The beads of a table with their sentences and, as far as they were asked for, their words. */
class Beads {
  #ids;
  #sentences = new Map();
  #asked = new Map();
  #answered = new Map();

  constructor(table) {
    this.#ids = table.dataset.beads.split(' ');
    for (const element of table.querySelectorAll('.sentence[data-bead]')) {
      const sentence = new Sentence(element);
      const list = this.#sentences.get(sentence.bead) ?? [];
      list.push(sentence);
      this.#sentences.set(sentence.bead, list);
    }
  }

  /** The sentence that an element lies in, or null. */
  sentenceAt(element) {
    const found = element.closest?.('.sentence[data-bead]');
    return this.#sentences.get(found?.dataset.bead)?.find((one) => one.element === found) ?? null;
  }

  sentencesOf(bead) {
    return this.#sentences.get(bead);
  }

  /** The linked words of a bead where they are at hand. */
  known(bead) {
    return this.#answered.get(bead);
  }

  /** The linked words of a bead; asked for once, and again after a failure, which leaves the words unlinked. */
  async words(bead) {
    if (!this.#asked.has(bead)) this.#asked.set(bead, fetchWords(this.#ids[bead]));
    try {
      const words = await this.#asked.get(bead);
      this.#answered.set(bead, words);
      return words;
    } catch {
      this.#asked.delete(bead);
      return [];
    }
  }
}

/** Words of a bead, each with its language, span and counterparts, in the order of the texts. */
async function fetchWords(id) {
  const response = await fetch(`/v1/passages/${id}/links`);
  if (!response.ok) throw new Error(`no links: ${response.status}`);
  const { pairs } = await response.json();
  const words = new Map();
  const wordAt = (language, span) => {
    const key = `${language} ${span[0]}`;
    if (!words.has(key)) words.set(key, { language, span, counterparts: [] });
    return words.get(key);
  };
  for (const { spans, probability } of Object.values(pairs).flat()) {
    const [one, other] = Object.entries(spans).map(([language, span]) => wordAt(language, span));
    one.counterparts.push({ language: other.language, span: other.span, probability });
    other.counterparts.push({ language: one.language, span: one.span, probability });
  }
  return [...words.values()].sort((x, y) => x.span[0] - y.span[0]);
}

/** A sentence on the page with its text by offsets into the version's whole text. */
class Sentence {
  constructor(element) {
    this.element = element;
    this.bead = element.dataset.bead;
    this.start = Number(element.dataset.at);
    this.language = element.parentElement.closest('[lang]').lang;
  }

  /** Its text nodes with their offsets, extras left out. */
  #pieces() {
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let at = this.start;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(EXTRAS)) continue;
      pieces.push({ node, start: at, end: at + node.length });
      at += node.length;
    }
    return pieces;
  }

  get end() {
    return this.#pieces().at(-1)?.end ?? this.start;
  }

  /** The ranges of a span, or none where it lies in another sentence. */
  rangesOf([start, end]) {
    return this.#pieces()
      .filter((piece) => piece.start < end && piece.end > start)
      .map((piece) => {
        const range = new Range();
        range.setStart(piece.node, Math.max(start, piece.start) - piece.start);
        range.setEnd(piece.node, Math.min(end, piece.end) - piece.start);
        return range;
      });
  }
}

/** What is lit up on the page, and the line that says it in words. */
class Lights {
  #ranges = KINDS.map(() => new Highlight());
  #status = document.createElement('p');

  constructor() {
    KINDS.forEach((kind, index) => {
      CSS.highlights.set(kind, this.#ranges[index]);
    });
    this.#status.className = 'word-status';
    this.#status.setAttribute('role', 'status');
    document.querySelector('main').append(this.#status);
  }

  /** Lights up a word and its counterparts in the sentences of its bead; `spoken` also says them. */
  show(word, sentences, spoken) {
    this.clear();
    const rangesOf = ({ language, span }) =>
      sentences.filter((one) => one.language === language).flatMap((one) => one.rangesOf(span));
    const [own, sure, perhaps] = this.#ranges;
    for (const range of rangesOf(word)) own.add(range);
    for (const counterpart of word.counterparts)
      for (const range of rangesOf(counterpart)) (counterpart.probability < SURE ? perhaps : sure).add(range);
    if (spoken) this.#say(word, sentences, rangesOf);
  }

  clear() {
    for (const ranges of this.#ranges) ranges.clear();
    this.#status.replaceChildren();
  }

  #say(word, sentences, rangesOf) {
    const quote = (place) => {
      const said = document.createElement('q');
      said.lang = place.language;
      said.textContent = rangesOf(place).join('');
      return said;
    };
    const line = [quote(word)];
    for (const language of new Set(sentences.map((one) => one.language))) {
      if (language === word.language) continue;
      const found = word.counterparts
        .filter((one) => one.language === language)
        .sort((x, y) => x.span[0] - y.span[0]);
      line.push(` · ${languageNames.of(language)} `);
      if (found.length === 0) line.push('–');
      for (const [index, place] of found.entries())
        line.push(index > 0 ? ' ' : '', quote(place), place.probability < SURE ? ' ?' : '');
    }
    this.#status.replaceChildren(...line);
  }
}

function followPointer(table, beads, lights) {
  let latest = null;
  const light = (event) => {
    const sentence = beads.sentenceAt(event.target);
    const word = sentence && wordAtPoint(sentence, beads.known(sentence.bead) ?? [], event);
    if (word) lights.show(word, beads.sentencesOf(sentence.bead), event.pointerType !== 'mouse');
    else lights.clear();
  };
  const follow = async (event) => {
    latest = event;
    const bead = beads.sentenceAt(event.target)?.bead;
    if (bead !== undefined && !beads.known(bead)) {
      await new Promise((resolve) => setTimeout(resolve, DWELL));
      if (latest !== event) return;
      await beads.words(bead);
    }
    if (latest) light(latest);
  };
  table.addEventListener('pointermove', follow);
  table.addEventListener('pointerdown', follow);
  table.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves when it is lifted; what it touched stays lit until the next touch.
    if (pointerType === 'touch') return;
    latest = null;
    lights.clear();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!table.contains(target)) lights.clear();
  });
}

/** The linked word of a sentence under the pointer. */
function wordAtPoint(sentence, words, { clientX: x, clientY: y }) {
  return words.find(
    ({ language, span }) =>
      language === sentence.language &&
      sentence
        .rangesOf(span)
        .some((range) =>
          [...range.getClientRects()].some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
        ),
  );
}

/** With the link of a sentence focused, the arrow keys step through its linked words. */
function followKeys(table, beads, lights) {
  let place = -1;
  table.addEventListener('keydown', async (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const sentence = target.matches('.permalink') ? beads.sentenceAt(target) : null;
    if (!step || !sentence || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    const { start, end, language } = sentence;
    const words = (await beads.words(sentence.bead)).filter(
      (word) => word.language === language && start <= word.span[0] && word.span[0] < end,
    );
    if (words.length === 0 || document.activeElement !== target) return;
    place = place < 0 && step < 0 ? words.length - 1 : Math.min(Math.max(place + step, 0), words.length - 1);
    lights.show(words[place], beads.sentencesOf(sentence.bead), true);
  });
  const leave = () => {
    place = -1;
    lights.clear();
  };
  table.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
}
