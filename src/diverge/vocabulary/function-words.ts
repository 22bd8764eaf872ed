const WORDS: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren sei wir
    ihr ihre ihren sie er es uns unser unsere man zu zum zur mit von vom für auf in im an am auch dass daß als wie bei nach
    aus um über unter vor durch gegen wenn weil denn nur noch schon sehr mehr so sich ich werden wird wurde wurden haben
    hat hatte kann können muss müssen soll sollen diese dieser dieses diesen`,
  en: `the of and to in is are was were be been being we you he she they it that this these those for with on as by at
    from into have has had will would can could should must may not but or if than then there an our their its his her
    your my which who whom what when where how about after before over under out up also more such no all any some do
    does did so`,
  es: `el la los las lo de del al a y e o u que en es son era fue ser está están ha han había con por para sin sobre entre
    un una unos unas no se su sus nos le les como más pero si ya muy también este esta estos estas ese esa esto nuestra
    nuestro nuestros nuestras yo él ella ellos hay cuando donde quien porque desde hasta puede debe`,
  fr: `le la les l d de des du un une et ou que qui dont où en est sont était été être avec par pour sans sur sous dans
    entre ne pas plus se sa ses son leur leurs nous vous il elle ils elles on je à au aux ce cet cette ces ont a avait
    mais si comme aussi très nos notre vos votre y c qu n s j m t même tout tous toutes peut doit fait`,
  ru: `и в во не на что с со по для к ко из у от до за это этот эта эти этого как мы вы он она они я его её их нас вас
    нам им но или а о об обо при же бы был была были было быть есть так также то та те тот того чтобы если когда где
    который которая которые которых которое уже ещё только все всех всё свой своей своих наш наши нашей может должен
    через под над без между`,
};

/** The commonest words of each language: what a sentence in it can hardly do without. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
);
