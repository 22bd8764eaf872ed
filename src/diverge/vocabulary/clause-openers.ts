/** Words that open a clause or a further member of a sentence: conjunctions, relative pronouns and the like. */
export const CLAUSE_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: 'und oder aber sondern denn weil da dass damit obwohl während nachdem bevor wenn als falls indem sodass sowie welche welcher welches wobei wodurch',
    en: 'and or but nor because since as that which who whom whose while when where after before although though if unless until so including despite without',
    es: 'y e o u pero sino porque que quien quienes cuyo cuya cuando donde mientras aunque si como después antes incluido incluida incluso sin',
    fr: 'et ou mais car parce que qu qui dont où lorsque lorsqu quand tandis alors bien quoique si comme après avant afin pour y compris sans',
    ru: 'и или а но потому поскольку что чтобы который которая которое которые которого которой которых которому которым когда где хотя если пока после прежде включая кроме без',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
