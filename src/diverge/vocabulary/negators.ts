/** How a language denies: each match is one denial; what negative concord adds to it is idle. */
export interface Negators {
  readonly denies: RegExp;
  /** Where a negator denies nothing: “not only”, “ne … que”, “sin embargo”, the second half of “no … nada”. */
  readonly idle: RegExp;
}

/** Alternatives as whole words, in any case. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

export const NEGATORS: Readonly<Record<string, Negators>> = {
  de: {
    denies: words(
      'nicht',
      'kein(?:e|en|em|er|es)?',
      'nie',
      'niemals',
      'niemand(?:em|en)?',
      'nichts',
      'nirgends',
      'nirgendwo',
      'keineswegs',
      'keinesfalls',
      'weder',
      'ohne',
    ),
    idle: words(
      'nicht (?:nur|zuletzt|einmal)',
      'ohne Zweifel',
      // What is not lacking is there.
      'nicht (?:\\p{L}+ )?(?:mangelt|mangeln|fehlt|fehlen)',
    ),
  },
  en: {
    denies: words(
      'not',
      'cannot',
      "\\p{L}+n[’']t",
      'no',
      'never',
      'none',
      'nobody',
      'nothing',
      'nowhere',
      'neither',
      'without',
    ),
    idle: words(
      'not (?:only|least|just|merely|to mention|lack)',
      'no (?:doubt|matter|lack|shortage)',
      'without (?:doubt|fail)',
    ),
  },
  es: {
    denies: words('no', 'nunca', 'jamás', 'nadie', 'nada', 'ningun[oa]', 'ningún', 'tampoco', 'sin'),
    idle: words(
      'no (?:solo|sólo|solamente|obstante|gubernamentales?|falta|faltan|carecen?)',
      'por no hablar',
      'sin (?:embargo|duda|falta|ánimo de lucro|fines de lucro)',
      '(?<=(?:no|nunca|jamás|nadie|sin) (?:\\p{L}+ ){0,4})(?:nada|nadie|nunca|jamás|ningun[oa]|ningún)',
      '(?<=nunca (?:\\p{L}+ ){0,4}a )nadie',
    ),
  },
  fr: {
    denies: words('ne', "n[’'](?=\\p{L})\\p{L}+", 'sans'),
    idle: words(
      "(?:ne |n[’'])\\p{L}+ que",
      'ne manqu\\p{L}+ pas',
      'sans (?:doute|faute|parler|cesse|partage|exception)',
      'à moins que .{0,20}ne',
    ),
  },
  ru: {
    denies: words('не', 'нет', 'нельзя', 'невозможно', 'нечего', 'некому', 'незачем', 'без'),
    idle: words('не (?:только|говоря|менее|раз)', 'без (?:сомнения|исключения)', 'кем бы то ни было'),
  },
};
