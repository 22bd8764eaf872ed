import { LANGUAGES, primarySubtag, type SupportedLanguage } from '../../language.ts';

/** What a quantity measures. Quantities of one dimension are compared in its base unit; currencies do not convert. */
export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'time' | 'temperature' | 'share' | 'currency';

export interface Unit {
  /** CLDR unit identifier (`kilometer`, `fahrenheit`), or the currency’s common name (`dollar`). */
  readonly id: string;
  readonly dimension: Dimension;
  /** Base units (metre, square metre, litre, kilogram, day, kelvin) in one of it; 0 where it does not convert. */
  readonly factor: number;
  /** Whether it is used in few countries only, so that translators convert it. */
  readonly customary: boolean;
}

/**
 * Columns: identifier, dimension, base units in one, symbols, then words in German, English, Spanish, French and
 * Russian; `*` stands for an ending, `!` marks a customary unit. `-jährig` and the like are ends of German compounds.
 */
const TABLE = `
kilometer | length | 1000 | km км kph | kilometer* | kilomet* | kilómetro* | kilomètre* | километр*
meter | length | 1 | m м | meter metern metern metres | meter meters metre metres | metro metros | mètre mètres | метр метра метров метру метром метрам метрами метрах метровый метровая метровое метровой
centimeter | length | 0.01 | cm см | zentimeter* | centimet* | centímetro* | centimètre* | сантиметр*
millimeter | length | 0.001 | mm мм | millimeter* | millimet* | milímetro* | millimètre* | миллиметр*
mile! | length | 1609.344 | mi mph | meile meilen | mile miles | milla millas | mile miles | миля мили миль миле милю милям милями милях
foot! | length | 0.3048 | ft | fuß | foot feet | pie pies | pied pieds | фут фута футов футу футом футам футами футах
inch! | length | 0.0254 | - | zoll | inch inches | pulgada* | pouce pouces | дюйм*
yard! | length | 0.9144 | yd yds | yard yards | yard yards | yarda* | yard yards | ярд*
acre! | area | 4046.856 | - | acre acres | acre acres | acre acres | acre acres | акр*
hectare | area | 10000 | ha га | hektar* | hectare* | hectárea* | hectare* | гектар*
kilogram | mass | 1 | kg кг | kilogramm* kilo kilos | kilogram* kilo kilos | kilogramo* kilo kilos | kilogramme* kilo kilos | килограмм* кило
gram | mass | 0.001 | - | gramm | gram grams gramme grammes | gramo gramos | gramme grammes | грамм грамма граммов
metric-ton | mass | 1000 | - | tonne tonnen | tonne tonnes ton tons | tonelada* | tonne tonnes | тонна тонны тонн тонне тонну тоннам тоннами
pound! | mass | 0.45359237 | lb lbs | pfund | pound pounds | libra libras | - | фунт фунта фунтов фунтам
ounce! | mass | 0.0283495 | oz | unze unzen | ounce ounces | onza onzas | - | унци*
stone! | mass | 6.35029 | - | - | stone | - | - | -
liter | volume | 1 | - | liter litern | liter liters litre litres | litro litros | litre litres | литр литра литров литрами
gallon! | volume | 3.785 | gal | gallone gallonen | gallon gallons | galón galones | gallon gallons | галлон*
fahrenheit! | temperature | 0.5555556 | °f | - | fahrenheit | - | - | -
celsius | temperature | 1 | °c | - | celsius | - | - | -
second | time | 0.0000115741 | - | sekunde sekunden | second seconds | segundos | seconde secondes | секунда секунды секунд секунду
minute | time | 0.000694444 | min мин | minute minuten -minütig | minute minutes | minuto minutos | minute minutes | минута минуты минут минуту минутам минутами -минутн
hour | time | 0.0416667 | - | stunde stunden -stündig | hour hours | hora horas | heure heures | час часа часов часу часам часами часах -часов
day | time | 1 | - | tag tage tagen tages -tägig | day days | día días | jour jours journées | день дня дней дню дням днями днях сутки суток -дневн
week | time | 7 | - | woche wochen -wöchig | week weeks | semana semanas | semaine semaines | неделя недели недель неделю неделям неделями неделях -недельн
month | time | 30.4369 | - | monat monate monaten monats -monatig | month months | mes meses | mois | месяц месяца месяцев месяцу месяцам месяцами месяцах -месячн
year | time | 365.2425 | - | jahr jahre jahren jahres jährig* -jährig | year years | año años | an ans année années | год года лет годам годами годах летний летняя летнее летней летнего летие летия летию летием -летн
percent | share | 0 | % | prozent -prozentig | percent | - | - | процент процента процентов процентам процентами -процентн
percentage-point | share | 0 | - | prozentpunkt* | - | - | - | -
dollar | currency | 0 | $ | dollar dollars | dollar dollars | dólar dólares | dollar dollars | доллар*
euro | currency | 0 | € | euro euros | euro euros | euro euros | euro euros | евро
sterling | currency | 0 | £ | - | - | - | - | -
rouble | currency | 0 | ₽ | rubel rubeln | ruble rubles rouble roubles | rublo rublos | rouble roubles | рубль рубля рублей рублю рублем рублём рублям рублями руб
yuan | currency | 0 | - | yuan | yuan | yuan yuanes | yuan yuans | юань юаня юаней юаням юанями
yen | currency | 0 | ¥ | yen | yen | yen yenes | yen yens | иена иены иен йена йены йен
rupee | currency | 0 | ₹ | rupie rupien | rupee rupees | rupia rupias | roupie roupies | рупия рупии рупий
hryvnia | currency | 0 | ₴ | hrywnja griwna | hryvnia hryvnias | grivna* | hryvnia* | гривна гривны гривен гривнам
`;

const LONGEST_ENDING = 4;

interface UnitWords {
  readonly exact: ReadonlyMap<string, Unit>;
  /** Beginnings that any short ending may follow. */
  readonly beginnings: ReadonlyMap<string, Unit>;
  /** Ends of compounds, without their inflection. */
  readonly compounds: readonly (readonly [string, Unit])[];
}

const WORDS: ReadonlyMap<string, UnitWords> = new Map(
  LANGUAGES.map((language) => [language, wordsIn(language)]),
);

function wordsIn(language: SupportedLanguage): UnitWords {
  const exact = new Map<string, Unit>();
  const beginnings = new Map<string, Unit>();
  const compounds: [string, Unit][] = [];
  for (const line of TABLE.trim().split('\n')) {
    const [name, dimension, factor, symbols, ...columns] = line.split(' | ') as [
      string,
      Dimension,
      string,
      string,
    ];
    const unit: Unit = {
      id: name.replace('!', ''),
      dimension,
      factor: Number(factor),
      customary: name.endsWith('!'),
    };
    const forms = (columns as readonly string[])[LANGUAGES.indexOf(language)]!;
    for (const form of `${symbols} ${forms}`.split(' ')) {
      if (form === '-') continue;
      if (form.endsWith('*')) beginnings.set(form.slice(0, -1), unit);
      else if (form.startsWith('-')) compounds.push([form.slice(1), unit]);
      else if (!exact.has(form)) exact.set(form, unit);
    }
  }
  return { exact, beginnings, compounds };
}

/** The unit that a word or symbol, in lower case, names in a language. Cost linear in the word’s ending. */
export function unitOf(word: string, language: string): Unit | undefined {
  const words = WORDS.get(primarySubtag(language)) ?? WORDS.get('en')!;
  const direct = words.exact.get(word);
  if (direct || word.length > 24) return direct;
  for (let cut = 0; cut <= LONGEST_ENDING && cut < word.length; cut += 1) {
    const found = words.beginnings.get(word.slice(0, word.length - cut));
    if (found) return found;
  }
  return undefined;
}

/** A compound’s first part and its unit: `zweitägigen`, `пятилетний`. */
export function compoundOfUnit(
  word: string,
  language: string,
): { readonly count: string; readonly unit: Unit } | undefined {
  for (const [end, unit] of WORDS.get(primarySubtag(language))?.compounds ?? []) {
    const at = word.lastIndexOf(end);
    if (at > 0 && word.length - at - end.length <= LONGEST_ENDING) return { count: word.slice(0, at), unit };
  }
  return undefined;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...WORDS.values()].flatMap(({ exact, beginnings, compounds }) =>
    [...exact.values(), ...beginnings.values(), ...compounds.map(([, unit]) => unit)].map(
      (unit) => [unit.id, unit] as const,
    ),
  ),
);

/** A unit by its identifier. */
export function unitById(id: string): Unit | undefined {
  return UNITS.get(id);
}

/** A quantity in the base unit of its dimension, by which those in different units are compared; undefined where units do not convert. */
export function inBaseUnit(
  value: number,
  id: string,
): { readonly dimension: Dimension; readonly amount: number } | undefined {
  const unit = UNITS.get(id);
  if (!unit || unit.factor === 0) return undefined;
  const offset = id === 'fahrenheit' ? 255.372 : id === 'celsius' ? 273.15 : 0;
  return { dimension: unit.dimension, amount: value * unit.factor + offset };
}
