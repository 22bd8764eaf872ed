import { describe, expect, test } from 'vitest';
import { EmbeddingError } from '../../src/embeddings/embedder.ts';
import { ENDPOINT_LIMITS, type EndpointLimits, endpointEmbedder } from '../../src/embeddings/endpoint.ts';
import { sendJson } from '../remote/local-service.ts';
import { type Answer, EmbeddingServer, vectorsOf } from './embedding-server.ts';

/** So short that a test need not wait for the time limit and the pauses. */
const HASTY: EndpointLimits = { ...ENDPOINT_LIMITS, requestMs: 200, retryMs: 1, maxRetryMs: 1000 };
const TEXTS = ['The river is rising.', 'Река поднимается.', 'Der Fluss steigt.', 'Nobody came.', 'Genug.'];

function embedderAt(url: string, limits: Partial<EndpointLimits> = {}, key?: string) {
  return endpointEmbedder({ url, model: 'hashed', key }, fetch, { ...HASTY, ...limits });
}

/** How an embedder refuses: its message; fails when it does not. */
async function refusal(embedding: Promise<unknown>): Promise<string> {
  try {
    await embedding;
  } catch (error) {
    if (error instanceof EmbeddingError) return error.message;
    throw error;
  }
  throw new Error('the embedder did not refuse');
}

/** An answer with these vectors. */
function vectors(...embeddings: unknown[]): Answer {
  return (_, response) =>
    sendJson(response, { data: embeddings.map((embedding, index) => ({ index, embedding })) });
}

const failing =
  (status: number, headers = {}): Answer =>
  (_, response) =>
    sendJson(response, { error: { message: 'busy' } }, status, headers);
const html: Answer = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Log in</title>');
};
const raw =
  (body: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(body);
  };
/** The head of an answer at once, its body never. */
const silent: Answer = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{"data":[');
};
const hangUp: Answer = (_, response) => {
  response.destroy();
};

describe('vectors from an endpoint', () => {
  test('are unit vectors in the order of the texts, whatever order they come in', async () => {
    await using server = await EmbeddingServer.open();
    const found = await embedderAt(server.url).embed(TEXTS);
    expect(found).toHaveLength(TEXTS.length);
    for (const [k, raw] of vectorsOf(TEXTS).entries()) {
      const length = Math.sqrt(raw.reduce((sum, x) => sum + x * x, 0));
      for (const [d, value] of raw.entries()) expect(found[k]![d]).toBeCloseTo(value / length, 5);
    }
    expect(server.asked).toEqual([
      { path: '/v1/embeddings', authorization: undefined, model: 'hashed', input: TEXTS },
    ]);
  });

  const bases: [string, string][] = [
    ['', '/v1/embeddings'],
    ['/', '/v1/embeddings'],
    ['/v1', '/v1/embeddings'],
    ['/v1/', '/v1/embeddings'],
    ['/proxy?version=2', '/proxy/v1/embeddings?version=2'],
  ];
  test.each(bases)('the base URL may end in “%s”', async (base, path) => {
    await using server = await EmbeddingServer.open();
    await embedderAt(`${server.url}${base}`).embed(['One.']);
    expect(server.asked.map((asked) => asked.path)).toEqual([path]);
  });

  test('a key is sent as a bearer token', async () => {
    await using server = await EmbeddingServer.open();
    await embedderAt(server.url, {}, 'secret').embed(['One.']);
    expect(server.asked[0]!.authorization).toBe('Bearer secret');
  });

  test('texts go in batches by number and characters, no more at a time than allowed, cut where too long', async () => {
    await using server = await EmbeddingServer.open();
    const texts = [...TEXTS, 'x'.repeat(50), `${'y'.repeat(39)}😀`];
    const limits = { batchTexts: 2, batchCharacters: 60, textCharacters: 40, concurrency: 2 };
    const found = await embedderAt(server.url, limits).embed(texts);
    expect(found).toHaveLength(texts.length);
    const batches = server.asked.map(({ input }) => input);
    expect(batches.flat().sort()).toEqual([...TEXTS, 'x'.repeat(40), `${'y'.repeat(39)}\ufffd`].sort());
    for (const batch of batches) {
      expect(batch.length).toBeLessThanOrEqual(2);
      expect(batch.join('').length).toBeLessThanOrEqual(60);
    }
    expect(server.mostAtOnce).toBeLessThanOrEqual(2);
  });

  test('no text asks nothing', async () => {
    await using server = await EmbeddingServer.open();
    expect(await embedderAt(server.url).embed([])).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});

describe('what may pass is tried again', () => {
  const passing: [string, Answer[]][] = [
    ['too many requests', [failing(429)]],
    ['too many requests, wait a moment', [failing(429, { 'Retry-After': '0' })]],
    ['twice a failure of the service', [failing(503), failing(500)]],
    ['a gateway’s page', [(_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>')]],
    ['a connection cut off', [hangUp]],
    ['an answer that does not end in time', [silent]],
  ];
  test.each(passing)('%s', async (_, answers) => {
    await using server = await EmbeddingServer.open(...answers);
    expect(await embedderAt(server.url).embed(['One.'])).toHaveLength(1);
    expect(server.asked).toHaveLength(answers.length + 1);
  });

  const lasting: [string, Answer, RegExp][] = [
    ['a failure', failing(503), /it answered with status 503: busy$/],
    ['silence', silent, /it did not answer within 0\.05 s$/],
    ['a cut connection', hangUp, /it cannot be reached \(\w+\)$/],
  ];
  test.each(lasting)('%s that lasts is told after the last try', async (_, answer, message) => {
    await using server = await EmbeddingServer.open(...Array<Answer>(4).fill(answer));
    const embedding = embedderAt(server.url, { requestMs: 50, retries: 2 }).embed(['One.']);
    expect(await refusal(embedding)).toMatch(message);
    expect(server.asked).toHaveLength(3);
  });

  test('a wait longer than allowed is not waited for', async () => {
    await using server = await EmbeddingServer.open(failing(429, { 'Retry-After': '3600' }));
    expect(await refusal(embedderAt(server.url).embed(['One.']))).toMatch(/status 429: busy$/);
    expect(server.asked).toHaveLength(1);
  });

  test('a time to wait for is read against the service’s own clock', async () => {
    const headers = {
      Date: 'Mon, 02 Feb 2026 10:00:00 GMT',
      'Retry-After': 'Mon, 02 Feb 2026 11:00:00 GMT',
    };
    await using server = await EmbeddingServer.open(failing(503, headers));
    expect(await refusal(embedderAt(server.url).embed(['One.']))).toMatch(/status 503/);
    expect(server.asked).toHaveLength(1);
  });

  test('no connection names the address and the reason', async () => {
    const { url } = await (async () => {
      await using server = await EmbeddingServer.open();
      return { url: server.url };
    })();
    const message = await refusal(embedderAt(`${url}/?token=secret`).embed(['One.']));
    expect(message).toBe(`${url}/v1/embeddings: it cannot be reached (ECONNREFUSED)`);
  });

  test('the whole call has a time limit', async () => {
    await using server = await EmbeddingServer.open(...Array<Answer>(9).fill(silent));
    const embedding = embedderAt(server.url, { requestMs: 40, totalMs: 60, retries: 8 }).embed(['One.']);
    expect(await refusal(embedding)).toMatch(/not all texts were done in 0\.06 s$/);
    expect(server.asked.length).toBeLessThan(9);
  });
});

describe('an answer that cannot be used is refused at once, in one sentence', () => {
  const wrong: [string, Answer, RegExp][] = [
    ['fewer vectors', vectors([1, 2]), /it gave 1 vectors for 2 texts$/],
    ['more vectors', vectors([1, 2], [3, 4], [5, 6]), /it gave 3 vectors for 2 texts$/],
    ['several dimensions', vectors([1, 2], [3, 4, 5]), /its vectors have now 2, now 3 dimensions$/],
    ['null for NaN', vectors([1, 2], [3, null]), /another shape: data\.1\.embedding\.1: .*number/],
    ['NaN as it stands', raw('{"data":[{"index":0,"embedding":[NaN]}]}'), /its answer is not JSON$/],
    [
      'numbers beyond all bounds',
      raw('{"data":[{"index":0,"embedding":[1e999]}]}'),
      /another shape: data\.0/,
    ],
    ['a vector of zeros', vectors([1, 2], [0, 0]), /one of its vectors is zero throughout$/],
    ['an empty vector', vectors([1, 2], []), /another shape: data\.1\.embedding/],
    [
      'an index twice',
      raw('{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}'),
      /not numbered from 0 to 1$/,
    ],
    ['a page of HTML', html, /its answer is not JSON$/],
    ['another JSON', raw('{"embeddings":[[1,2],[3,4]]}'), /another shape: data/],
    ['an answer cut off', raw('{"data":[{"index":0,'), /its answer is not JSON$/],
    ['an endless answer', raw(`"${'x'.repeat(3000)}"`), /its answer is larger than 2000 bytes$/],
    ['an unknown model', failing(404), /it answered with status 404: busy$/],
    [
      'a reason in another shape',
      (_, response) => sendJson(response, { error: 'inputs must have\nless than 512 tokens' }, 413),
      /status 413: inputs must have less than 512 tokens$/,
    ],
    [
      'another address',
      (_, response) => response.writeHead(302, { Location: '/elsewhere' }).end(),
      /it answered with status 302$/,
    ],
  ];
  test.each(wrong)('%s', async (_, answer, message) => {
    await using server = await EmbeddingServer.open(answer);
    expect(await refusal(embedderAt(server.url, { answerBytes: 2000 }).embed(['One.', 'Two.']))).toMatch(
      message,
    );
    expect(server.asked).toHaveLength(1);
  });

  test('several dimensions in several batches are refused too', async () => {
    await using server = await EmbeddingServer.open(vectors([1, 2]), vectors([1, 2, 3]));
    const embedding = embedderAt(server.url, { batchTexts: 1 }).embed(['One.', 'Two.']);
    expect(await refusal(embedding)).toMatch(/dimensions$/);
  });

  test('the first batch that fails ends the others', async () => {
    await using server = await EmbeddingServer.open(failing(400));
    const embedding = embedderAt(server.url, { batchTexts: 1, concurrency: 1 }).embed(TEXTS);
    expect(await refusal(embedding)).toMatch(/status 400/);
    expect(server.asked).toHaveLength(1);
  });
});

describe('who called it off', () => {
  test('before the call gets the signal’s reason, and nothing is asked', async () => {
    await using server = await EmbeddingServer.open();
    const reason = new Error('closed');
    await expect(embedderAt(server.url).embed(TEXTS, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(server.asked).toEqual([]);
  });

  const midway: [string, Answer][] = [
    ['while an answer is awaited', silent],
    ['while a pause is kept', failing(429, { 'Retry-After': '1' })],
  ];
  test.each(midway)('%s gets the signal’s reason, and the request is ended', async (_, answer) => {
    const control = new AbortController();
    const reason = new Error('closed');
    await using server = await EmbeddingServer.open((asked, response) => {
      answer(asked, response);
      setImmediate(() => control.abort(reason));
    });
    const embedding = embedderAt(server.url, { requestMs: 60_000 }).embed(TEXTS, control.signal);
    await expect(embedding).rejects.toBe(reason);
    expect(server.asked).toHaveLength(1);
  });
});
