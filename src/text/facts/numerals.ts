/** Digits beyond these lose their value as floating-point numbers and are kept as they are. */
const MAX_EXACT_DIGITS = 15;

/** Groups of three, by the mark before decimals: `1,000,000.5` and `1.000.000,5` … */
const GROUPED = { '.': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ } as const;
/** … and those with the mark of the other custom, twice at least. */
const GROUPED_OTHERWISE = { '.': /^\d{1,3}(?:\.\d{3}){2,}$/, ',': /^\d{1,3}(?:,\d{3}){2,}$/ } as const;

/** A plain decimal from digits with separators; undefined for what is no number (a time, a date, a version). */
export function decimalOf(digits: string, decimal: '.' | ','): string | undefined {
  const compact = westernDigits(digits).replace(/[\s\u00a0\u2009\u202f'’]/gu, '');
  const grouping = decimal === '.' ? ',' : '.';
  const marks = compact.replace(/\d/g, '');
  if (/[:/]/.test(marks)) return undefined;
  let plain: string | undefined;
  if (marks === '') plain = compact;
  else if (GROUPED[decimal].test(compact)) plain = compact.replaceAll(grouping, '').replace(decimal, '.');
  else if (marks.length === 1) plain = compact.replace(/[.,]/, '.');
  else if (GROUPED_OTHERWISE[decimal].test(compact)) plain = compact.replaceAll(decimal, '');
  if (plain === undefined) return undefined;
  return plain.length > MAX_EXACT_DIGITS ? plain.replace(/^0+(?=\d)/, '') : canonical(Number(plain));
}

/** The digits of any script as 0…9. In Unicode a script's digits stand in a row, zero first. */
export function westernDigits(text: string): string {
  return /^[\p{ASCII}\s’]*$/u.test(text) ? text : text.replace(/\p{Nd}/gu, (digit) => `${digitValue(digit)}`);
}

function digitValue(digit: string): number {
  let start = digit.codePointAt(0)!;
  const own = start;
  while (own - start < MAX_ROW && /^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (own - start) % 10;
}

/** The longest row of digits in Unicode are the five styles of mathematical ones. */
const MAX_ROW = 50;

/** A number as a plain decimal, without the noise of floating-point multiplication. */
export function canonical(value: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  return `${Number(value.toPrecision(MAX_EXACT_DIGITS))}`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral below 400. */
export function romanValue(numeral: string): number {
  let sum = 0;
  for (let k = 0; k < numeral.length; k += 1) {
    const value = ROMAN[numeral[k]!]!;
    sum += value < (ROMAN[numeral[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
