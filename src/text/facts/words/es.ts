import { calendar, clock, type FigureLists, numbered, setOf } from './figure-words.ts';

export const es: FigureLists = {
  cardinals: numbered(`
    0=cero; 1=un uno una; 2=dos ambos ambas; 3=tres; 4=cuatro; 5=cinco; 6=seis; 7=siete; 8=ocho cuartos; 9=nueve; 10=diez década decena; 11=once;
    12=doce docena; 13=trece; 14=catorce; 15=quince quincena; 16=dieciséis octavos; 17=diecisiete; 18=dieciocho; 19=diecinueve; 20=veinte veintena;
    21=veintiuno veintiún veintiuna; 22=veintidós; 23=veintitrés; 24=veinticuatro; 25=veinticinco; 26=veintiséis;
    27=veintisiete; 28=veintiocho; 29=veintinueve; 30=treinta treintena; 40=cuarenta; 50=cincuenta cincuentena; 60=sesenta; 70=setenta;
    80=ochenta; 90=noventa; 100=cien ciento centenar centena; 200=doscientos doscientas; 300=trescientos trescientas;
    400=cuatrocientos cuatrocientas; 500=quinientos quinientas; 600=seiscientos seiscientas; 700=setecientos setecientas;
    800=ochocientos ochocientas; 900=novecientos novecientas
  `),
  hundred: setOf('—'),
  magnitudes: numbered(
    '1000=mil; 1000000=millón millones; 1000000000=millardo millardos; 1000000000000=billón billones',
  ),
  ordinals: numbered(`
    1=primer primero primera; 2=segundo segunda; 3=tercer tercero tercera; 4=cuarto cuarta; 5=quinto quinta;
    6=sexto sexta; 7=séptimo séptima; 8=octavo octava; 9=noveno novena; 10=décimo décima; 20=vigésimo vigésima
  `),
  vague: numbered(`
    10=decenas docenas décadas; 100=cientos centenares centenas; 1000=miles millares; 1000000=millones; 1000000000000=billones
  `),
  denominators: numbered(
    '2=medios; 3=tercio tercios; 4=cuartos; 5=quintos; 6=sextos; 7=séptimos; 8=octavos; 9=novenos; 10=décimos; 100=centésimas',
  ),
  parts: numbered('2=mitad medio media; 3=tercio; 4=cuarto'),
  andHalf: ['y medio', 'y media'],
  clock: clock(
    'las _ y media=30; las _ y cuarto=15; las _ menos cuarto=-15; la _ y media=30; la _ y cuarto=15; la _ menos cuarto=-15',
  ),
  hours: numbered(
    '1=una; 2=dos; 3=tres; 4=cuatro; 5=cinco; 6=seis; 7=siete; 8=ocho; 9=nueve; 10=diez; 11=once; 12=doce',
  ),
  decades: numbered(
    '20=veinte; 30=treinta; 40=cuarenta; 50=cincuenta; 60=sesenta; 70=setenta; 80=ochenta; 90=noventa',
  ),
  decadeNoun: /^(?:años|décadas?)$/iu,
  prefixes: numbered('1000=milenari'),
  ambiguous: setOf(
    'ambos ambas década decena un uno una cero cuartos octavos docena quincena primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta once',
  ),
  joins: setOf('y otros otras'),
  percent: /^porcentual(?:es)?$/iu,
  century: /^siglos?$/iu,
  numbered: /^(?:guerra|guerras|congreso)$/iu,
  months: calendar(
    'enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre|setiembre;octubre;noviembre;diciembre',
  ),
  weekdays: calendar('lunes;martes;miércoles;jueves;viernes;sábados?;domingos?'),
  capitalised: false,
  dayBehindMonth: false,
  decimal: ',',
};
