import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignRunning, type RunningVersion } from '../../src/align/align-running.ts';
import { readLexicons } from '../../src/node/lexicons.ts';
import { LANGUAGES } from '../../src/text/language.ts';

const lexicons = readLexicons();

/** The document in each language: `|` where a sentence ends, `/` before a paragraph. */
const DOCUMENT: Readonly<Record<string, string>> = {
  en: 'The talks went on all night.|Nobody slept.|/Petrov presents the budget in parliament|Ivan Petrov presented the budget in parliament on Monday.|It grew by 4 percent.|/The session closed at 9.',
  de: 'Die Gespräche dauerten die ganze Nacht.|Niemand schlief.|/Petrow stellt den Haushalt im Parlament vor|Iwan Petrow stellte am Montag den Haushalt im Parlament vor.|Er wuchs um 4 Prozent.|/Die Sitzung endete um 9.',
  es: 'Las conversaciones duraron toda la noche.|Nadie durmió.|/Petrov presenta el presupuesto en el parlamento|El lunes Iván Petrov presentó el presupuesto en el parlamento.|Creció un 4 por ciento.|/La sesión terminó a las 9.',
  fr: 'Les discussions ont duré toute la nuit.|Personne n’a dormi.|/Petrov présente le budget au parlement|Lundi, Ivan Petrov a présenté le budget au parlement.|Il a augmenté de 4 pour cent.|/La séance a pris fin à 9 heures.',
  ru: 'Переговоры шли всю ночь.|Никто не спал.|/Петров представляет бюджет в парламенте|Иван Петров представил бюджет в парламенте в понедельник.|Он вырос на 4 процента.|/Заседание закончилось в 9.',
};

function running(languages: readonly string[], change = (text: string) => text): RunningVersion[] {
  return languages.map((language) => ({
    language,
    text: change(DOCUMENT[language]!).replaceAll('|/', '\n\n').replaceAll('|', ' '),
  }));
}

function sentences(texts: readonly RunningVersion[]): Record<string, string[]> {
  const { versions } = alignRunning(texts, { lexicons });
  return Object.fromEntries(
    versions.map((v) => [v.language, v.sentences.map(([start, end]) => v.text.slice(start, end))]),
  );
}

describe('headings that the versions show together', () => {
  test('one that begins with a name in English, German and Russian is divided as Spanish and French tell', () => {
    const found = sentences(running(LANGUAGES));
    for (const language of LANGUAGES)
      expect(found[language]).toEqual(DOCUMENT[language]!.replaceAll('|/', '|').split('|'));
  });

  test('one that no version tells stays with its sentence', () => {
    const found = sentences(running(['en', 'ru']));
    expect(found.en).toHaveLength(5);
    expect(found.ru).toHaveLength(5);
  });

  test('one with a full stop needs no telling', () => {
    const stopped = running(LANGUAGES, (text) => text.replace(/(?<=\/[^|]+)\|/u, '.|'));
    for (const [language, found] of Object.entries(sentences(stopped)))
      expect([language, found.length]).toEqual([language, 6]);
  });

  test('sentences stay apart, in order and whole, whatever the texts', () => {
    const word = fc.constantFrom('The', 'Petrov', 'budget', 'grew', 'In', 'Paris', 'talks', '.', '\n\n');
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `Talks ${words.join(' ')}`);
    fc.assert(
      fc.property(text, text, (en, fr) => {
        const { versions } = alignRunning([
          { language: 'en', text: en },
          { language: 'fr', text: fr },
        ]);
        for (const { text, sentences, paragraphOf } of versions) {
          expect(paragraphOf).toHaveLength(sentences.length);
          let covered = '';
          let last = 0;
          for (const [start, end] of sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            covered += text.slice(start, end);
            last = end;
          }
          expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
