import { describe, expect, test } from 'vitest';
import { bodyOf, spelledOut } from '../../src/diverge/vocabulary/bodies.ts';

describe('the gazetteer of bodies', () => {
  test.each([
    'EAEU EAWU UEEA UEE ЕАЭС',
    'CSTO OVKS OTSC ОДКБ',
    'CIS GUS CEI СНГ',
    'SCO SOZ OCS ШОС',
    'OSCE OSZE ОБСЕ',
    'OECD OCDE ОЭСР',
    'NATO OTAN НАТО',
    'UN UNO ONU ООН',
    'NGO NGOs ONG НПО',
  ])('has one key for %s', (acronyms) => {
    const [first, ...others] = acronyms.split(' ').map(bodyOf);
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });

  test('tells bodies with like acronyms apart', () => {
    expect(bodyOf('OSCE')).not.toBe(bodyOf('OECD'));
    expect(bodyOf('CEI')).not.toBe(bodyOf('CPI'));
  });

  test.each([
    ['на площадке Организации Объединённых Наций', 'un'],
    ['im UN-Sicherheitsrat', 'unsc'],
    ['au sein du Conseil de l’Europe', 'coe'],
    ['the Commonwealth of Independent States', 'cis'],
    ['en EE. UU. y en Europa', 'usa'],
    ['«Группа двадцати»', 'g20'],
    ['der Eurasischen Wirtschaftsunion', 'eaeu'],
    ['organizaciones no gubernamentales', 'ngo'],
  ])('reads the spelled-out name in “%s”', (sentence, key) => {
    expect(spelledOut(sentence).map((name) => name.key)).toEqual([key]);
  });

  test('knows no body in words that only begin like one', () => {
    expect(spelledOut('The unions in Europe had their councils.')).toEqual([]);
  });
});
