import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const WRANGLER = resolve(ROOT, 'node_modules/wrangler/bin/wrangler.js');
/** workerd starts within seconds; a loaded machine takes longer. */
const PATIENCE_MS = 90_000;

test('the Worker bundles and answers in workerd, offline', { timeout: 2 * PATIENCE_MS }, async () => {
  const port = await freePort();
  const wrangler = spawn(process.execPath, [WRANGLER, 'dev', '--ip', '127.0.0.1', '--port', `${port}`], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [wrangler.stdout, wrangler.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const exited = new Promise<undefined>((done) => wrangler.once('exit', () => done(undefined)));
  try {
    const answered = patiently(() => fetch(`http://127.0.0.1:${port}/livez`)).catch(() => undefined);
    const answer = await Promise.race([answered, exited]);
    expect(answer?.status, output).toBe(200);
    expect(await answer!.text()).toBe('live\n');
  } finally {
    if (wrangler.exitCode === null) process.kill(-wrangler.pid!, 'SIGTERM');
  }
});

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resume) => setTimeout(resume, 250));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
