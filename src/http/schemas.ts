import { z } from '@hono/zod-openapi';
import { SEVERITIES } from '../diverge/divergence.ts';
import { PROVENANCES, REVIEW_STATES, VERDICTS } from '../service/views.ts';

/** The views of the service as schemas: what the API answers, and its description. */

const LANGUAGE = z.string().openapi({ description: 'BCP 47 tag', example: 'ru' });
const SLUG = z.string().openapi({ example: 'nonprofits-2019-06-24' });
const SPAN = z
  .tuple([z.int(), z.int()])
  .readonly()
  .openapi({ description: 'UTF-16 offsets [start, end) into the stored text', example: [120, 122] });
const TIME = z.string().openapi({ description: 'ISO 8601, UTC', example: '2026-11-24T10:00:00.000Z' });

export const LEVEL = z.enum(['paragraph', 'sentence']);

export const REVISION_LABEL = z
  .object({
    language: LANGUAGE,
    revision: z.int().openapi({ description: '1, 2, … within the version' }),
    provenance: z.enum(PROVENANCES),
    translatedFrom: LANGUAGE.nullable(),
    note: z.string().nullable().openapi({ description: 'A sentence on the origin of the text' }),
    sourceUrl: z.string().nullable(),
    textSha256: z.string().openapi({ description: 'SHA-256 of the stored text in UTF-8, hex' }),
    sourceSha256: z.string().openapi({ description: 'SHA-256 of the bytes as they came, hex' }),
    createdAt: TIME,
  })
  .openapi('Revision');

export const REVISION_TEXT = REVISION_LABEL.extend({
  text: z.string(),
  paragraphs: z.array(SPAN).readonly(),
  sentences: z.array(SPAN).readonly(),
  paragraphOf: z
    .array(z.int())
    .readonly()
    .openapi({ description: 'For each sentence the index of its paragraph' }),
}).openapi('RevisionText');

/** Findings by what people say of them. */
export const REVIEW_COUNTS = z
  .object({ open: z.int(), confirmed: z.int(), dismissed: z.int() })
  .openapi('ReviewCounts', { description: 'Divergences by what people say of them' });

export const DOCUMENT = z
  .object({
    slug: SLUG,
    title: z.string(),
    date: z.string().nullable().openapi({ example: '2019-06-24' }),
    sourceUrl: z.string().nullable(),
    notice: z.string().nullable().openapi({ description: 'A sentence that must be shown with the document' }),
    versions: z.array(REVISION_LABEL).readonly(),
    alignment: z
      .object({
        id: z.string(),
        createdAt: TIME,
        checkedAt: TIME.openapi({ description: 'When the checks were last run on it; ISO 8601, UTC' }),
        stale: z.boolean().openapi({ description: 'A version has a newer revision than the alignment' }),
        warnings: z
          .array(z.object({ code: z.string(), message: z.string() }))
          .readonly()
          .openapi({ description: 'What it had to do without: a lexicon, the configured embeddings' }),
      })
      .nullable(),
    divergences: z.object({ info: z.int(), low: z.int(), medium: z.int(), high: z.int() }),
    reviews: REVIEW_COUNTS,
  })
  .openapi('Document');

export const BEAD = z
  .object({
    id: z.string(),
    level: LEVEL,
    index: z.int(),
    segments: z
      .record(z.string(), z.array(z.int()).readonly())
      .openapi({ description: 'Per language the 0-based units', example: { en: [0, 1], de: [0] } }),
    confidence: z.number().min(0).max(1),
    moved: z.array(LANGUAGE).readonly().optional(),
  })
  .openapi('Bead');

const OPINION = z
  .object({
    verdict: z.enum(VERDICTS).openapi({ description: 'Whether the versions differ as the divergence says' }),
    reason: z.string(),
    wording: z.string().nullable().openapi({ description: 'A clearer sentence, only beside `confirm`' }),
    model: z.string().openapi({ example: 'qwen3:8b' }),
    promptVersion: z.int(),
    createdAt: TIME,
  })
  .openapi('Opinion');

const REVIEW = z
  .object({
    state: z.enum(REVIEW_STATES),
    note: z.string().nullable(),
    reviewer: z.string().nullable().openapi({ description: 'As the person gave it; nobody has checked it' }),
    createdAt: TIME,
  })
  .openapi('Review');

/** A review in the history of a document. */
export const PAST_REVIEW = REVIEW.extend({
  divergence: z.string().openapi({ description: 'Id of the divergence; it may be no more' }),
  check: z.string(),
  message: z.string().openapi({ description: 'What the divergence said when it was reviewed' }),
}).openapi('PastReview');

export const DIVERGENCE = z
  .object({
    id: z.string(),
    check: z.string().openapi({ example: 'number' }),
    category: z.string().openapi({ example: 'Accuracy/Mistranslation' }),
    severity: z.enum(SEVERITIES),
    confidence: z.number().min(0).max(1),
    versions: z
      .array(LANGUAGE)
      .readonly()
      .openapi({ description: 'The versions that deviate; all of them when `split`' }),
    split: z.boolean(),
    values: z.record(z.string(), z.string()).openapi({ example: { en: '15', es: '50' } }),
    spans: z.record(z.string(), z.array(SPAN).readonly()),
    level: LEVEL,
    bead: z.string().openapi({ description: 'Id of the bead' }),
    messageId: z.string(),
    data: z.record(z.string(), z.string()),
    message: z.string().openapi({ example: 'Spanish says 50, the other four say 15.' }),
    opinion: OPINION.optional().openapi({
      description: 'What a model says of it, where one was asked; show it as a model’s',
    }),
    review: REVIEW.optional().openapi({
      description: 'The last verdict of a person, where there is one; without it the divergence is open',
    }),
  })
  .openapi('Divergence');

export const PASSAGE = z
  .object({
    document: z.object({ slug: SLUG, title: z.string(), date: z.string().nullable() }),
    bead: BEAD,
    versions: z
      .array(
        REVISION_LABEL.extend({
          text: z.string(),
          span: SPAN,
          sentences: z.array(z.int()).readonly(),
          sentenceSpans: z
            .array(SPAN)
            .readonly()
            .openapi({ description: 'Offsets of each of the sentences' }),
        }).openapi('PassageVersion'),
      )
      .readonly(),
    divergences: z.array(DIVERGENCE).readonly(),
  })
  .openapi('Passage');

export const PASSAGE_LINKS = z
  .object({
    bead: z.string().openapi({ description: 'Id of the bead' }),
    languages: z.array(LANGUAGE).readonly(),
    pairs: z
      .record(
        z.string(),
        z
          .array(
            z
              .object({
                spans: z.record(z.string(), SPAN).openapi({
                  description: 'A word in either version',
                  example: { en: [120, 127], de: [131, 134] },
                }),
                probability: z.number().min(0).max(1),
              })
              .openapi('WordLink'),
          )
          .readonly(),
      )
      .openapi({
        description: 'Per two versions, such as `en-de`, the links in the order of the first one’s text',
      }),
  })
  .openapi('PassageLinks');

/** A page of a list. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .object({
      items: z.array(item).readonly(),
      next: z.string().nullable().openapi({ description: 'Cursor of the next page, or null' }),
    })
    .openapi(name);
}

export const SLUG_PARAMETER = z.object({ slug: SLUG.openapi({ param: { name: 'slug', in: 'path' } }) });
export const VERSION_PARAMETERS = SLUG_PARAMETER.extend({
  language: LANGUAGE.openapi({ param: { name: 'language', in: 'path' } }),
});
export const PAGE_QUERY = z.object({
  cursor: z.string().max(1000).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).optional(),
});

/** A JSON answer with a schema. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}
