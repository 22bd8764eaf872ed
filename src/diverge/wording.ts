import { type Language, languageName } from '../text/language.ts';

/** The names of the languages as a list: “Spanish”, “Spanish and French”, “German, Spanish and French”. */
export function named(languages: readonly Language[]): string {
  const names = languages.map((language) => languageName(language));
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The versions other than those just named: “the other four”, or by name when they are one or two. */
export function theOthers(others: readonly Language[]): string {
  if (others.length < 3) return named(others);
  return `the other ${COUNTS[others.length] ?? others.length}`;
}

/** The form of a verb that fits so many versions. */
export function verb(versions: readonly Language[], singular: string, plural: string): string {
  return versions.length === 1 ? singular : plural;
}

/** The message with its placeholders filled. @throws {RangeError} for a placeholder without data. */
export function rendered(template: string, data: Readonly<Record<string, string>>): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new RangeError(`no data for {${name}} in “${template}”`);
    return value;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
