/**
 * Bodies, treaties and groups by their acronyms and long forms, curated for Concordat from the organisations' own names.
 * A line: key, then the forms in any of the languages; `*` at the end of a word stands for its inflections.
 */
const LINES = `
un UN UNO VN ONU ООН | United Nations | Vereinte* Nationen | Naciones Unidas | Nations unies | Объединённ* Наци* | Организаци* Объединённых Наций
unga UNGA GA ГА | UN General Assembly | UN-Generalversammlung | Asamblea General | Assemblée générale | Генеральн* Ассамбле*
unsc UNSC СБ | Security Council | Sicherheitsrat* | Consejo de Seguridad | Conseil de sécurité | Совет* Безопасности
ecosoc ECOSOC ЭКОСОС | Economic and Social Council | Wirtschafts- und Sozialrat* | Consejo Económico y Social | Conseil économique et social | Экономическ* и Социальн* Совет*
unesco UNESCO ЮНЕСКО
unicef UNICEF ЮНИСЕФ
unhcr UNHCR ACNUR HCR УВКБ
who WHO WGO OMS ВОЗ | World Health Organi* | Weltgesundheitsorganisation | Organización Mundial de la Salud | Organisation mondiale de la santé | Всемирн* организаци* здравоохранения
wto WTO OMC ВТО | World Trade Organi* | Welthandelsorganisation | Organización Mundial del Comercio | Organisation mondiale du commerce
imf IMF IWF FMI МВФ | International Monetary Fund | Internationale* Währungsfonds | Fondo Monetario Internacional | Fonds monétaire international
iaea IAEA IAEO OIEA AIEA МАГАТЭ
opcw OPCW OVCW OPAQ OIAC ОЗХО
ilo ILO IAO OIT МОТ
icc ICC IStGH CPI МУС
icj ICJ IGH CIJ МС
osce OSCE OSZE ОБСЕ | Organi*ation for Security and Co-operation in Europe | Organisation für Sicherheit und Zusammenarbeit in Europa
oecd OECD OCDE ОЭСР
coe PACE ПАСЕ APCE PV | Council of Europe | Europarat* | Consejo de Europa | Conseil de l’Europe | Совет* Европы
nato NATO OTAN НАТО
eu EU UE ЕС | European Union | Europäische* Union | Unión Europea | Union européenne | Европейск* союз* | Евросоюз*
eaeu EAEU EEU EAWU UEEA UEE ЕАЭС | Eurasian Economic Union | Eurasische* Wirtschaftsunion | Unión Económica Euroasiática | Union économique eurasiatique
csto CSTO OVKS OTSC ОДКБ
cis CIS GUS CEI СНГ | Commonwealth of Independent States | Gemeinschaft Unabhängiger Staaten | Comunidad de Estados Independientes | Communauté des États indépendants | Содружеств* Независимых Государств
sco SCO SOZ OCS ШОС
brics BRICS БРИКС
asean ASEAN ANASE АСЕАН
apec APEC АТЭС
opec OPEC OPEP ОПЕК
gcc GCC GKR CCG ССАГПЗ
au AU UA АС | African Union | Afrikanische* Union | Unión Africana | Union africaine | Африканск* союз*
arab-league LAS ЛАГ
oas OAS OEA ОАГ
celac CELAC СЕЛАК
mercosur MERCOSUR МЕРКОСУР
g7 G7 | Group of Seven | «Большой семёрк*» | «Групп* семи»
g8 G8 | «Группа восьми»
g20 G20 | Group of Twenty | «Группа двадцати» | «Группы двадцати» | «двадцатк*»
usa US USA U.S. U.S.A. EE.UU. EEUU США | United States | Vereinigte* Staaten | Estados Unidos | États-Unis | Соединённ* Штат*
ussr USSR UdSSR URSS СССР | Soviet Union | Sowjetunion | Unión Soviética | Union soviétique | Советск* Союз*
uk UK | United Kingdom | Vereinigte* Königreich* | Reino Unido | Royaume-Uni | Великобритани*
uae UAE VAE EAU ОАЭ
dprk DPRK DVRK RPDC КНДР
prc PRC VRC RPC КНР
rf RF РФ
ngo NGO NGOs NRO ONG НПО
wmd WMD MVW ADM ОМУ
npt NPT NVV TNP ДНЯО
start START СНВ
inf INF РСМД FNI
jcpoa JCPOA СВПД PAGC
mfa MFA МИД
cia CIA ЦРУ
fbi FBI ФБР
nsa NSA АНБ
gdp GDP BIP PIB ВВП
vat VAT TVA IVA НДС
covid COVID COVID-19
hiv HIV VIH ВИЧ
aids AIDS Aids SIDA СПИД
lgbt LGBT LGTB LGBTQ LGTBI ЛГБТ
swift SWIFT СВИФТ
fifa FIFA ФИФА
ioc IOC COI CIO МОК
wada WADA AMA ВАДА
interpol INTERPOL ИНТЕРПОЛ
icrc ICRC IKRK CICR МККК
ebrd EBRD EBWE BERD ЕБРР
aiib AIIB АБИИ
`;

/** A body with what it is called. */
interface Body {
  readonly key: string;
  readonly acronyms: readonly string[];
  readonly longForms: readonly RegExp[];
}

const BODIES: readonly Body[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [first, ...longForms] = line.split(' | ');
    const [key, ...acronyms] = first!.split(' ');
    return { key: key!, acronyms, longForms: longForms.map(pattern) };
  });

const KEYS: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(({ key, acronyms }) => acronyms.map((acronym) => [acronym, key] as const)),
);

/** The key of the body that an acronym names, if it is known. */
export function bodyOf(acronym: string): string | undefined {
  return KEYS.get(acronym);
}

/** Where a sentence spells out the name of a body. */
export function spelledOut(
  sentence: string,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  return BODIES.flatMap(({ key, longForms }) =>
    longForms.flatMap((form) =>
      [...sentence.matchAll(form)].map(({ index, 0: match }) => ({
        key,
        start: index,
        end: index + match.length,
      })),
    ),
  );
}

function pattern(form: string): RegExp {
  const escaped = form
    .replace(/[.()]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll('ё', '[ёе]')
    .replaceAll('’', "[’']");
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'gu');
}
