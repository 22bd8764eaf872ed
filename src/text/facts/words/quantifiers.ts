import type { Rows } from '../expressions.ts';

/** What quantifiers and hedges state; values of one scale exclude each other. */
export const SCALES = {
  amount: ['all', 'most', 'many', 'some', 'few'],
  frequency: ['always', 'often', 'sometimes', 'rarely'],
  limit: ['at least', 'at most'],
  restriction: ['only'],
  hedge: ['nearly'],
  degree: ['rather', 'very'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** How each language says how much, how often and how nearly. */
export const QUANTIFIERS: Readonly<Record<string, Rows>> = {
  en: {
    all: `all, every, everyone, everybody, everything, entire, whole, each?, any?, anyone?, anything?, both?, complete*?, full*?, total*?, throughout?, across?, always?,
      universal*?, entirely?, everywhere?, wholly?, overall?, general*?, whatever?, whoever?, no?, none?, never?, comprehensive*?`,
    most: `most of, majority of, bulk of, most?, mostly?, majority?, largely?, mainly?, predominant*?, more than half?, primarily?, generally?, usually?, vast?, many?, overwhelming*?`,
    many: `many, numerous, a lot of, lots of, plenty of, a great deal of, countless, large number of, great many, several?, much?, number of?, various?, multiple?, host of?, hundreds?, thousands?,
      diverse?, a lot?, lots?, series?, scores?, dozens?, repeated*?, multi*?, array?, wide*?, range?, variety?, most?, few?, abundan*?, lot?, more?, massive*?, frequent*?, often?, wealth?, myriad?`,
    some: `some of, some people, some countries, some states, some?, certain?, several?, a few?, any?, number of?, part*?, various?, one of?, a little?, sometimes?, someone?, something?, somewhat?, those?, half?, many?, few?, individual*?, different?`,
    few: `few, hardly any, scarcely any, very few, little?, scarce*?, minority?, a few?, several?, rare*?, hardly?, barely?, some?, handful?, limited?, not many?, small*?, only?`,
    always:
      'always, invariably, constantly?, ever?, continu*?, every?, all the time?, at all times?, permanent*?, forever?, never?, all?, still?, regularly?, consistently?, usually?, whenever?, each?, keep*?, kept?, perpetual*?',
    often:
      'often, frequently, regularly?, usually?, many times?, repeatedly?, commonly?, common?, most?, again?, sometimes?, many?, frequent?, repeated?, tend*?, much?, a lot?, always?',
    sometimes:
      'sometimes, occasionally, from time to time, now and then, at times?, some?, once?, may?, might?, can?, often?, times?',
    rarely:
      'rarely, seldom, rare?, hardly?, scarce*?, barely?, few?, infrequent*?, uncommon?, little?, not often?',
    'at least':
      'at least, no less than, not less than, no fewer than, minimum?, more than?, over?, or more?, if only?, least?, anyway?, even?, in any case?, above?, exceed*?',
    'at most':
      'at most, no more than, not more than, up to, maximum?, less than?, under?, to?, as many as?, as much as?, until?, only?, within?, almost?, below?, fewer than?, nearly?, limit*?, not exceed*?',
    only: 'only, solely, merely, exclusively, just?, alone?, simply?, sole?, single?, nothing but?, but?, except*?, mere?, exclusive?, no more than?, not until?, unless?, other than?, one?, barely?, more than?, purely?, unique*?, just until?, up to?',
    nearly: `nearly, almost, virtually, practically, approximately?, about?, around?, roughly?, some #?, close to?, near?, approach*?, all but?, basically?, more or less?, nigh?, essentially?, hardly?, barely?, not quite?, up to?, over?, well?, just?, over?, as many as?, scarcely?, little?, largely?, most*?`,
    rather:
      'rather, fairly, somewhat, quite, relatively?, pretty?, a bit?, a little?, slightly?, reasonably?, moderately?, enough?, very?, sufficient*?, more?, kind of?, sort of?, certain?, well?, too?, much?, so?, bit?',
    very: 'very, extremely, highly, so?, too?, really?, particularly?, especially?, greatly?, much?, deeply?, quite?, absolutely?, most?, utterly?, truly?, strongly?, rather?, hugely?, well?, tremendous*?, great?, a lot?, extraordinar*?, incredib*?, exceptional*?, such?, profound*?, lot?',
    '-': 'at all, after all, above all, first of all, all right, all the more, rather than, or rather, would rather, the very, very first, very last, the only, not only, no only, ever since, for the most part, few years ago, not least, all but, all the same, once and for all, not even, if only, over all, every # , quite a few, quite a lot, most likely, most recent, most recently, the most, as a whole, on the whole, very much, just about, not very, all sorts, all kinds',
  },
  de: {
    all: `alle, alles, allen, aller, allem, jede, jeder, jedes, jeden, jedem, gesamte, gesamten, gesamtes, gesamter, ganze, ganzen, ganzer, ganzes, sämtliche*, jedermann?, jegliche*?, ganz?, sämtlich*?, beide*?, völlig*?,
      voll*?, vollständig*?, überall?, gesamt*?, insgesamt?, total*?, komplett*?, aller*?, jeweil*?, immer?, all*?, stets?, jed*?, rund?, kein*?, nie*?, durchweg?, ausnahmslos?, generell?, allgemein*?`,
    most: `die meisten, den meisten, der meisten, die mehrheit, der mehrheit, großteil, meist*?, mehrheit*?, überwiegend*?, größtenteils?, weitgehend*?, hauptsächlich?, vorwiegend?, in der regel?, viele?, größte?, größten?, überwältigend*?`,
    many: `viele, vielen, vieler, zahlreiche*, unzählige*, vielerlei?, viel?, vieles?, mehrere*?, etliche*?, reihe?, zahl?, anzahl?, hunderte*?, tausende*?, dutzende*?, verschieden*?, vielzahl?, menge?, diverse*?, vielfach*?, vielfältig*?,
      breite*?, häufig?, oft?, große*?, meist*?, vielfalt?, mancher?, massen*?, serie?, mehr?, ein paar?`,
    some: `einige, einigen, einiger, manche, manchen, mancher, gewisse*?, einiges?, mehrere*?, etliche*?, bestimmte*?, ein paar?, etwas?, teil*?, teilweise?, einzelne*?, zum teil?, verschiedene*?, reihe?, manchmal?, irgend*?, welche?,
      bisschen?, wenige?, viele?, einer?, andere*?, hälfte?, unterschiedlich*?`,
    few: `wenige, weniger?, wenigen, kaum, wenig?, spärlich*?, minderheit?, ein paar?, einige?, selten?, gering*?, handvoll?, nur?, klein*?, rar?, knapp*?`,
    always:
      'immer, stets, jederzeit, ständig?, dauernd?, immer wieder?, jedesmal?, jedes mal?, nie*?, alle*?, ewig?, fortwährend?, durchweg?, kontinuierlich?, jed*?, regelmäßig?, grundsätzlich?, ununterbrochen?, nach wie vor?, dauerhaft*?, permanent*?',
    often:
      'oft, häufig, oftmals, öfter?, regelmäßig?, vielfach?, meist*?, in der regel?, immer wieder?, viel*?, gerne?, üblicherweise?, wiederholt?, häufig*?, gelegentlich?, immer?, nicht selten?, gewöhnlich?, mehrfach?, manchmal?',
    sometimes:
      'manchmal, gelegentlich, bisweilen, mitunter, zuweilen, hin und wieder, ab und zu, von zeit zu zeit?, teilweise?, teils?, einige?, kann?, können?, oft?, manche*?, mal?',
    rarely: 'selten, seltener?, kaum?, rar?, wenig*?, vereinzelt?, nicht oft?',
    'at least':
      'mindestens, wenigstens, zumindest, nicht weniger als, minimum?, mehr als?, über?, immerhin?, mindest*?, wenn auch nur?, jedenfalls?, ab?',
    'at most':
      'höchstens, maximal, bis zu, allenfalls?, nicht mehr als, weniger als?, unter?, bis?, nur?, fast?, maximum?, knapp?, höchst*?',
    only: 'nur, lediglich, ausschließlich, allein?, bloß, einzig*?, erst?, alleinig*?, nichts als?, außer?, rein?, exklusiv?, kaum?, nicht mehr als?, einfach?, gerade?, einmal?, sondern?, noch?, alleine?, schon?',
    nearly: `fast, nahezu, beinahe, praktisch, annähernd, so gut wie, etwa?, rund?, ungefähr?, knapp?, circa?, ca?, gegen?, quasi?, kaum?, mehr oder weniger?, schier?, fast schon?, weitgehend?, gut?, bald?, an die?, bis zu?, zirka?, im grunde?, im wesentlichen?, nah*?`,
    rather:
      'ziemlich, recht, einigermaßen, eher?, relativ?, etwas?, verhältnismäßig?, vergleichsweise?, ganz?, leicht?, sehr?, durchaus?, genug?, mehr?, gewiss*?, bisschen?, ausreichend?, ein wenig?',
    very: 'sehr, äußerst, überaus, höchst, extrem*?, besonders?, so?, zu?, hoch*?, wirklich?, außerordentlich?, ganz?, zutiefst?, stark?, viel?, ungemein?, enorm?, groß*?, absolut?, recht?, ziemlich?, überaus?, tief?, gut?, unglaublich?, außergewöhnlich?, durchaus?, solch*?, riesig*?, stärk*?, gar?, dringend*?',
    '-': 'vor allem, alles in allem, nicht nur, nicht zuletzt, immer mehr, immer noch, alle #, auf jeden fall, im großen und ganzen, noch immer, rechts und links, recht haben, recht hat, recht auf, das recht, zu viele, allen voran, vor allen dingen, in jedem fall, immer wieder?, allerdings, immer weniger, am meisten',
  },
  es: {
    all: `todo, toda, todos, todas, cada?, entero, entera, enteros, enteras, cualquier*?, ambos?, ambas?, complet*?, plen*?, total*?, íntegr*?, la totalidad, totalidad?, siempre?, universal*?, general*?, ningun*?, ningún?, nunca?, conjunto?, a lo largo?, entrer*?`,
    most: `la mayoría, la mayor parte, mayoría?, mayor?, mayoritari*?, principalmente?, sobre todo?, en su mayoría?, gran parte?, la mayor?, más?, generalmente?, muchos?, muchas?`,
    many: `muchos, muchas, numeros*, gran cantidad de, gran número de, un montón de, infinidad de, much*?, vari*?, divers*?, serie?, cantidad?, número?, cientos?, miles?, centenares?, decenas?, múltiples?, a menudo?, tant*?, multi*?, gama?, amplia*?, mayoría?, abundan*?, más?, gran?, mayor?,
      bastantes?, numer*?, variedad?, repetid*?, frecuen*?`,
    some: `algunos, algunas, ciertos, ciertas, algún?, alguna?, alguno?, algo?, unos?, unas?, vari*?, ciert*?, determinad*?, parte?, parcial*?, un poco?, a veces?, divers*?, mitad?, muchos?, algui*?, otr*?, pocos?, pocas?, distint*?, diferent*?`,
    few: `pocos, pocas, escasos, escasas, poco?, poca?, escas*?, apenas?, unos pocos?, minoría?, algun*?, rar*?, contad*?, limitad*?, pequeñ*?, puñado?, sólo?, solo?, unos cuantos?`,
    always:
      'siempre, en todo momento?, constantemente?, continu*?, cada?, permanente*?, nunca?, jamás?, invariable*?, todo*?, regular*?, toda*?, siguen?, sigue?',
    often:
      'a menudo, con frecuencia, frecuentemente, muchas veces, habitualmente?, suele*?, regularmente?, frecuente*?, generalmente?, reiterad*?, mayoría?, normalmente?, menudo?, mucho?, veces?, soler?, solía*?, siempre?, repetid*?, much*?',
    sometimes:
      'a veces, en ocasiones, algunas veces, de vez en cuando, ocasionalmente, algun*?, puede*?, a menudo?, veces?',
    rarely:
      'raramente, rara vez, raras veces, pocas veces, poco?, rar*?, apenas?, escas*?, pocos?, casi nunca?',
    'at least':
      'al menos, por lo menos, como mínimo, no menos de, cuando menos, mínimo?, más siquiera?, menos?, aunque sea?, en cualquier caso?, supera*?',
    'at most':
      'como máximo, a lo sumo, no más de, hasta?, máxim*?, menos como mucho, casi?, apenas?, solo?, sólo?, inferior*?',
    only: 'solo, sólo, solamente, únicamente, exclusivamente, tan solo, tan sólo, únic*?, más que?, sino?, mer*?, simple*?, exclusiv*?, apenas?, salvo?, excepto?, nada más?, sol*?, meramente?, recién?, no es hasta?, no fue hasta?, hasta?, exclus*?',
    nearly: `casi, prácticamente, cerca aproximadamente?, alrededor?, unos?, unas?, más o menos?, en torno?, aproximad*?, apenas?, virtual*?, cerca?, próxim*?, por poco?, cas*?, poco?, hasta?, bien?, básicamente?, aprox?, fundamentalmente?, rond*?`,
    rather:
      'bastante, bastantes, más bien, relativamente?, algo?, un poco?, un tanto?, suficiente*?, muy?, cierto?, ciert*?, más?, mucho?, poco?, medio?',
    very: 'muy, sumamente, extremadamente, tan?, much*?, realmente?, especialmente?, demasiado?, altamente?, profund*?, gran*?, particularmente?, bastante?, bien?, verdaderamente?, enorme*?, extrem*?, más?, totalmente?, absolutamente?, increíble*?, tanto?, tant*?',
    '-': 'sobre todo, no solo, no sólo, no solamente, ante todo, del todo, todo lo contrario, todo tipo de, toda clase de, con todo, más que nunca, cada vez más, cada vez, cada # , los muchos, los pocos, de siempre, siempre que, para siempre, a todas luces, por todas partes, el todo, después de todo',
  },
  fr: {
    all: `tous, toutes, tout, toute, chaque, chacun, chacune, entier, entière, entiers, entières, ensemble?, totalité?, n'importe?, quiconque?, complet*?, complèt*?, plein*?, pleinement?, total*?, intégral*?, toujours?, universel*?, général*?, aucun*?, jamais?, entièrement?, partout?, quel*?, global*?, deux?`,
    most: `la plupart, la majorité, majorité?, plupart?, majorit*?, surtout?, principal*?, essentiel*?, grande partie?, plus grande?, généralement?, bon nombre?, beaucoup?, plus?, plus grand*?`,
    many: `beaucoup, nombreux, nombreuses, bien des, quantité de, grand nombre, maints?, maintes?, plusieurs?, nombre?, divers*?, série?, multiples?, centaines?, milliers?, dizaines?, foule?, souvent?, tant?, multi*?, plein?, vaste*?, large*?, plupart?, abond*?, plus?, grand*?, gamme?, diversité?,
      éventail?, variété?, autant?, fréquen*?, différent*?`,
    some: `certains, certaines, quelques, quelques-uns, quelques-unes, certain?, certaine?, plusieurs?, partie?, partiel*?, un peu?, quelque?, quelqu'un?, parfois?, divers*?, moitié?, différent*?, beaucoup?, d'autres?, autres?,`,
    few: `peu de, rares?, peu?, quelques?, minorité?, guère?, à peine?, faible*?, rare*?, limité*?, poignée?, petit*?, seul*?`,
    always:
      'toujours, constamment?, sans cesse?, en permanence?, continu*?, à tout moment?, jamais?, chaque?, tout*?, tous?, systématique*?, régulièrement?, permanent*?, encore?, invariab*?',
    often:
      'souvent, fréquemment, régulièrement?, généralement?, à plusieurs reprises?, plupart?, habituel*?, fréquent*?, maintes?, beaucoup?, parfois?, toujours?, couramment?, bien?',
    sometimes:
      'parfois, quelquefois, de temps en temps, occasionnellement, de temps à autre, certain*?, peut?, peuvent?, il arrive?, souvent?, quelques?, tantôt?',
    rarely: 'rarement, rare*?, peu?, guère?, à peine?',
    'at least':
      'au moins, du moins, au minimum, pas moins de, minimum?, plus tout au moins?, moins?, dépass*?, ne serait-ce?, en tout cas?',
    'at most':
      "au plus, tout au plus, au maximum, jusqu'à?, jusqu'?, jusqu'à #, pas plus de, maximum?, maximal*?, moins presque?, près?, à peine?, ne?, seulement?, inférieur*?",
    only: "seulement, uniquement, exclusivement, ne _ que, n' _ que, ne _ pas que?, seul?, seule?, seuls?, seules?, simple*?, que?, qu'?, unique*?, sauf?, rien que?, exclusif*?, exclusive*?, à peine?, purement?, sinon?, ne?, n'?, jusqu'?, juste?, autre?, exclu*?, lorsque?",
    nearly: `presque, quasiment, pratiquement, quasi, près environ?, à peu près?, une centaine?, une dizaine?, autour?, plus ou moins?, approximativ*?, à peine?, quelque #?, quelque?, proche*?, près?, virtuel*?, quasi-*, jusqu'?, bien?, pour ainsi dire?, peu?, essentiel*?, failli*?`,
    rather:
      'assez, plutôt, relativement?, quelque peu?, un peu?, passablement?, très?, suffisamment?, bien?, certain*?, plus?, peu?',
    very: 'très, extrêmement, fort?, si?, trop?, vraiment?, particulièrement?, bien?, hautement?, profondément?, grande*?, beaucoup?, tellement?, assez?, tout?, extrême*?, énorm*?, absolument?, fortement?, aussi?, tant?, plus?, parfaitement?, infiniment?, gravement?, grand?, incroyab*?, exceptionnel*?',
    '-': "tout d'abord, avant tout, malgré tout, tout à fait, pas du tout, du tout, non seulement, pas seulement, tout de même, en tout cas, tout en, tous les #, surtout, toute façon, tout comme, tout autant, plutôt que, toutefois, tout d' abord, toute une, tout un, tout aussi, tout au long, en tout, le tout, tout en _, toujours est-il, rien du tout, tout à l'heure, tous les deux, toutes les deux, tout particulièrement, tout simplement, tout le monde?, tout de suite, tout cela, tout ce, pas toujours, toujours plus, avant toute chose, somme toute, toujours pas",
  },
  ru: {
    all: `все, всех, всем, всеми, всего, всему, вся, всей, всю, весь, каждый, каждая, каждое, каждого, каждой, каждому, каждым, каждую, целый, целая, целое, целого, целой, целую, целые, всё, любой?, любая?, любое?, любого?, любой?, любым?, любых?, любые?, оба?, обе?, полн*?, полност*?, целик*?,
      всегда?, всеобщ*?, повсеместн*?, всяк*?, общ*?, сплошн*?, никто?, никаких?, ни?, повсюду?, целост*?, цело*?, всесторонн*?, вообще?`,
    most: `большинство, большинства, большинству, большинством, большинстве, большая часть, большей части, большую часть, большей частью?, преимущественно?, главным образом?, основн*?, в основном?, как правило?, преобладающ*?, многие?, многих?, больш*?, подавляющ*?`,
    many: `многие, многих, многим, многими, многочисленн*, множество, много, немало, большое количество, большое число, огромное количество, целый ряд?, ряд*?, несколько?, нескольк*?, масса?, сотни?, тысячи?, десятки?, много*?, многократно?, разн*?, различн*?, часто?, множеств*?, серия?, больш*?, широк*?,
      количеств*?, число?, разнообр*?, столько?, куча?, полно?`,
    some: `некоторые, некоторых, некоторым, некоторыми, отдельные?, отдельных?, отдельн*?, определенн*?, несколько?, нескольк*?, ряд?, ряда?, ряде?, часть?, частичн*?, частью?, немного?, кое*?, некотор*?, иногда?, какой*?, какие*?, кто-то?, что-то?, один?, одни?, одна?, многие?, некий?, некая?, некие?, половин*?, иные?, иных?, други*?, други?, те?, тех?`,
    few: `мало, немногие, немногих, немногим, немногими, малочисленн*, едва?, меньшинств*?, немного?, скудн*?, считанн*?, редк*?, небольш*?, единиц*?, недостат*?, несколько?, мал*?, горстк*?, лишь?, нехват*?`,
    always:
      'всегда, постоянно?, неизменно?, все время?, вечно?, никогда?, непрерывно?, кажд*?, регулярно?, навсегда?, все?, постоянн*?, по-прежнему?, извечн*?, любой?, любую?',
    often:
      'часто, зачастую, нередко, регулярно?, обычно?, многократно?, неоднократно?, как правило?, частый?, постоянно?, порой?, сплошь?, много?, чаще?, част*?, то и дело?',
    sometimes:
      'иногда, порой, порою, изредка, временами, подчас, время от времени, некотор*?, бывает?, может?, могут?, нередко?, случа*?, когда-то?',
    rarely: 'редко, нечасто, изредка, мало?, едва?, почти не?, редк*?, почти никогда?',
    'at least':
      'как минимум, по крайней мере, по меньшей мере, не менее, не меньше, минимум?, хотя бы?, более?, свыше?, больше?, минимальн*?, хоть?, во всяком случае?',
    'at most':
      'не более, не больше, максимум, самое большее, до #?, до?, менее?, меньше?, почти?, лишь?, максимальн*?, вплоть?',
    only: 'только, лишь, исключительно, всего лишь, всего?, единственн*?, один?, одни?, одна?, одной?, одного?, одно?, просто?, разве?, кроме?, не более?, едва?, сугубо?, чисто?, именно?, пока не?, кроме?, не?, одним?, единожд*?',
    nearly: `почти, практически, фактически?, чуть ли не, едва ли не, около?, примерно?, приблизительно?, порядка?, где-то?, более или менее?, близк*?, без малого?, едва?, чуть?, до?, по сути?, по существу?, свыше?, более?, вплотную?, в основном?, едва не?`,
    rather:
      'довольно, достаточно, сравнительно?, относительно?, несколько?, весьма?, вполне?, очень?, слегка?, немного?, скорее?, более?, определенн*?, некотор*?, не очень?, столь?',
    very: 'очень, крайне, весьма, чрезвычайно, столь?, так?, слишком?, особенно?, действительно?, сильно?, глубоко?, исключительно?, самый?, самая?, самое?, самые?, самых?, довольно?, гораздо?, больш*?, достаточно?, максимально?, предельно?, остро?, высоко?, вполне?, намного?, много?, настолько?, так*?, невероятно?, необычайно?, совсем?, совершенно?, значительн*?',
    '-': 'прежде всего, не только, все более, все больше, все еще, все же, все равно, все-таки, всего #, всего лишь?, скорее всего, чаще всего, больше всего, в целом, во всяком случае, вместе с тем, только что, в том числе, как только, целый ряд?, прежде всего, после всего, лучше всего, все чаще, все это?, при всем, всё ещё, всё же, всё больше, всё более, несмотря на все, всем известно, довольно того, хорошо, чуть более, все меньше, все менее, не более чем',
  },
};
