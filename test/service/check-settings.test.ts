import { describe, expect, test } from 'vitest';
import { checkSettings, readCheckConfiguration } from '../../src/service/check-settings.ts';

/** What comes of a configuration by itself. */
const readCheckSettings = (text: string, name: string) => checkSettings(readCheckConfiguration(text, name));

describe('the configuration of the checks', () => {
  test('names what is otherwise than usual', () => {
    const settings = readCheckSettings(
      '{"minConfidence":0.6,"checks":{"question":false,"number":{"severity":"medium","minConfidence":0.8},"date":true}}',
      'checks.json',
    );
    expect(settings.question).toEqual({ on: false, minConfidence: 0.6 });
    expect(settings.number).toEqual({ on: true, minConfidence: 0.8, severity: 'medium' });
    expect(settings.date).toEqual({ on: true, minConfidence: 0.6 });
    expect(settings.terminology).toEqual({ on: true, minConfidence: 0.6 });
  });

  test('may be empty', () => {
    expect(new Set(Object.values(readCheckSettings('{}', 'x')).map(({ on }) => on))).toEqual(new Set([true]));
  });

  const refused: [string, RegExp][] = [
    ['{', /^checks\.json: not JSON/],
    ['[]', /^checks\.json: the whole: It must be an object/],
    [
      '{"check":{}}',
      /^checks\.json: the whole: There is no setting “check”; there are minConfidence and checks/,
    ],
    [
      '{"checks":{"numbers":false}}',
      /^checks\.json: checks\.numbers: There is no check “numbers”; there are number, date/,
    ],
    [
      '{"checks":{"number":{"of":true}}}',
      /^checks\.json: checks\.number: There is no setting “of”; there are on,/,
    ],
    [
      '{"checks":{"number":{"severity":"grave"}}}',
      /^checks\.json: checks\.number\.severity: A severity is one of info,/,
    ],
    [
      '{"checks":{"number":{"minConfidence":2}}}',
      /^checks\.json: checks\.number\.minConfidence: .*from 0 to 1/,
    ],
    ['{"checks":{"number":3}}', /^checks\.json: checks\.number: It (is true, false or|must be) an object/],
    ['{"minConfidence":"high"}', /^checks\.json: minConfidence: .*from 0 to 1/],
  ];
  test.each(refused)('%s is refused, naming what is wrong and where', (text, message) => {
    let said = '';
    try {
      readCheckSettings(text, 'checks.json');
    } catch (error) {
      said = error instanceof Error ? error.message : '';
    }
    expect(said).toMatch(message);
  });
});
