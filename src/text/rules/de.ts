import { type SentenceRules, words } from './sentence-rules.ts';

export const de: SentenceRules = {
  neverFinal: words(` mwst ph 
    dr prof hr hrn fr frl dipl ing mag habil st str nr art abs ziff bd hrsg vgl bzw ca z b d h u s i v m e o ä g al
    z.b d.h u.a s.o s.u i.d.r i.v m.e v.a o.g sog ggf evtl inkl exkl zzgl lt gem bspw max min tel fa geb gest verh
    jan feb febr apr jun jul aug sept okt nov dez mo di mi do sa so kap anm aufl dt engl frz russ span lat gr röm kath
    ev gen ltn maj oberst col sen abg reg rd zit verf red übers dgl p pp mind einschl entspr
  `),
  maybeFinal: words('usw etc u.ä u.s.w o.ä ff f jh jhdt mio mrd co ag e.v i.r a.d chr z u.a.m uvm u.v.m'),
  endsList: words('usw etc u.s.w uvm u.v.m'),
  afterOrdinal: words(`
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrhunderte jh jahrtausend jahrtausends weltkrieg weltkriegs weltkrieges tagung sitzung
    generalversammlung jahrestag jahrestages jahrestags geburtstag kongress parteitag gipfel legislaturperiode kapitel
    auflage klasse stock etage mal tag platz etappe ausgabe konferenz plenarsitzung verfassungszusatz armee division
    st.petersburger
  `),
  starters: words(`
    der die das dem den des ein eine einen einem einer eines es er sie wir ich ihr du man in im am an auf auch aber als
    und oder doch dann dabei dafür dagegen daher damit danach darum dazu denn dies diese dieser diesem diesen dieses
    dort hier heute gestern morgen jetzt nun so wenn weil während nach vor von vom zu zum zur mit ohne für gegen über
    unter bei beim bis seit trotz wegen wie was wer wo warum alle alles jeder jede jedes kein keine nicht nur schon
    sowohl statt unser unsere sein seine ihre mein meine es
  `),
};
