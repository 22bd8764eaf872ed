import type { Rows } from '../../text/facts/expressions.ts';

/**
 * How a language denies. `denial` denies by itself. `concord` denies but where it stands beside a denial, which it then
 * repeats; `half` denies only beside `opening`, and `behind` only behind it; alone that is an expletive or a literary form. `implied` denies in a word
 * (“fail”, “impossible”) and may stand for a denial elsewhere. `-` denies nothing: “not only”, “sin embargo”.
 */
export const NEGATORS: Readonly<Record<string, Rows>> = {
  de: {
    denial:
      'nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand, niemandem, niemanden, nichts, nirgends, nirgendwo, keineswegs, keinesfalls, weder, ohne, nein, keinerlei, nimmer',
    implied: `un*, miss*, fehl*, gefehlt*, mangel*, mängel*, verweiger*, weiger*, abgelehnt*, ablehn*, lehnt*, verhinder*, hinder*, vermeid*, vermied*, verbiet*, verbot*, kaum, selten*, wenig*,
      nur, erst, anstelle, außer, ausser, sonst, verlier*, verlor*, scheiter*, gescheit*, leugn*, bestreit*, bestritt*, dement*, frei, freien, befrei*, fern, ausschl*, ausgeschl*, vermiss*, versäum*,
      unterlass*, unterließ*, entgeh*, stopp*, end*, beend*, aufhör*, hört*, es sei denn, bevor, bis, verzicht*, obdachlos*, arbeitslos*, wirkungslos*, machtlos*, wehrlos*, hilflos*, kostenlos*, wertlos*, grundlos*,
      erfolglos*, mühelos*, ziellos*, sinnlos*, folgenlos*, tatenlos*, entzieh*, entzog*, abzieh*, widerleg*, widersp*, zurückweis*, zurückgew*, wies*, weist*, schwer*, schwierig*, zweif*, leer*, abwesen*, nichtig*, non-*, nicht-*, nichtreg*, dagegen, abbrech*, aufgeb*, zu wenig*, außerhalb, ignorier*, jemals, je, irgend*, los, lediglich, egal, gleichgültig*, kaputt, defekt*, ausschließlich*, hass*, umsonst, vergeblich*, vergess*, vergaß*, erinner*, falsch*, allein*, einzig*, verurteil*`,
    '-': `nicht schlecht?, nicht nur, nicht zuletzt, ohne zweifel, kein zweifel, keinen zweifel, keine zweifel, außer zweifel, nicht bloß?, nicht allein?, nicht mangelt, nicht an _ mangelt, nicht an _ mangeln, nicht fehlt, nicht fehlen, mangelt es nicht, fehlt es nicht, unter*, und, uns, unser*, union*, universit*, unten, ungarn*, ungarisch*, ungefähr,
      unzählig*, universum*, universell*, uno, un, nicht umhin, nicht mehr als, nicht weniger als, oder nicht, unbedingt, unmittelbar*, nichts anderes als, nicht zu vergessen, ohne weiteres, nicht ohne, mehr oder weniger, ob _ oder nicht, nicht unter, statt?, anstatt?, nichts als?, nichts weiter als?, nichts anderes als?, nicht unrecht?, nicht wahr ??, nie aufgehört?`,
  },
  en: {
    denial: `not, cannot, no, never, none, nobody, no one, nothing, nowhere, neither, without, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't, hadn't, mustn't,
      needn't, mightn't, ain't, shan't, dont, cant, wont, didnt, doesnt`,
    implied: `un*, mis*, impossib*, improb*, improper*, impr*cti*, impat*, imperf*, immor*, inab*, inac*, inad*, incap*, incomp*, incons*, incorr*, incred*, indef*, indep*, indir*, ineff*, inel*, inev*, inexp*, inform*l*, inhum*, innoc*, insec*, insign*, insuff*, intol*, invalid*, invis*, irreg*,
      irrel*, irresp*, illeg*, illic*, disagr*, disapp*, disbel*, dishon*, dislik*, disprov*, disreg*, dissat*, distr*st*, disobey*, dismiss*,
      lack*, absen*, fail*, refus*, reject*, deny*, denied, denies, denial*, avoid*, prevent*, stop*, ban, bans, banned, forbid*, prohib*, instead, hardly, scarcely, barely, rarely, seldom, few, fewer, little, only, except*, unless, until, far from, free of,
      free from, against, short of, anything but, end, ends, ended, ceas*, lose, loses, lost, loss*, miss*, exclud*, ignor*, neglect*, yet, ever, any, anyone, anything, nor, other than, declin*, oppos*, without*, abstain*, withh*, resist*, doubt*, withdr*, away, out of, off, non-*, nongovern*, nonpr*, difficult*, hard, empty, bar, barred, block*, alone, cancel*, drop*, halt*, contest*, contrary, unknown, hate*, detest*, despis*, vain, wrong*, beyond, remember*, forget*, forgot*, mind, condemn*, last, unlike, lest, apart`,
    '-': `mission*, missil*, mister*, mistr*, under*, unit*, union*, univers*, uniq*, uniform*, uncle*, unilat*, unanim*, undoubt*, unequivoc*, not bad?, not badly?, not only, not least, not just?, not merely?, not to mention, not lack, no doubt, no matter, no lack, no shortage, without doubt, without fail, no less than, no more than, not more than, not less than, no longer than, whether or not, or not, not without, nothing but, no sooner, no fewer than, not but, not simply?, not solely, no other than, no later than, no wonder, not to say, not _ lack, at no., can't but, cannot but, couldn't help but, none other than, next to nothing, not _ doubt*, ${tagQuestions()}, rather than?, instead of?, can't wait?, cannot wait?, couldn't wait?, never stop*?, never ceas*?, not stop*?`,
  },
  es: {
    denial: 'no, sin',
    concord: 'nada, ni, nunca, jamás, nadie, ninguno, ninguna, ningún, tampoco',
    implied: `impos*, imprev*, inca*, inút*, inev*, injust*, innec*, innum*, inex*, inac*, inad*, inap*, insu*, inse*, inest*, indeb*, indef*, indep*, indoc*, inf*li*, infund*, ins*lit*, intoler*, inval*, invis*, irre*, ileg*, ilíc*, imped*, impid*, impag*, impot*, inocen*, inmor*, inhum*, incre*, incum*, desap*, desconoc*, desconf*, desac*, desemple*, desig*,
      desinter*, desm*, despro*, desoc*, desest*, falt*, carec*, carenc*, neg*, nieg*, rechaz*, rehus*, evit*, prohib*, prohíb*, fracas*, dej*, apenas, rara*, poc*, solo, sólo, solamente, tan solo, únic*, salvo, excepto, excep*, hasta, en lugar, en vez, lej*, ausen*, ausent*, perd*, pierd*, abst*, contra*, fall*, menos, en contra, ces*, libre*, exen*, exent*, alguna vez, algun*, algo, alguien, anti*, difícil*, difícult*, duda*,
      opon*, opus*, opos*, priv*, impun*, vací*, excl*, elud*, ignor*, sino, antes, termin*, acab*, cancel*, resist*, raro, demasiado, fuera, da igual, dan igual, daba igual, odi*, detest*, vano, harto, harta, olvid*, recuerd*, record*, última vez, equivoc*, conden*, aparte`,
    '-': `no solo, no sólo, no solamente, no obstante, no gubernamental, no gubernamentales, no falta, no faltan, no carece, no carecen, por no hablar, sin embargo, sin duda, sin falta, sin ánimo de lucro, sin fines de lucro, no menos de, no más de, no más tarde, cómo no, si no?, o no, no sin,
      sin techo, sin hogar, sin papeles, de nada, nada menos, nada más que, no _ más que, no es sino, sin más, sin precedentes?, sin lugar a dudas, no está mal?, nada mal?, no únicamente, no cabe duda, no hay duda, no cabe la menor duda, ninguna duda, no simplemente?, sin mencionar, sin contar, no deja* de, no pued* dejar de, no es de extrañar, nada más, sin querer, no puede sino, no _ sino, no dej* de?, nunca dej* de?, jamás dej* de?, nunca ha* dejado de?, no ha* dejado de?, jamás ha* dejado de?, no ces*?, en lugar de?, en vez de?, no ??, no es así ??, no es verdad ??`,
  },
  fr: {
    opening: "ne, n'",
    half: 'jamais, rien, aucun, aucune, personne, nul, nulle, ni, nullement, aucunement',
    behind: 'plus, guère, point',
    concord: 'pas',
    denial: 'sans',
    implied: `non, impos*, imprév*, improb*, imparf*, impuiss*, impuni*, inacc*, inact*, inad*, inap*, inatt*, incap*, incert*, inco*, incr*, indép*, inef*, inég*, inex*, injust*, inno*, inq*, insu*, insé*, inso*, intol*, inut*, inv*li*, invis*, irr*, illé*, illi*, imm*r*, inhab*, inhum*, inoff*, méc*, méf*, mal*, manqu*, refus*, rejet*,
      ni*, nie*, dément*, évit*, empêch*, interdi*, échou*, échec*, absen*, peu, rare*, seul*, seulement, uniquement, à peine, sauf, hormis, excep*, au lieu, plutôt, loin, cess*, perd*, dépourv*, dénu*, ignor*, jusqu'*, jusque*, avant, exclu*, excl*, contre, contest*, oppos*, fin, hors, anti*, échapp*, non-*, sans-*, désacc*, désap*, désav*, dés*, défav*, disconv*,
      difficile*, dout*, vide*, libre*, exempt*, abst*, renonc*, priv*, omet*, omis*, oubli*, moins, trop, arrêt*, annul*, repouss*, résist*, décl*n*, à moins, sinon, chômage, chômeu*, fiche, fichent, fiches, foutent, fous, moqu*, détest*, haï*, hais, vain, marre, souvien*, souvenez, rappel*, dernière fois, faux, fausse, tort, égal, condamn*`,
    '-': "ne _ que, n' _ que, sans doute, pas mal?, aucun doute, nul doute, pas de doute, sans mentionner, sans compter, pas simplement?, sans faute, sans parler, sans cesse, sans partage, sans exception, ne manqu* pas, non seulement, pas seulement, pas uniquement, ou non, ou pas, le pas, un pas, des pas, les pas, premier pas, pas à pas, ce pas, n' importe, non plus?, au lieu de?, au lieu d'?, plutôt que?, plutôt qu'?, n' _ cessé de?, n' _ jamais cessé?, ne cess*?, n' a _ cessé?, à grands pas, cent pas, quelques pas, # pas, pas vrai ??, non sans, à moins que ne, avant que ne, ne serait-ce, pas moins de, pas plus de, rien que, de plus, en plus, plus de #, plus que, le plus, la plus, les plus, de plus en plus, non pas?, un point, le point, point de vue, au point, ce point, des points, la personne, une personne, cette personne, de personne à, par personne, chaque personne, sur ce point, n' est-ce pas, pourquoi pas, une fois de plus, sans précédent?, sans aucun doute, sans conteste, sans retard, d' ores, plus tard, plus tôt, plus loin, plus grand*, plus import*, plus haut*, plus en plus, n' a _ que, ne fait que, n' est _ que, ne peut que, ne sont que",
  },
  ru: {
    denial: 'не, нет, нельзя, невозможно, нечего, некому, незачем, некуда, негде, без, безо, неправда',
    concord:
      'ни, никто, никого, никому, никем, ничего, ничто, ничем, ничему, никак, никакой, никакая, никакое, никакого, никакие, никаких, никаким, никакую, никакой, никогда, нигде, никуда, ниоткуда, нисколько, ничуть',
    implied: `не*, без*, бес*, отказ*, отверг*, отриц*, опровер*, отсутств*, лишь, только, едва, редко, мало, вряд, лиш*, избе*, избеж*, запре*, запрещ*, воспре*, помеша*, мешат*, мешает*, провал*, срыв*, кроме, исключ*, против*, утрат*, потер*, теря*, прекра*, перестал*, переста*, пока, до, единственн*, сомн*, оспа*, отлич*, отклон*, вне, избав*, удерж*,
      свобод*, воздерж*, прочь, чужд*, далек*, мимо, упуст*, забы*, анти*, уклон*, скрыва*, скры*, конец, закры*, иначе, либо, трудно, сложно, ошиб*, пуст*, слишком, иной, иначе, другой, прежде, ограни*, нехват*, хоть, когда-либо, кто-либо, что-либо, пропуст*, мимо, кончил*, отмен*, ненавид*, плевать, наплевать, напрасн*, зря, тщетн*, помни*, запомн*, все равно, последний раз, осужд*, порица*, ложн*`,
    '-': `не только, не говоря, не менее, не раз, без сомнения, без исключения, кем бы то ни было, что бы то ни было, какой бы то ни было, как бы то ни было, тем не менее, едва ли не, чуть ли не, на нет, не правда ли, не более, не больше, не меньше, не позднее, не может не, не могут не, не могла не, не мог не, не можем не, нельзя не, не без, _ бы ни, _ ни был*?, куда ни?, что ни?, кто ни?, как ни?, где ни?, сколько ни?, или нет, пока не?,
      не просто?, не _ просто?, не столько?, нет сомнений, нет сомнения, не вызывает сомнений, без сомнений, не подлежит сомнению, не сомнева*, не кто иной, не что иное, если не?, не исключено?, недел*, недавн*, немец*, немк*, нескольк*, некотор*, нефт*, нести, несет, несут, необходим*, непосредств*, нерв*, нейтр*, небо, неба, небе, неб, нему, нем, ней, нее, него, неужели, невест*, недвижим*, некий, некая, некие, некоего, некогда?, нечто, недра, недр, недрах, недаром, безопас*, безуслов*, бесед*, бессмерт*, не прочь, ни за что, во что бы то ни стало, не случайно, не зря,
      не обошлось без, не удивительно, небольш*, кроме того, немедленн*, непремен*, несмотря, беспл*, беспок*, непрерыв*, независ*, негатив*, нетто, неон*, не далее, не иначе, не хуже, ничего себе, ни разу?, вместо?, не так ли?, как никогда, как никто, не переста*?`,
  },
};

/** Words with such endings deny something in themselves, too: “heartless”, “herzlos”. */
export const DENYING_ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /\p{L}{3}(?<!blos|famos)los(?:e[mnrs]?|er|igkeit|ere[mnrs]?)?$/u,
  en: /\p{L}{3}(?<!unless|doubt|nevertheless|nonetheless)less(?:ly|ness)?$/u,
};

/** “isn’t it?” asks for assent and denies nothing. */
function tagQuestions(): string {
  const verbs =
    "don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't, hadn't";
  return verbs
    .split(', ')
    .map((verb) => `${verb} _ ??`)
    .join(', ');
}
