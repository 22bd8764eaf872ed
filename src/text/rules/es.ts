import { type SentenceRules, words } from './sentence-rules.ts';

export const es: SentenceRules = {
  neverFinal: words(`
    sr sra srta sres d dña dr dra prof profa lic ing arq gral gen cnel cap tte sgto mons rvdo fr sto sta s.m s.a.r s.e
    excmo excma ilmo ilma núm num nº n.º art arts pág págs p pp vol cap fig párr apdo av avda c cfr cf vid p.ej p ej ej
    aprox máx mín tel ene feb mar abr may jun jul ago sep sept oct nov dic ed trad coord dir ss ee rr
  `),
  maybeFinal: words('etc ee.uu ee uu uu eeuu s.a s.l a.m p.m a.c d.c ud uds vd vds cía ltda jr rr.hh ff.aa'),
  endsList: words('etc'),
  afterOrdinal: words(''),
  starters: words(`
    el la los las un una unos unas lo este esta estos estas ese esa eso esto aquel aquella en de del al a con sin por para
    desde hasta sobre entre según tras durante ante como cuando mientras si aunque porque pero y o ni no también además
    sin embargo así entonces hoy ayer mañana ahora aquí allí él ella ellos ellas nosotros yo usted se su sus nuestro
    nuestra qué quién cómo dónde todo todos toda todas cada hay es son
  `),
};
