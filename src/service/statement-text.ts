import { languageName } from '../text/language.ts';
import type { MeasuredQuality } from './check-quality.ts';
import type { AlignmentTrust, CheckedScope, StatedCheck, Statement } from './get-statement.ts';

/** The first sentences of a statement: what was found and what people say of it, and no more than that. */
export function resultWords({
  findings,
  reviews,
  stale,
}: Pick<Statement, 'findings' | 'reviews' | 'stale'>): string {
  const claims = findings.medium + findings.high;
  const notes = findings.low + findings.info;
  const newer = stale ? ' A newer text of a version is published and was not checked.' : '';
  if (claims + notes === 0) return `The checks named below found no divergence.${newer}`;
  const found =
    claims === 0
      ? 'no divergence that claims a difference in meaning'
      : `${counted(claims, 'divergence that claims', 'divergences that claim')} a difference in meaning`;
  const besides = notes === 0 ? '' : ` and ${counted(notes, 'note', 'notes')} of low severity`;
  return `The checks named below found ${found}${besides}.${reviewWords(reviews)}${newer}`;
}

/** What people say of the findings; nothing where nobody has given a verdict. */
function reviewWords({ open, confirmed, dismissed }: Statement['reviews']): string {
  if (confirmed + dismissed === 0) return '';
  const given = [
    ...(confirmed > 0 ? [`confirmed ${confirmed}`] : []),
    ...(dismissed > 0 ? [`dismissed ${dismissed}`] : []),
  ];
  return ` Of all these, people have ${given.join(' and ')}; ${open === 0 ? 'none is' : counted(open, 'is', 'are')} open.`;
}

/** What the limits of what was checked depend on. */
type Limited = Pick<CheckedScope, 'alignment' | 'checks' | 'pairsWithoutLexicon'> &
  Pick<Statement, 'reviewedAt'> & { readonly document: Pick<Statement['document'], 'date'> };

/** What the statement does not say, in sentences. */
export function limitsOf(statement: Limited): string[] {
  const { document, alignment, checks, pairsWithoutLexicon } = statement;
  const limits = [
    'No finding is no proof of agreement: the checks compare facts, not the whole meaning, and miss what lies outside them.',
  ];
  const { doubtful, beads } = alignment.sentences;
  if (doubtful > 0)
    limits.push(
      `On ${doubtful} of ${counted(beads, 'aligned passage', 'aligned passages')} the alignment is doubtful; there no difference in meaning is claimed, whether there is one or not.`,
    );
  if (checks === null)
    return [
      ...limits,
      'This alignment was made before it was kept what is checked; align the document again.',
    ];
  if (statement.reviewedAt !== null)
    limits.push(
      'Verdicts on findings are those of people who may publish here; names are as they gave them, and dismissed findings are counted all the same.',
    );
  if (document.date === null)
    limits.push(
      'The date of the document is not known: what is dated by it, such as “last September”, was not worked out.',
    );
  for (const { title, on, unable, versions } of checks) {
    if (!on) limits.push(`“${title}” is switched off.`);
    else if (versions.length < 2)
      limits.push(`“${title}” could not be run: it knows fewer than two of the languages.`);
    else if (unable.length > 0) limits.push(`“${title}” leaves out ${listed(unable)}.`);
  }
  if (pairsWithoutLexicon !== null && pairsWithoutLexicon.length > 0)
    limits.push(
      `Without a lexicon, words could not be compared between ${pairsWithoutLexicon.map(pairName).join(', ')}.`,
    );
  if (checks.some(({ quality }) => quality.length > 0))
    limits.push(
      'Quality was measured on pairs of texts; with three versions or more most checks see more, as the others decide.',
    );
  const unmeasured = checks.filter(
    ({ on, quality }) =>
      on && quality.every(({ precision, recall }) => precision === null && recall === null),
  );
  if (unmeasured.length > 0)
    limits.push(
      `How often they are right was not measured of: ${unmeasured.map(({ title }) => `“${title}”`).join(', ')}.`,
    );
  return limits;
}

/** The statement as plain text, fit to be filed. Lines end in LF. */
export function statementText(statement: Statement, address: string): string {
  const { document, passage, checkedAt, reviewedAt, method } = statement;
  const { revisions, descent } = statement;
  const lines = [
    'Statement on what was checked',
    '',
    `Document: ${document.title}${document.date === null ? '' : `, ${document.date}`}`,
    ...(passage === null ? [] : [`Passage: ${passageName(passage)}`]),
    `Checked: ${checkedAt}, by ${method}`,
    ...(reviewedAt === null ? [] : [`Last verdict of a person: ${reviewedAt}`]),
    `Address: ${address}`,
    ...(document.notice === null ? [] : [`Please note: ${document.notice}`]),
    '',
    resultWords(statement),
    '',
    'Texts',
    ...revisions.map(
      ({ language, revision, provenance, translatedFrom, textSha256 }) =>
        `- ${languageName(language)} (${language}), revision ${revision}, ${provenance}` +
        `${translatedFrom === null ? '' : `, translated from ${languageName(translatedFrom)}`}, SHA-256 ${textSha256}`,
    ),
    ...descent.map((sentence) => `- ${sentence}`),
    '',
    ...scopeLines(statement),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was checked and what could not be, in lines under headings. */
export function scopeLines(statement: Limited): string[] {
  const { alignment, checks } = statement;
  return [
    'Alignment',
    ...(alignment.paragraphs.beads === 0 ? [] : [`- Paragraphs: ${trustWords(alignment.paragraphs)}`]),
    `- Sentences: ${trustWords(alignment.sentences)}`,
    '',
    'Checks',
    ...(checks ?? []).filter(wasRun).map(checkLine),
    '',
    'Limits',
    ...limitsOf(statement).map((limit) => `- ${limit}`),
  ];
}

/** Whether a check compared anything. */
export function wasRun({ on, versions }: Pick<StatedCheck, 'on' | 'versions'>): boolean {
  return on && versions.length >= 2;
}

export function trustWords({ beads, doubtful, confidence }: AlignmentTrust): string {
  return `${counted(beads, 'passage', 'passages')}, mean confidence ${percent(confidence)}, ${doubtful} doubtful (less than 50 %)`;
}

/** Precision and recall with their counts, which say how much the ratio is worth. */
export function qualityWords({ precision, flagged, right, recall, sought, found }: MeasuredQuality): string {
  const parts = [
    ...(precision === null ? [] : [`precision ${percent(precision)} (${right} of ${flagged} findings)`]),
    ...(recall === null ? [] : [`recall ${percent(recall)} (${found} of ${sought} known divergences)`]),
  ];
  return parts.join(', ');
}

/** “sentence 12 of the English version” */
export function passageName({ language, level, index }: NonNullable<Statement['passage']>): string {
  return `${level} ${index + 1} of the ${languageName(language)} version`;
}

/** “3 findings (1 confirmed, 1 dismissed by people)” */
export function findingsWords({ findings, reviews }: Pick<StatedCheck, 'findings' | 'reviews'>): string {
  const given = (['confirmed', 'dismissed'] as const).flatMap((state) =>
    reviews[state] === 0 ? [] : [`${reviews[state]} ${state}`],
  );
  const found = counted(findings, 'finding', 'findings');
  return given.length === 0 ? found : `${found} (${given.join(', ')} by people)`;
}

function checkLine(check: StatedCheck): string {
  const { title, versions, minConfidence, quality } = check;
  const from = minConfidence > 0 ? `, from confidence ${percent(minConfidence)} on` : '';
  const measured = quality.flatMap((one) => {
    const words = qualityWords(one);
    return words === '' ? [] : [` ${one.title}: ${words}.`];
  });
  return `- ${title}: ${findingsWords(check)} in ${versions.join(', ')}${from}.${measured.join('')}`;
}

function pairName(pair: string): string {
  return pair.replace('-', '–');
}

function listed(languages: readonly string[]): string {
  return new Intl.ListFormat('en').format(languages.map((language) => languageName(language)));
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** Never rounded up. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
