// What the pages do beyond their text and links, all of it optional: matching sentences and words, single keys, colours,
// copying.

const SCHEME = 'concordat-scheme';
const SINGLE_KEYS = 'concordat-single-keys';
const root = document.documentElement;

/** A setting of this browser, or null; a browser that keeps none is no reason to fail. */
function setting(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The choice then holds for this page only.
  }
}

function applyScheme(scheme) {
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
}

applyScheme(setting(SCHEME));
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start() {
  for (const element of document.querySelectorAll('[data-needs-script]')) element.hidden = false;
  startScheme();
  startDialogs();
  startCopying();
  startUnfolding();
  startMatching();
  startWords();
  startKeys();
  for (const element of document.querySelectorAll('[data-address]'))
    element.textContent = location.origin + location.pathname + location.search;
}

function startScheme() {
  const choice = document.querySelector('.scheme select');
  choice.value = root.dataset.scheme ?? '';
  choice.addEventListener('change', () => {
    keep(SCHEME, choice.value);
    applyScheme(choice.value);
  });
}

function startDialogs() {
  for (const button of document.querySelectorAll('[data-opens]'))
    button.addEventListener('click', () => document.getElementById(button.dataset.opens).showModal());
}

function startCopying() {
  for (const button of document.querySelectorAll('[data-copies]'))
    button.addEventListener('click', async () => {
      const source = document.querySelector(`[data-${button.dataset.copies}]`);
      const report = button.parentElement.querySelector('[data-copied]');
      try {
        await navigator.clipboard.writeText(source.textContent);
        report.textContent = 'Copied.';
      } catch {
        getSelection().selectAllChildren(source);
        report.textContent = 'Selected; copy it with your browser.';
      }
    });
}

/** The element that an address names. */
function targetOf({ hash }) {
  return document.getElementById(decodeURIComponent(hash.slice(1)));
}

/** Unfolds what an address names where it is folded away, which not every browser does by itself. */
function startUnfolding() {
  const unfold = () => {
    const target = targetOf(location);
    const folded = target?.closest('details:not([open])');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();
}

/** Marks the sentences of a bead in all columns while one of them is pointed at or focused; a click keeps them marked. */
function startMatching() {
  const table = document.querySelector('.reading');
  if (!table) return;
  const sentencesOf = new Map();
  for (const sentence of table.querySelectorAll('.sentence[data-bead]')) {
    const { bead } = sentence.dataset;
    sentencesOf.set(bead, [...(sentencesOf.get(bead) ?? []), sentence]);
  }
  const marked = { matched: null, pinned: null };
  const mark = (kind, bead) => {
    if (marked[kind] === bead) return;
    for (const sentence of sentencesOf.get(marked[kind]) ?? []) sentence.classList.remove(kind);
    for (const sentence of sentencesOf.get(bead) ?? []) sentence.classList.add(kind);
    marked[kind] = bead;
  };
  const beadAt = (target) => target.closest?.('.sentence[data-bead]')?.dataset.bead ?? null;
  const pinTarget = () => {
    const target = targetOf(location);
    if (target && beadAt(target) !== null) mark('pinned', beadAt(target));
  };
  table.addEventListener('pointerover', ({ target }) => mark('matched', beadAt(target)));
  table.addEventListener('pointerleave', () => mark('matched', null));
  table.addEventListener('focusin', ({ target }) => mark('matched', beadAt(target)));
  table.addEventListener('focusout', () => mark('matched', null));
  table.addEventListener('click', ({ target }) => {
    if (target.closest('a, summary') || !getSelection().isCollapsed) return;
    const bead = beadAt(target);
    if (bead !== null) mark('pinned', bead === marked.pinned ? null : bead);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') mark('pinned', null);
  });
  addEventListener('hashchange', pinTarget);
  pinTarget();
}

/** Marks the words that correspond; the script for it is loaded where there are versions side by side. */
async function startWords() {
  const table = document.querySelector('[data-beads]');
  if (!table) return;
  const { startWordLinks } = await import('./word-links.js');
  startWordLinks(table);
}

/** Single keys; they can be turned off (WCAG 2.1.4) and never act while somebody types. */
function startKeys() {
  const keysDialog = document.getElementById('keys');
  const checkbox = keysDialog.querySelector('[data-single-keys]');
  checkbox.checked = setting(SINGLE_KEYS) !== 'off';
  checkbox.addEventListener('change', () => keep(SINGLE_KEYS, checkbox.checked ? '' : 'off'));
  const actions = {
    j: () => goToRow(1),
    k: () => goToRow(-1),
    n: () => goToExplanation(1),
    p: () => goToExplanation(-1),
    '/': () => document.getElementById('q').focus(),
    '?': () => keysDialog.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (!checkbox.checked || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
    if (target.closest?.('input, textarea, select, [contenteditable]')) return;
    const action = Object.hasOwn(actions, key)
      ? actions[key]
      : /^[1-9]$/.test(key)
        ? () => goToColumn(Number(key))
        : null;
    if (action === null) return;
    event.preventDefault();
    action();
  });
}

/** Where the reader is among the elements: the index of the focused one or of the last that begins above the middle. */
function currentIndex(elements) {
  const focused = elements.findIndex((element) => element.contains(document.activeElement));
  if (focused >= 0) return focused;
  return elements.findLastIndex((element) => element.getBoundingClientRect().top < innerHeight / 4);
}

function goTo(element) {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

function goToRow(step) {
  const rows = [...document.querySelectorAll('.reading [data-row]')];
  const row = rows[Math.max(0, currentIndex(rows) + step)];
  goTo(row?.querySelector('th a'));
}

function goToColumn(number) {
  const rows = [...document.querySelectorAll('.reading [data-row]')];
  const row = rows[Math.max(0, currentIndex(rows))];
  goTo(row?.querySelectorAll('td')[number - 1]?.querySelector('.permalink'));
}

function goToExplanation(step) {
  const explanations = [...document.querySelectorAll('.explanation')].filter(
    (one) => !one.closest('details.dismissed:not([open])'),
  );
  const focused = explanations.indexOf(document.activeElement.closest('.explanation'));
  const rows = [...document.querySelectorAll('.reading :is([data-row], .explanations)')];
  const before = currentIndex(rows);
  const passed = explanations.filter((one) => rows.indexOf(one.closest('tr')) < before).length;
  const index = focused >= 0 ? focused + step : step > 0 ? passed : passed - 1;
  const explanation = explanations[index];
  if (!explanation) return;
  goTo(explanation.querySelector('summary'));
  history.replaceState(null, '', `#${explanation.id}`);
}
