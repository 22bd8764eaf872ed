import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DirectoryInUseError, lockDirectory } from '../../src/store/directory-lock.ts';
import { migrateForward } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { publish, text } from './sample.ts';

describe('the embedded database in a directory', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'concordat-')), 'made', 'when missing');
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('keeps what was written, and needs no migration when it is opened again', async () => {
    const first = await openStore({ dataDir });
    await migrateForward(first.db);
    await publish(first.db, 'kept', [text('en', ['Yes.'])]);
    await first.close();
    const second = await openStore({ dataDir });
    expect(await migrateForward(second.db)).toEqual([]);
    expect(await second.db.selectFrom('document').select('slug').execute()).toEqual([{ slug: 'kept' }]);
    await second.close();
  });

  test('is open once at a time', async () => {
    const first = await openStore({ dataDir });
    await expect(openStore({ dataDir })).rejects.toThrow(DirectoryInUseError);
    await first.close();
    await (await openStore({ dataDir })).close();
  });

  test('is not entered while another process has it', () => {
    lockDirectory(dataDir)();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)']);
    try {
      writeFileSync(join(dataDir, 'lock'), String(other.pid));
      expect(() => lockDirectory(dataDir)).toThrow(`is in use by process ${other.pid};`);
    } finally {
      other.kill();
    }
  });

  test.each(['2147483646', '', 'x', String(process.pid)])(
    'is taken over from a dead process (%j)',
    (left) => {
      lockDirectory(dataDir)();
      writeFileSync(join(dataDir, 'lock'), left);
      const unlock = lockDirectory(dataDir);
      expect(readFileSync(join(dataDir, 'lock'), 'utf8')).toBe(String(process.pid));
      unlock();
      expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    },
  );
});
