import { html } from 'hono/html';
import type { DivergenceView, Reading, RevisionText } from '../service/views.ts';
import { languageName } from '../text/language.ts';
import { reviewsAddress, unitAddress, unitId } from './addresses.ts';
import { type Choice, choiceAddress } from './choice.ts';
import { checkTag, divergenceId } from './divergence-tag.ts';
import type { Html } from './html.ts';
import { direction } from './languages.ts';
import { opinionChip, opinionNote } from './opinion.ts';
import { provenanceBadge } from './provenance.ts';
import { sentenceBefore } from './reading-rows.ts';
import { reviewChip, reviewNote } from './review.ts';
import { type FormOffer, reviewForm } from './review-form.ts';
import { severityMark } from './severity.ts';

/** Versions are no independent witnesses where one was made from another. */
const CAUTION = 'Agreement is no proof: some of these versions were translated from another of them.';
/** Longest quotation in an explanation, in characters. */
const QUOTED = 160;

/** The explanation of a divergence: the sentence for everybody, and on demand what every version says. */
export function explanation(
  divergence: DivergenceView,
  reading: Reading,
  choice: Choice,
  offer: FormOffer,
): Html {
  const { check, severity, confidence, category, split, versions, message, opinion, review } = divergence;
  const id = divergenceId(divergence);
  const isOne = versions.length === 1;
  const differ = choice.pivot
    ? `${isOne ? 'differs' : 'differ'} from ${languageName(choice.pivot)}`
    : isOne
      ? 'deviates'
      : 'deviate';
  const who = split ? 'versions disagree, none stands alone' : `${names(versions)} ${differ}`;
  return html`<article class="explanation ${severity}" id="${id}">
<details><summary>${checkTag(check)} ${severityMark(severity)} <span class="message">${message}</span>${opinionChip(opinion)}${reviewChip(review)}</summary>
<table class="values"><caption class="unseen">What each version says</caption>
<thead><tr><th scope="col">Version</th><th scope="col">Says</th><th scope="col">Where</th></tr></thead>
<tbody>${reading.versions.map((version) => valueRow(divergence, version, reading.document.slug, choice))}</tbody></table>
${opinionNote(opinion)}
${reviewNote(review)}
<p class="fine">${who}; confidence ${percent(confidence)}; ${category} (MQM). ${isTranslationChain(reading) && CAUTION}
<a href="${choiceAddress(reading, choice)}#${id}">Permanent link</a>${review && html` · <a href="${reviewsAddress(reading.document.slug, divergence.id)}">All verdicts on it</a>`}</p>
${reviewForm(divergence, reading, choice, offer)}
</details></article>`;
}

/** A probability as people read it; never rounded up to certainty. */
export function percent(probability: number): string {
  return `${Math.floor(probability * 100)} %`;
}

function valueRow(divergence: DivergenceView, version: RevisionText, slug: string, choice: Choice): Html {
  const { language, text } = version;
  const span = divergence.spans[language]?.[0];
  const words = span === undefined ? '' : text.slice(...span);
  const shown = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
  const sentence = span === undefined ? -1 : sentenceBefore(version, span[0]);
  const address = choice.columns.includes(language)
    ? `#${unitId(language, 'sentence', sentence)}`
    : unitAddress(slug, version, 'sentence', sentence);
  const where = sentence < 0 ? '' : html`<a href="${address}">sentence ${sentence + 1}</a>`;
  const quotation =
    shown === '' ? 'nothing at' : html`<q lang="${language}" dir="${direction(language)}">${shown}</q>`;
  const isOdd = divergence.versions.includes(language);
  return html`<tr class="${isOdd && 'deviates'}"><th scope="row">${languageName(language)} ${provenanceBadge(version)}</th>
<td>${divergence.values[language] ?? '–'}${isOdd && !divergence.split && html` <strong>deviates</strong>`}</td>
<td>${quotation} ${where}</td></tr>`;
}

function names(languages: readonly string[]): string {
  return new Intl.ListFormat('en').format(languages.map((language) => languageName(language)));
}

function isTranslationChain({ versions }: Reading): boolean {
  const present = new Set(versions.map(({ language }) => language));
  return versions.some(({ translatedFrom }) => translatedFrom !== null && present.has(translatedFrom));
}
