import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { concordat } from './concordat.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { DATA_DIR: join(folder, 'data') };
const run = (...args: string[]) => concordat(args, { env });

describe('documents from the command line', () => {
  test('are migrated, imported, aligned, searched and exported', { timeout: 180_000 }, () => {
    expect(run('migrate').stdout).toMatch(/^applied 0001/);
    expect(run('migrate').stdout).toBe('nothing to do\n');
    const en = join(folder, 'en.txt');
    const ru = join(folder, 'ru.txt');
    writeFileSync(en, 'We met 19 delegations in Moscow. Georgia sent 40 experts.');
    writeFileSync(ru, 'В Москве мы приняли 19 делегаций. Грузия прислала 40 экспертов.');
    expect(
      run('import', 'talks', en, '--language', 'en', '--title', 'Talks', '--provenance', 'official').stdout,
    ).toBe('published revision 1 of the English version (official)\n');
    const second = run('import', 'talks', ru, '--language', 'ru', '--translated-from', 'en');
    expect(second.stdout).toMatch(
      /^published revision 1 of the Russian version \(unofficial\)\naligned 2 versions: /,
    );
    expect(run('import', 'talks', ru, '--language', 'ru', '--translated-from', 'en').stdout).toMatch(
      /^unchanged/,
    );
    writeFileSync(ru, 'В Москве мы приняли 19 делегаций. Грузия прислала 45 экспертов.');
    const third = run('import', 'talks', ru, '--language', 'ru', '--provenance', 'official');
    expect(third.stdout).toMatch(
      /^published revision 2 .*\n1 words added, 1 removed since revision 1\naligned/,
    );
    expect(run('search', 'эксперт', '--language', 'ru').stdout).toContain(
      'en (official)  Georgia sent 40 experts.',
    );
    expect(run('export', 'talks', '--format', 'tmx').stdout).toContain('<tuv xml:lang="ru">');
    const statement = run('statement', 'talks').stdout;
    expect(statement).toContain(
      'The checks named below found 1 divergence that claims a difference in meaning',
    );
    expect(statement).toContain('Russian (ru), revision 2, official');
    expect(JSON.parse(run('statement', 'talks', '--unit', 'en-s1', '--json').stdout).findings.high).toBe(0);
    expect(run('statement', 'talks', '--unit', 'en-s9').stderr).toMatch(/^concordat: .*no sentence 9/);
    const configuration = join(folder, 'checks.json');
    writeFileSync(configuration, '{"checks":{"number":false,"date":{"severity":"low"}}}');
    expect(run('checks', 'talks').stdout).toMatch(/^number {2}high, from confidence 0$/m);
    expect(run('checks', 'talks', '--configure', configuration).stdout).toMatch(/^number {2}off$/m);
    expect(JSON.parse(run('checks', 'talks', '--json').stdout).configuration.checks.number).toBe(false);
    expect(run('statement', 'talks').stdout).toContain('“Numbers differ” is switched off.');
    writeFileSync(configuration, '{"checks":{"numbers":false}}');
    const refused = run('checks', 'talks', '--configure', configuration);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/^concordat: .*checks\.json: checks\.numbers: There is no check “numbers”/),
    ]);
    expect(run('export', 'none').status).toBe(2);
    expect(run('export', 'none').stderr).toMatch(/^concordat: .*“none”/);
  });
});

describe('help', () => {
  test.each([
    'align',
    'check',
    'import',
    'serve',
    'export',
    'search',
    'checks',
    'judge',
    'migrate',
    'seed',
    'lexicon',
  ])('of %s says what it does and how it is called', (command) => {
    const { status, stdout } = concordat([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: (concordat )?${command}.*\n\n\\S.{20,}`));
  });

  test('of serve lists every setting', () => {
    const { stdout } = concordat(['serve', '--help']);
    for (const setting of ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'WRITE_TOKEN'])
      expect(stdout).toContain(setting);
  });

  test('a setting that cannot be used is named', () => {
    const { status, stderr } = concordat(['migrate'], { env: { PORT: 'many' } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/PORT/);
  });
});
