import { describe, expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

/** One text a row, `|` where it is to be divided. */
const TEXTS: readonly [language: string, text: string][] = [
  // What follows says the heading again and begins as no name does.
  ['en', 'Ministers agree on grain exports|The ministers agreed on Friday to resume exports of grain.'],
  ['de', 'Minister einigen sich auf Getreideausfuhr|Die Minister einigten sich am Freitag auf die Ausfuhr.'],
  ['es', 'Los ministros acuerdan exportar grano|El acuerdo de los ministros se firmó el viernes.'],
  ['fr', 'Les ministres d’accord sur le blé|Les quatre ministres ont trouvé un accord vendredi.'],
  ['ru', 'Министры договорились о вывозе зерна|В пятницу министры подписали договор о зерне.'],
  // Nothing is said again, but nothing else than a beginning explains the capital.
  ['en', 'Long queues at the border crossings|Two drivers told us that they had waited for a week.'],
  ['de', 'Der Zug fährt heute später ab|Wegen eines Schadens warten alle am Bahnsteig.'],
  // Two headings, one behind the other.
  ['en', 'Talks on grain begin today|The grain talks move to Geneva|The talks on grain will last a week.'],
  // Names and polite forms have capitals too.
  ['en', 'Reporters from The Times and from The Hague asked about The Times.'],
  ['en', 'The Conference of International Non Governmental Organisations thanked the Organisations.'],
  ['en', 'Much that was built before World War Two was rebuilt after the War Two generation left.'],
  ['en', 'The government of the Donetsk People’s Republic met the government of the Lao People’s Republic.'],
  ['en', 'A report by the Union of Concerned Scientists was read to the other scientists.'],
  ['fr', 'Le président du parti Les Républicains a dit que le parti et son président restent.'],
  ['fr', 'Hier matin le quotidien Le Monde a publié la lettre, et ce quotidien la commente.'],
  ['es', 'Un artículo del diario El País cita otro artículo del diario argentino.'],
  ['de', 'Wir freuen uns sehr, dass heute auch Sie alle gekommen sind und Sie sprechen.'],
  ['de', 'Der Minister steht jeden Morgen um sechs auf und der Minister schläft am Nachmittag.'],
  ['de', 'Im Bundestag stimmte die Partei Die Linke gegen den Antrag der Regierung.'],
  ['es', 'La Conferencia de Organizaciones Internacionales No Gubernamentales agrupa organizaciones.'],
  ['fr', 'Il a parlé de la Conférence de La Haye et de la Haye elle-même.'],
  ['ru', 'Мы рады, что сегодня и Вы приехали к нам, и мы говорим с Вами.'],
];

describe('headings without a full stop', () => {
  test.each(TEXTS)('%s: %s', (language, divided) => {
    const text = divided.replaceAll('|', ' ');
    const found = segment(text, language).sentences.map(([start, end]) => text.slice(start, end));
    expect(found).toEqual(divided.split('|'));
  });
});
