/** A text's end without what belongs to the page around it. */
export interface FurnitureCut {
  /** Where the furniture begins; the text's length when it has none. */
  readonly end: number;
  /** Furniture of how many kinds was found that tells the ministry's page. */
  readonly kinds: number;
}

/**
 * The two lines with which the ministry's pages end. The English ones stand on a page as copied in 2019; the
 * others are their translations, since pages in those languages were not at hand.
 */
const MATERIALS: readonly string[] = [
  'Additional materials',
  'Zusätzliche Materialien',
  'Weitere Materialien',
  'Materiales adicionales',
  'Matériaux supplémentaires',
  'Documents supplémentaires',
  'Дополнительные материалы',
];
const SETTINGS: readonly string[] = [
  'Advanced settings',
  'Erweiterte Einstellungen',
  'Configuración avanzada',
  'Ajustes avanzados',
  'Paramètres avancés',
  'Расширенные настройки',
  'Дополнительные настройки',
];

/** Buttons for sharing and printing, cut where they stand on lines of their own; they prove nothing. */
const BUTTONS: ReadonlySet<string> = new Set(
  ['Share', 'Teilen', 'Compartir', 'Partager', 'Поделиться', 'Print', 'Drucken', 'Imprimir', 'Imprimer']
    .concat(['Распечатать', 'Печать', 'Facebook', 'Twitter', 'VK', 'VKontakte', 'ВКонтакте', 'Telegram'])
    .concat(['Одноклассники', 'WhatsApp', 'LinkedIn', 'E-mail', 'Email']),
);

/** Characters of furniture at most; the page of 2019 has 41. */
const MAX_FURNITURE = 1_000;

/** Finds the furniture at the end of a text, line by line from below, also glued to a sentence. */
export function findFurniture(text: string): FurnitureCut {
  const outside = Math.max(0, text.trimEnd().length - MAX_FURNITURE);
  const tail = text.slice(outside);
  const kinds = new Set<readonly string[]>();
  let end = tail.length;
  for (;;) {
    const rest = tail.slice(0, end).trimEnd();
    const line = rest.slice(rest.lastIndexOf('\n') + 1);
    const kind = [MATERIALS, SETTINGS].find((labels) => labelAtEnd(line, labels) !== undefined);
    const label = kind === undefined ? buttonOf(line) : labelAtEnd(line, kind);
    if (label === undefined) return { end: outside + end, kinds: kinds.size };
    if (kind !== undefined) kinds.add(kind);
    // What stands before on the line is the end of a sentence or nothing.
    end = rest.length - line.length + line.slice(0, -label.length).trimEnd().length;
  }
}

/** The label with which a line ends, when it is the whole line or clearly no part of the sentence before. */
function labelAtEnd(line: string, labels: readonly string[]): string | undefined {
  return labels.find((label) => {
    if (!line.endsWith(label)) return false;
    const before = line.slice(0, -label.length);
    const sentence = before.trimEnd();
    const isGlued = sentence.length === before.length && !sentence.endsWith('(');
    return sentence === '' || isGlued || /[.!?…]["”“»’)]?$/u.test(sentence);
  });
}

function buttonOf(line: string): string | undefined {
  return BUTTONS.has(line.trim()) ? line.trim() : undefined;
}
