import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RequestIdVariables } from 'hono/request-id';
import type { Context } from '../service/context.ts';
import { getDocument } from '../service/get-document.ts';
import { listReviews } from '../service/list-reviews.ts';
import { reviewDivergence } from '../service/review-divergence.ts';
import { documentAddress } from './addresses.ts';
import { divergenceId } from './divergence-tag.ts';
import { errorPage } from './error-page.ts';
import type { FormOffer } from './review-form.ts';
import { reviewsPage } from './reviews-page.ts';

/** Who may send the forms of pages; the caller decides, as for every other write. */
export interface Forms {
  readonly offer: FormOffer;
  /** Why a form is refused, or nothing; `token` is what was given for the service's token. */
  refusal(
    request: Request,
    token: string | undefined,
  ): Promise<{ readonly status: 401 | 403; readonly detail: string } | undefined>;
}

/** A form has a note and a name; escaped, a character takes at most twelve bytes. */
const MAX_FORM_BYTES = 64 * 1024;
const REVIEWS_OF_PAGE = 50;

/** Giving a verdict on a divergence and reading what was given. */
export function reviewRoutes(
  reader: Hono<{ Variables: RequestIdVariables }>,
  context: Context,
  forms: Forms,
): void {
  reader.post(
    '/documents/:slug/divergences/:id/review',
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: (c) => c.html(errorPage(413, 'This is more than a note and a name.'), 413),
    }),
    async (c) => {
      const { slug, id } = c.req.param();
      const given = await c.req.parseBody();
      const field = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
      const refusal = await forms.refusal(c.req.raw, field('token'));
      if (refusal) {
        if (refusal.status === 401) c.header('WWW-Authenticate', 'Bearer');
        const detail = refusal.status === 401 ? 'This is not the token of this service.' : refusal.detail;
        return c.html(errorPage(refusal.status, detail), refusal.status);
      }
      const { note, reviewer } = { note: field('note'), reviewer: field('reviewer') };
      await reviewDivergence(context, { slug, id, state: field('state') ?? '', note, reviewer });
      const shown = new URLSearchParams(field('shown')).toString().replaceAll('%2C', ',');
      const query = shown === '' ? '' : `?${shown}`;
      return c.redirect(`${documentAddress(slug)}${query}#${divergenceId({ id })}`, 303);
    },
  );
  reader.get('/documents/:slug/reviews', async (c) => {
    const slug = c.req.param('slug');
    const divergence = c.req.query('divergence') || undefined;
    const cursor = c.req.query('cursor') || undefined;
    const found = await listReviews(context, { slug, divergence, cursor, limit: REVIEWS_OF_PAGE });
    return c.html(reviewsPage(await getDocument(context, { slug }), found, divergence));
  });
}
