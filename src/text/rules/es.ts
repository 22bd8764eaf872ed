import { type SentenceRules, words } from './sentence-rules.ts';

export const es: SentenceRules = {
  neverFinal: words(`
    sr sra srta sres sras d dña dr dra drs dres prof profa prof.ª lic ing arq gral gen cnel tte sgto cmdte mons rvdo rev fr
    sto sta ntra m.ª s.m s.a.r s.s s.e excmo excma ilmo ilma hble pdte pdta vicepdte vicepdta expdte núm núms nº n.º n.os
    arts págs párrs pp caps vols figs apdo av avda avd pza plza ctra c cf cfr vid p.ej ej aprox trad coord dir ed
    ss ee rr bs inst univ dpto depto admón gob min tel teléf fax ob.cit op.cit ob op loc cit lat gr ingl ant
  `),
  maybeFinal: words(`
    etc ee.uu uu eeuu a.m p.m ud uds vd vds cía ltda ltd inc corp jr rr.hh ff.aa aa hh bs.as as sig sigs dcha izq esq cap
    ene feb abr jun jul ago sep sept oct nov dic ext
  `),
  endsList: words('etc s.a s.l s.a.u s.l.u'),
  beforeNumber: words(
    'art no pág párr p t vol cap fig tab res ap apart inc doc exp mar may ley tít disp sec s máx mín ext',
  ),
  units: words('km kg cm mm m h hs min ha mill tm'),
  dates: words('a.c d.c a.j.c'),
  lettered: words(
    'plan vitamina hepatitis anexo grupo tipo clase punto opción categoría serie parte apéndice sección',
  ),
  afterOrdinal: words(''),
  starters: words(`
    imagine gracias según lamentablemente actualmente recientemente desafortunadamente naturalmente evidentemente
    ahí asimismo igualmente respecto gran buena buen siendo habiendo dos tres cuatro cinco seis siete ocho nueve
    diez cientos miles millones decenas lunes martes miércoles jueves viernes sábado domingo enero febrero el la
    los las un una unos unas lo este esta estos estas ese esa esos esas eso esto aquel aquella aquello en de del
    al a con sin por para desde hasta sobre entre tras durante ante bajo contra como cuando mientras si aunque
    porque pues pero sino y e o u ni no sí también tampoco además embargo así entonces luego después antes hoy
    ayer mañana ahora aquí allí allá ya aún todavía nunca siempre jamás solo sólo quizá quizás tal él ella ellos
    ellas nosotros nosotras yo tú usted ustedes uds ud se su sus mi mis tu tus nuestro nuestra nuestros nuestras
    qué quién quiénes cómo dónde cuándo cuál quien donde todo todos toda todas cada hay es son fue fueron ha han
    era está están nadie nada algo alguien algunos algunas muchos muchas varios varias otro otra otros otras ambos
    ambas más menos incluso finalmente
  `),
  prepositions: words('en desde hasta hacia antes después a al del durante entre para por tras'),
  neverLast: words(`
    hacia mediante contra excepto salvo incluso vía versus ser está están estaba fue sido ha han había habían será
    serán sería puede pueden debe deben va van san santa don doña cuyo cuya cual cuales e u o más muy tan señor
    señora nuestro nuestros nuestras diario periódico revista semanario partido movimiento grupo película novela
    libro ciudad
  `),
  mayEnd: words(`
    actualmente recientemente imagine gracias igualmente ahí hoy ayer mañana ahora aquí allí allá luego después
    antes también tampoco ya aún nunca siempre jamás nada nadie no sí más menos juntos él ella ellos ellas
  `),
  separable: words(''),
  speechVerbs: words(''),
};
