import { type SentenceRules, words } from './sentence-rules.ts';

export const de: SentenceRules = {
  neverFinal: words(`
    dr prof hr hrn fr frl dipl ing mag habil em rer nat phil jur pol med h.c st str hrsg vgl bzw bzgl ca z b d i.ü
    i.v m.e m.w z.b z.t z.zt z.h d.h d.i s.o s.u i.d.r d.r v.a o.g o.ä i.a i.s i.h sog ggf evtl evt inkl exkl zzgl abzgl
    lt gem bspw geb gest verh anm dt engl frz russ span lat gr griech röm kath ev gen ltn oblt hptm maj oberst
    col sen abg rd zit verf red übers bearb dgl p pp mind einschl entspr betr frdl allg bes insb insbes jew durchschn
    vorm nachm tel fa bgbl abl rgbl gbl ebd ders kgl staatl öffentl internat hl
  `),
  maybeFinal: words(`
    usw usf etc u.ä u.a u.a.m u.s.w s.w o.ä ff f jh jhd jhdt mio mrd tsd co ag e.v i.r a.d i.g a.o d.ä d.j sen jun jr v.chr n.chr chr
    z u.v uvm u.v.m v.m a.m min max mwst ust str proz ph Mo Di Mi Do Fr Sa So jan feb mär apr jun jul aug sept okt nov dez
    maj
  `),
  endsList: words('usw etc usf u.s.w uvm u.v.m'),
  beforeNumber: words(
    '-str art abs nr ziff kap aufl bd bde az s tab tabl res abb anl fn rn rdnr rz sp bl tz lfd zl kl hausnr par plz postf',
  ),
  units: words('km kg cm mm qm qkm ha std sek kw mw'),
  dates: words(''),
  lettered: words(
    'plan punkt anhang anlage gruppe klasse typ vitamin hepatitis kategorie variante teil buchstabe',
  ),
  afterOrdinal: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrhunderte jh jahrtausend jahrtausends weltkrieg weltkriegs weltkrieges tagung sitzung
    generalversammlung jahrestag jahrestages jahrestags geburtstag kongress parteitag gipfel legislaturperiode kapitel
    auflage klasse stock etage mal tag platz etappe ausgabe konferenz plenarsitzung verfassungszusatz armee division
  `),
  starters: words(`
    zwei drei vier fünf sechs sieben acht neun zehn hunderte tausende dutzende zahlreiche mehrere wir der die das
    dem den des ein eine einen einem einer eines es er sie ich ihr du man in im am an auf auch aber als und oder
    doch dann dabei dafür dagegen daher damit danach daran darauf darin darum davon dazu denn dies diese dieser
    diesem diesen dieses dort hier heute gestern morgen jetzt nun so wenn weil während nach vor von vom zu zum zur
    mit ohne für gegen über unter bei beim bis seit trotz trotzdem wegen wie was wer wo warum weshalb alle alles
    jeder jede jedes jener jene jenes kein keine nicht nichts niemand nur noch schon sowohl statt stattdessen
    unser unsere sein seine ihre mein meine euer eure ob obwohl obgleich dennoch deshalb deswegen dadurch
    daraufhin allerdings außerdem zudem zuvor zuletzt zunächst später schließlich inzwischen mittlerweile immer
    einige viele manche mehr weitere andere beide sonst vielleicht natürlich leider bereits erst ebenso etwa
    insgesamt innerhalb außerhalb laut gemäß durch um aus zwischen neben hinter entlang ab
  `),
  prepositions: words('in im am an um seit ab bis vor nach zwischen während gegen zum'),
  neverLast: words(`
    gegen ins ans aufs beim vom zum zur samt nebst bezüglich hinsichtlich anlässlich angesichts mithilfe binnen
    gegenüber ihren ihrem ihrer ihres seinen seinem seiner seines unseren unserem unserer dessen deren welche
    welcher welches jedem allen aller allem beiden zwei drei vier herr herrn frau dr prof von van de der zeitung
    tageszeitung wochenzeitung partei zeitschrift magazin film band roman buch bewegung gruppe fraktion
  `),
  mayEnd: words(`
    menschen heute gestern morgen jetzt nun hier dort dann noch schon auch nicht nichts mehr später zuvor zuletzt
    immer inzwischen mittlerweile bereits alle alles beide viele
  `),
  separable: words('ab an auf aus bei ein mit nach vor zu zurück fort weg um durch fest her hin'),
  speechVerbs: words(''),
};
