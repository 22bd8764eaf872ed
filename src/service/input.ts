import { z } from 'zod';
import { canonicalLanguage, type Language } from '../text/language.ts';
import { ServiceError } from './errors.ts';
import { PROVENANCES } from './views.ts';

/** A text that may be left out; blank is none. Line ends become LF. */
export const optionalText = (max: number, what: string) =>
  z
    .string()
    .refine((text) => !text.includes('\0'), `${what} must not hold the character NUL.`)
    .transform((text) => text.replaceAll(/\r\n?/g, '\n'))
    .refine((text) => text.length <= max, `${what} must not be longer than ${max} characters.`)
    .transform((text) => text.trim() || null)
    .nullish()
    .transform((text) => text ?? null);

const language = z.string().transform((tag, refinement) => {
  try {
    return canonicalLanguage(tag);
  } catch {
    refinement.addIssue({
      code: 'custom',
      message: `${quote(tag)} is not a language tag such as en or de-AT.`,
    });
    return z.NEVER;
  }
});

/** An address that a page may link to. */
const webAddress = z
  .url({ protocol: /^https?$/, error: 'The source must be an http or https address.' })
  .max(2000, 'The source’s address must not be longer than 2000 characters.')
  .nullish()
  .transform((address) => address ?? null);

const slug = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,
    'A slug has 1 to 100 characters: a–z, 0–9 and hyphens, with no hyphen at either end.',
  );

const date = z.iso
  .date('The date must be a calendar date such as 2019-06-24.')
  .nullish()
  .transform((day) => day ?? null);

/** What a caller gives for a document, checked. */
export const DOCUMENT_INPUT = z.object({
  slug,
  title: z
    .string()
    .trim()
    .min(1, 'A document needs a title.')
    .max(500, 'A title must not be longer than 500 characters.'),
  date,
  sourceUrl: webAddress,
  notice: optionalText(2000, 'A notice'),
});

/** What a caller says of a revision, checked. */
export const LABEL_INPUT = z
  .object({
    language,
    provenance: z.enum(PROVENANCES, `The provenance must be one of ${PROVENANCES.join(', ')}.`),
    translatedFrom: language.nullish().transform((tag) => tag ?? null),
    note: optionalText(2000, 'A note'),
    sourceUrl: webAddress,
  })
  .refine((label) => label.translatedFrom !== label.language, {
    path: ['translatedFrom'],
    message: 'A version cannot be translated from its own language.',
  });

export type RevisionInput = z.infer<typeof LABEL_INPUT>;

/** The input in the shape that the schema gives it. @throws {ServiceError} `invalid`, naming the first bad field. */
export function checked<T extends z.ZodType>(shape: T, input: unknown): z.infer<T> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = innermost(parsed.error.issues[0]!);
  throw new ServiceError('invalid', issue.message, issue.path.join('.') || undefined);
}

/** Of a value that fits no alternative, what keeps it from fitting the one that it is closest to. */
export function innermost(issue: z.core.$ZodIssue): Pick<z.core.$ZodIssue, 'path' | 'message'> {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().toSorted((x, y) => y.path.length - x.path.length);
  const nearest = inner.find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  if (nearest === undefined) return issue;
  return { path: [...issue.path, ...nearest.path], message: nearest.message };
}

/** A language tag that a caller gave, in its canonical form. */
export function checkedLanguage(tag: string, field = 'language'): Language {
  return checked(z.object({ [field]: language }), { [field]: tag })[field]!;
}

/** The date of a document that a caller gave, if any. @throws {ServiceError} `invalid`. */
export function checkedDate(day: string | undefined): string | null {
  return checked(z.object({ date }), { date: day }).date;
}

/** A name from outside, fit to stand in a message. */
export function quote(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 80)}…` : name}”`;
}
