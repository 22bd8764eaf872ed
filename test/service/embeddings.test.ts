import { beforeAll, describe, expect, test } from 'vitest';
import { type Embedder, EmbeddingError } from '../../src/embeddings/embedder.ts';
import { endpointEmbedder } from '../../src/embeddings/endpoint.ts';
import { Lexicons } from '../../src/lexicon/lexicons.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { alignDocument } from '../../src/service/align-document.ts';
import { alignTexts } from '../../src/service/align-texts.ts';
import type { Context } from '../../src/service/context.ts';
import { exportDocument } from '../../src/service/export-document.ts';
import { getDocument } from '../../src/service/get-document.ts';
import { sentenceVectors } from '../../src/service/sentence-vectors.ts';
import type { SegmentedVersion } from '../../src/text/segmentation.ts';
import type { Span } from '../../src/text/span.ts';
import { EmbeddingServer } from '../embeddings/embedding-server.ts';
import { sendJson } from '../remote/local-service.ts';
import { dialects, useDatabase } from '../store/dialects.ts';
import { contextOn, publishSpeech, SPEECH } from './sample.ts';

const files = Object.entries(SPEECH).map(([language, text]) => ({
  language,
  name: `${language}.txt`,
  bytes: new TextEncoder().encode(text),
}));
const lexicons = readLexicons();

const refusing = (error: Error): Embedder => ({
  model: 'none',
  embed: () => Promise.reject(error),
});

describe('texts aligned with an embedder', () => {
  test('are asked for by sentence, all versions in one call', async () => {
    await using server = await EmbeddingServer.open();
    const embedder = endpointEmbedder({ url: server.url, model: 'hashed' }, fetch);
    const { alignment } = await alignTexts({ lexicons, embedder }, { files });
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]!.input).toContain('Who pays for the measures?');
    expect(server.asked[0]!.input).toHaveLength(10 + 10 + 9);
    expect(alignment.warnings).toEqual([]);
  });

  test('are aligned without it when it fails, which the result says', async () => {
    await using server = await EmbeddingServer.open((_, response) =>
      sendJson(response, { error: 'no such model' }, 404),
    );
    const embedder = endpointEmbedder({ url: server.url, model: 'hashed' }, fetch);
    const { alignment } = await alignTexts({ lexicons, embedder }, { files });
    const { warnings, ...rest } = alignment;
    expect(warnings).toEqual([
      {
        code: 'no-embeddings',
        message: `Aligned without sentence vectors: ${server.url}/v1/embeddings: it answered with status 404: no such model.`,
      },
    ]);
    const { warnings: none, ...without } = (await alignTexts({ lexicons }, { files })).alignment;
    expect(none).toEqual([]);
    expect(rest).toEqual(without);
  });

  test('are not sent when they are too many', async () => {
    const version = (language: string, count: number): SegmentedVersion => ({
      language,
      text: '.',
      paragraphs: [[0, 1]],
      sentences: Array<Span>(count).fill([0, 1]),
      paragraphOf: Array<number>(count).fill(0),
    });
    const found = sentenceVectors(refusing(new Error('asked')), [version('en', 50_000), version('de', 1)]);
    expect(await found).toEqual({
      warnings: [
        {
          code: 'no-embeddings',
          message: 'Aligned without sentence vectors: 50001 sentences are more than the 50000 allowed.',
        },
      ],
    });
  });

  test('an error that is not the embedder’s is not taken for one', async () => {
    const embedder = refusing(new TypeError('a mistake'));
    await expect(alignTexts({ lexicons, embedder }, { files })).rejects.toThrow('a mistake');
  });
});

describe('languages without a lexicon', () => {
  const named = (...languages: string[]) =>
    languages.map((language, k) => ({ ...files[k % files.length]!, language, name: language }));

  const cases: [string[], Lexicons, string | undefined][] = [
    [['en', 'de', 'ru'], lexicons, undefined],
    [['en', 'en-GB'], lexicons, undefined],
    [['en', 'de', 'eo'], lexicons, 'en–eo, de–eo'],
    [['de', 'ru', 'en'], new Lexicons([]), 'de–ru, de–en, ru–en'],
  ];
  test.each(cases)('of %j, told by pair', async (languages, known, pairs) => {
    const { alignment } = await alignTexts({ lexicons: known }, { files: named(...languages) });
    expect(alignment.warnings).toEqual(
      pairs === undefined
        ? []
        : [
            {
              code: 'no-lexicon',
              message: `No lexicon covers ${pairs}: words count there only as figures, names and cognates.`,
            },
          ],
    );
  });
});

describe.each(dialects)('a document’s alignment on $name', (dialect) => {
  const database = useDatabase(dialect);
  let context: Context;
  beforeAll(async () => {
    context = { ...(await contextOn(database.store)), lexicons };
    await publishSpeech(context, 'speech');
  });

  test('keeps what it had to do without, for every reader and in the export', async () => {
    const failing = { ...context, embedder: refusing(new EmbeddingError('it is closed')) };
    const warnings = [{ code: 'no-embeddings', message: 'Aligned without sentence vectors: it is closed.' }];
    expect((await alignDocument(failing, { slug: 'speech' })).alignment?.warnings).toEqual(warnings);
    expect((await getDocument(context, { slug: 'speech' })).alignment?.warnings).toEqual(warnings);
    const { body } = await exportDocument(context, { slug: 'speech', format: 'json' });
    expect(JSON.parse(String(body)).warnings).toEqual(warnings);
  });

  test('names the model whose vectors it rests on', async () => {
    await using server = await EmbeddingServer.open();
    const embedder = endpointEmbedder({ url: server.url, model: 'hashed' }, fetch);
    const { alignment } = await alignDocument({ ...context, embedder }, { slug: 'speech' });
    expect(alignment?.warnings).toEqual([]);
    const rows = await context.db
      .selectFrom('alignment')
      .select('method')
      .where('is_current', '=', true)
      .execute();
    expect(rows).toEqual([{ method: 'concordat/3 with hashed' }]);
  });
});
