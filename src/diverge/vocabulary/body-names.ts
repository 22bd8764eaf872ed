/**
 * Bodies, treaties, groups and the like, curated for Concordat from the organisations' own names in their own texts.
 * Columns: key, acronyms in any language, then the spelled-out names in English, German, Spanish, French and Russian;
 * `;` divides alternatives, `*` stands for an ending, `-` for none.
 */
export const BODY_NAMES = `
un | UN UNO VN ONU NU ООН | United Nations | Vereinte* Nationen | Naciones Unidas | Nations [Uu]nies | Объедин[её]нн* Наци*; Организаци* Объедин[её]нных Наций
unga | UNGA GA AGNU ГА | General Assembly | Generalversammlung; UN-Vollversammlung; UNO-Generalversammlung; UNO-Vollversammlung; UN-Generalversammlung | Asamblea General | Assemblée générale | Генеральн* Ассамбле*; Генассамбле*
unsc | UNSC СБ | Security Council | Sicherheitsrat*; UN-Sicherheitsrat*; UNO-Sicherheitsrat*; Weltsicherheitsrat* | Consejo de Seguridad | Conseil de sécurité | Совет* Безопасности; Совбез*
ecosoc | ECOSOC ЭКОСОС | Economic and Social Council | Wirtschafts- und Sozialrat* | Consejo Económico y Social | Conseil économique et social | Экономическ* и [Сс]оциальн* [Сс]овет*
unhrc | UNHRC HRC CDH СПЧ | Human Rights Council | Menschenrechtsrat*; UN-Menschenrechtsrat* | Consejo de Derechos Humanos | Conseil des droits de l’homme | Совет* по правам человека
unesco | UNESCO Unesco ЮНЕСКО | Educational, Scientific and Cultural Organi[sz]ation | Organisation für Bildung, Wissenschaft und Kultur | Organización de las Naciones Unidas para la Educación | Organisation des Nations unies pour l’éducation | Организаци* Объединённых Наций по вопросам образования
unicef | UNICEF Unicef ЮНИСЕФ | United Nations Children’s Fund | Kinderhilfswerk* der Vereinten Nationen; UN-Kinderhilfswerk* | Fondo de las Naciones Unidas para la Infancia | Fonds des Nations unies pour l’enfance | Детск* фонд* ООН
unhcr | UNHCR ACNUR HCR УВКБ | High Commissioner for Refugees; UN Refugee Agency | UN-Flüchtlingshilfswerk*; Hochkommissar* der Vereinten Nationen für Flüchtlinge; UN-Hochkommissar* für Flüchtlinge | Alto Comisionado de las Naciones Unidas para los Refugiados | Haut-Commissariat aux réfugiés; Haut-Commissariat des Nations unies pour les réfugiés | Верховн* комиссар* по делам беженцев
ohchr | OHCHR ACNUDH HCDH УВКПЧ | High Commissioner for Human Rights | Hochkommissar* für Menschenrechte | Alto Comisionado para los Derechos Humanos | Haut-Commissariat aux droits de l’homme | Верховн* комиссар* по правам человека
undp | UNDP PNUD ПРООН | UN Development Programme; United Nations Development Programme | Entwicklungsprogramm* der Vereinten Nationen | Programa de las Naciones Unidas para el Desarrollo | Programme des Nations unies pour le développement | Программ* развития ООН
unep | UNEP PNUMA PNUE ЮНЕП | UN Environment Programme | Umweltprogramm* der Vereinten Nationen | Programa de las Naciones Unidas para el Medio Ambiente | Programme des Nations unies pour l’environnement | Программ* ООН по окружающей среде
unrwa | UNRWA OOPS БАПОР | Relief and Works Agency | UN-Hilfswerk* für Palästina-Flüchtlinge | Agencia de las Naciones Unidas para los Refugiados de Palestina | Office de secours et de travaux des Nations unies | Ближневосточн* агентств* ООН
unodc | UNODC ONUDD ЮНОДК УНП | Office on Drugs and Crime | Büro* für Drogen- und Verbrechensbekämpfung | Oficina de las Naciones Unidas contra la Droga y el Delito | Office des Nations unies contre la drogue et le crime | Управлени* ООН по наркотикам и преступности
wfp | WFP PMA PAM ВПП | World Food Programme | Welternährungsprogramm* | Programa Mundial de Alimentos | Programme alimentaire mondial | Всемирн* продовольственн* программ*
fao | FAO ФАО | Food and Agriculture Organi[sz]ation | Ernährungs- und Landwirtschaftsorganisation | Organización para la Alimentación y la Agricultura | Organisation pour l’alimentation et l’agriculture | Продовольственн* и сельскохозяйственн* организаци*
who | WHO WGO OMS ВОЗ | World Health Organi[sz]ation | Weltgesundheitsorganisation | Organización Mundial de la Salud | Organisation mondiale de la [Ss]anté | Всемирн* организаци* здравоохранения
wto | WTO OMC ВТО | World Trade Organi[sz]ation | Welthandelsorganisation | Organización Mundial del? Comercio | Organisation mondiale du commerce | Всемирн* торгов* организаци*
imf | IMF IWF FMI МВФ | International Monetary Fund | Internationale* Währungsfonds | Fondo Monetario Internacional | Fonds monétaire international | Международн* валютн* фонд*
world-bank | WB ВБ | World Bank | Weltbank | Banco Mundial | Banque mondiale | Всемирн* банк*
iaea | IAEA IAEO OIEA AIEA МАГАТЭ | International Atomic Energy Agency | Internationale* Atomenergie-?[Oo]rganisation; Internationale* Atomenergiebehörde | Organismo Internacional de Energía Atómica | Agence internationale de l’énergie atomique | Международн* агентств* по атомной энергии
opcw | OPCW OVCW OPAQ OIAC ОЗХО | Organi[sz]ation for the Prohibition of Chemical Weapons | Organisation für das Verbot chemischer Waffen | Organización para la Prohibición de las Armas Químicas | Organisation pour l’interdiction des armes chimiques | Организаци* по запрещению химического оружия
ilo | ILO IAO OIT МОТ | International Labour Organi[sz]ation | Internationale* Arbeitsorganisation | Organización Internacional del Trabajo | Organisation internationale du [Tt]ravail | Международн* организаци* труда
iom | IOM OIM МОМ | International Organi[sz]ation for Migration | Internationale* Organisation für Migration | Organización Internacional para las Migraciones | Organisation internationale pour les migrations | Международн* организаци* по миграции
icao | ICAO OACI ИКАО | International Civil Aviation Organi[sz]ation | Internationale* Zivilluftfahrtorganisation | Organización de Aviación Civil Internacional | Organisation de l’aviation civile internationale | Международн* организаци* гражданской авиации
imo | IMO OMI ИМО | International Maritime Organi[sz]ation | Internationale* Seeschifffahrtsorganisation | Organización Marítima Internacional | Organisation maritime internationale | Международн* морск* организаци*
itu | ITU UIT МСЭ | International Telecommunication Union | Internationale* Fernmeldeunion | Unión Internacional de Telecomunicaciones | Union internationale des télécommunications | Международн* союз* электросвязи
icc | ICC IStGH CPI МУС | International Criminal Court | Internationale* Strafgerichtshof* | Corte Penal Internacional | Cour pénale internationale | Международн* уголовн* суд*
icj | ICJ IGH CIJ МС | International Court of Justice | Internationale* Gerichtshof* | Corte Internacional de Justicia | Cour internationale de [Jj]ustice | Международн* суд* ООН
echr | ECHR ECtHR EGMR TEDH CEDH ЕСПЧ | European Court of Human Rights | Europäische* Gerichtshof* für Menschenrechte | Tribunal Europeo de Derechos Humanos | Cour européenne des droits de l’homme | Европейск* суд* по правам человека
osce | OSCE OSZE ОБСЕ | Organi[sz]ation for Security and Co-?operation in Europe | Organisation für Sicherheit und Zusammenarbeit in Europa | Organización para la Seguridad y la Cooperación en Europa | Organisation pour la sécurité et la coopération en Europe | Организаци* по безопасности и сотрудничеству в Европе
odihr | ODIHR BDIMR OIDDH BIDDH БДИПЧ | Office for Democratic Institutions and Human Rights | Büro* für demokratische Institutionen und Menschenrechte | Oficina de Instituciones Democráticas y Derechos Humanos | Bureau des institutions démocratiques et des droits de l’homme | Бюро по демократическим институтам и правам человека
oecd | OECD OCDE ОЭСР | Organi[sz]ation for Economic Co-?operation and Development | Organisation für wirtschaftliche Zusammenarbeit und Entwicklung | Organización para la Cooperación y el Desarrollo Económicos? | Organisation de coopération et de développement économiques | Организаци* экономического сотрудничества и развития
coe | CoE СЕ | Council of Europe | Europarat* | Consejo de Europa | Conseil de l’Europe | Совет* Европы
pace | PACE PV APCE ПАСЕ | Parliamentary Assembly of the Council of Europe | Parlamentarische* Versammlung des Europarats | Asamblea Parlamentaria del Consejo de Europa | Assemblée parlementaire du Conseil de l’Europe | Парламентск* Ассамбле* Совета Европы
nato | NATO OTAN НАТО | North Atlantic Treaty Organi[sz]ation; North Atlantic Alliance | Nordatlantikpakt*; Nordatlantische* Allianz | Organización del Tratado del Atlántico Norte; Alianza Atlántica | Organisation du traité de l’Atlantique nord; Alliance atlantique | Североатлантическ* альянс*; Организаци* Североатлантического договора
eu | EU UE ЕС | European Union | Europäische* Union | Unión Europea | Union européenne | Европейск* [Сс]оюз*; Евросоюз*
ecb | ECB EZB BCE ЕЦБ | European Central Bank | Europäische* Zentralbank | Banco Central Europeo | Banque centrale européenne | Европейск* центральн* банк*
ec | EK ЕК | European Commission | Europäische* Kommission; EU-Kommission | Comisión Europea | Commission européenne | Европейск* комисси*; Еврокомисси*
eaeu | EAEU EEU EAWU UEEA UEE ЕАЭС | Eurasian Economic Union | Eurasische* Wirtschaftsunion | Unión Económica Euroasiática; Unión Económica Eurasiática | Union économique eurasiatique | Евразийск* экономическ* союз*
eec | EEC EWK CEE ЕЭК | Eurasian Economic Commission | Eurasische* Wirtschaftskommission | Comisión Económica Euroasiática | Commission économique eurasiatique | Евразийск* экономическ* комисси*
csto | CSTO OVKS OTSC ОДКБ | Collective Security Treaty Organi[sz]ation | Organisation des Vertrags über kollektive Sicherheit | Organización del Tratado de Seguridad Colectiva | Organisation du traité de sécurité collective | Организаци* Договора о коллективной безопасности
cis | CIS GUS CEI СНГ | Commonwealth of Independent States | Gemeinschaft Unabhängiger Staaten | Comunidad de Estados Independientes | Communauté des [ÉEé]tats indépendants | Содружеств* Независимых Государств
sco | SCO SOZ OCS ШОС | Shanghai Cooperation Organi[sz]ation | Shanghaier Organisation für Zusammenarbeit; Schanghaier Organisation für Zusammenarbeit; Shanghai-Kooperationsorganisation | Organización de Cooperación de Shanghái | Organisation de coopération de Shanghai | Шанхайск* организаци* сотрудничества
cica | CICA CICMA СВМДА | Conference on Interaction and Confidence-Building Measures in Asia | Konferenz für Interaktion und vertrauensbildende Maßnahmen in Asien | Conferencia sobre Interacción y Medidas de Confianza en Asia | Conférence sur l’interaction et les mesures de confiance en Asie | Совещани* по взаимодействию и мерам доверия в Азии
brics | BRICS БРИКС | - | - | - | - | -
ric | RIC РИК | - | - | - | - | -
asean | ASEAN ANASE АСЕАН | Association of Southeast Asian Nations | Verband* Südostasiatischer Nationen | Asociación de Naciones del [Ss]ud[eo]ste [Aa]siático | Association des nations de l’Asie du Sud-Est | Ассоциаци* государств Юго-Восточной Азии
apec | APEC АТЭС | Asia-Pacific Economic Cooperation | Asiatisch-Pazifische* Wirtschaftsgemeinschaft | Foro de Cooperación Económica Asia-Pacífico | Coopération économique pour l’Asie-Pacifique | Азиатско-Тихоокеанск* экономическ* сотрудничеств*
opec | OPEC OPEP ОПЕК | Organi[sz]ation of the Petroleum Exporting Countries | Organisation erdölexportierender Länder | Organización de Países Exportadores de Petróleo | Organisation des pays exportateurs de pétrole | Организаци* стран.экспорт[её]ров нефти
gcc | GCC GKR CCG ССАГПЗ | Gulf Cooperation Council | Golf-Kooperationsrat*; Golfkooperationsrat* | Consejo de Cooperación del Golfo | Conseil de coopération du Golfe | Совет* сотрудничества арабских государств Персидского залива
oic | OIC OIZ OCI ОИС | Organi[sz]ation of Islamic Cooperation | Organisation für Islamische Zusammenarbeit | Organización de Cooperación Islámica | Organisation de la coopération islamique | Организаци* исламского сотрудничества
au | AU UA АС | African Union | Afrikanische* Union | Unión Africana | Union africaine | Африканск* [Сс]оюз*
arab-league | LAS ЛАГ | Arab League; League of Arab States | Arabische* Liga | Liga Árabe; Liga de los Estados Árabes | Ligue arabe; Ligue des [ÉE]tats arabes | Лиг* арабских государств
oas | OAS OEA ОАГ | Organi[sz]ation of American States | Organisation Amerikanischer Staaten | Organización de los? Estados Americanos | Organisation des [ÉE]tats américains | Организаци* американских государств
celac | CELAC СЕЛАК | Community of Latin American and Caribbean States | Gemeinschaft der Lateinamerikanischen und Karibischen Staaten | Comunidad de Estados Latinoamericanos y Caribeños | Communauté des [ÉE]tats latino-américains et caraïbes | Сообществ* стран Латинской Америки и Карибского бассейна
mercosur | MERCOSUR Mercosur МЕРКОСУР | Southern Common Market | Gemeinsame* Markt* des Südens | Mercado Común del Sur | Marché commun du Sud | -
bsec | BSEC SWZ OCEMN ОЧЭС | Black Sea Economic Cooperation | Schwarzmeer-Wirtschaftskooperation | Cooperación Económica del Mar Negro | Coopération économique de la mer Noire | Черноморск* экономическ* сотрудничеств*
cbss | CBSS CEMB СГБМ | Council of the Baltic Sea States | Ostseerat* | Consejo de los Estados del Mar Báltico | Conseil des [ÉE]tats de la mer Baltique | Совет* государств Балтийского моря
beac | BEAC СБЕР | Barents Euro-Arctic Council | Barents-Rat* | Consejo Euro-Ártico de Barents | Conseil euro-arctique de la mer de Barents | Совет* Баренцева/Евроарктического региона
ac | АС | Arctic Council | Arktische* Rat* | Consejo Ártico | Conseil de l’Arctique | Арктическ* совет*
g7 | G7 G-7 | Group of Seven | Gruppe der [Ss]ieben | Grupo de los Siete | Groupe des [Ss]ept | «Больш* сем[её]рк*»; «Групп* семи»
g8 | G8 G-8 | Group of Eight | Gruppe der [Aa]cht | Grupo de los Ocho | Groupe des [Hh]uit | «Больш* восьм[её]рк*»; «Групп* восьми»
g20 | G20 G-20 | Group of Twenty | Gruppe der [Zz]wanzig | Grupo de los Veinte | Groupe des [Vv]ingt | «Групп* двадцати»; «двадцатк*»; «Больш* двадцатк*»
g77 | G77 G-77 | Group of 77 | Gruppe der 77 | Grupo de los 77 | Groupe des 77 | «?Групп* 77»?
nam | NAM MNOAL MNA ДН | Non-Aligned Movement | Bewegung der [Bb]lockfreien Staaten | Movimiento de Países No Alineados | Mouvement des non-alignés | Движени* неприсоединения
usa | US USA U.S. U.S.A. EE.UU. EEUU EUA É.-U. США | United States; U\\.S\\.(?:A\\.)? | Vereinigte* Staaten | Estados Unidos; EE\\.? ?UU\\.? | [ÉE]tats-Unis | Соедин[её]нн* [Шш]тат*
ussr | USSR UdSSR URSS СССР | Soviet Union; Union of Soviet Socialist Republics | Sowjetunion | Unión Soviética | Union soviétique | Советск* [Сс]оюз*
uk | UK GB R.U. | United Kingdom; Great Britain; Britain | Vereinigte* Königreich*; Großbritannien* | Reino Unido; Gran Bretaña | Royaume-Uni; Grande-Bretagne | Великобритани*; Соедин[её]нн* Королевств*
uae | UAE VAE EAU ОАЭ | United Arab Emirates | Vereinigte* Arabische* Emirate* | Emiratos Árabes Unidos | [ÉEé]mirats arabes unis | Объедин[её]нн* Арабск* Эмират*
dprk | DPRK DVRK RPDC КНДР | Democratic People’s Republic of Korea; North Korea | Demokratische* Volksrepublik Korea; Nordkorea* | República Popular Democrática de Corea; Corea del Norte | République populaire démocratique de Corée; Corée du Nord | Корейск* Народно-Демократическ* Республик*; Северн* Коре*
rok | ROK РК | Republic of Korea; South Korea | Republik Korea; Südkorea* | República de Corea; Corea del Sur | République de Corée; Corée du Sud | Республик* Коре*; Южн* Коре*
frg | FRG BRD RFA ФРГ | Federal Republic of Germany | Bundesrepublik* Deutschland | República Federal de Alemania | République fédérale d’Allemagne | Федеративн* Республик* Германи*
gdr | GDR DDR RDA ГДР | German Democratic Republic | Deutsche* Demokratische* Republik | República Democrática Alemana | République démocratique allemande | Германск* Демократическ* Республик*
prc | PRC VRC RPC КНР | People’s Republic of China | Volksrepublik China | República Popular China | République populaire de Chine | Китайск* Народн* Республик*
rf | RF FR РФ | Russian Federation | Russische* Föderation | Federación (?:de )?Rus[iao]* | Fédération de Russie | Российск* Федераци*
rsa | RSA SA ЮАР | South Africa | Südafrika* | Sudáfrica | Afrique du Sud | Южно-Африканск* Республик*
ngo | NGO NGOs NRO NROs ONG NPO НПО НКО | non-governmental organi[sz]ations?; nongovernmental organi[sz]ations? | Nichtregierungsorganisation*; nichtstaatliche* Organisation* | organizaci* no gubernamental* | organisations? non gouvernementales? | неправительственн* организаци*; некоммерческ* организаци*
wmd | WMD MVW ADM ОМУ ОМП | weapons of mass destruction | Massenvernichtungswaffen | armas de destrucción masiva | armes de destruction massive | оружи* массового (?:уничтожения|поражения)
npt | NPT NVV AVV TNP ДНЯО | Non-Proliferation Treaty; Treaty on the Non-Proliferation of Nuclear Weapons | Atomwaffensperrvertrag*; Nichtverbreitungsvertrag* | Tratado de No Proliferación | Traité de non-prolifération; Traité sur la non-prolifération des armes nucléaires | Договор* о нераспространении ядерного оружия
ctbt | CTBT TPCE TICE ДВЗЯИ | Comprehensive Nuclear-Test-Ban Treaty | Vertrag* über das umfassende Verbot von Nuklearversuchen | Tratado de Prohibición Completa de los Ensayos Nucleares | Traité d’interdiction complète des essais nucléaires | Договор* о всеобъемлющем запрещении ядерных испытаний
start | START СНВ | Strategic Arms Reduction Treaty | - | - | - | Договор* о мерах по дальнейшему сокращению
inf | INF FNI FNMI INF-Vertrag РСМД ДРСМД | Intermediate-Range Nuclear Forces | nukleare* Mittelstrecken* | Fuerzas Nucleares de Alcance Intermedio | forces nucléaires à portée intermédiaire | Договор* о (?:ликвидации )?ракет* средней
jcpoa | JCPOA PAIC PAGC СВПД | Joint Comprehensive Plan of Action | Gemeinsame* umfassende* Aktionsplan* | Plan de Acción Integral Conjunto | Plan d’action global commun | Совместн* всеобъемлющ* план* действий
abm | ABM ПРО ABM-Vertrag | missile defen[cs]e; Anti-Ballistic Missile | Raketenabwehr* | defensa antimisiles? | défense antimissile | противоракетн* оборон*
mfa | MFA МИД | Ministry of Foreign Affairs; Foreign Ministry | Außenministerium*; Ministerium* für Auswärtige Angelegenheiten; Ministerium* des Auswärtigen | Ministerio de (?:Asuntos|Relaciones) Exteriores; Cancillería | [Mm]inistère des Affaires étrangères | Министерств* иностранных дел
mod | MoD МО | Ministry of Defen[cs]e; Defen[cs]e Ministry | Verteidigungsministerium* | Ministerio de Defensa | [Mm]inistère de la Défense | Министерств* обороны; Минобороны
cia | CIA ЦРУ | Central Intelligence Agency | - | Agencia Central de Inteligencia | - | Центральн* разведывательн* управлени*
fbi | FBI ФБР | Federal Bureau of Investigation | - | Oficina Federal de Investigación | - | Федеральн* бюро расследований
nsa | NSA АНБ | National Security Agency | - | Agencia de Seguridad Nacional | Agence nationale de la sécurité | Агентств* национальной безопасности
fsb | FSB ФСБ | Federal Security Service | - | Servicio Federal de Seguridad | Service fédéral de sécurité | Федеральн* служб* безопасности
gdp | GDP BIP PIB ВВП | gross domestic product | Bruttoinlandsprodukt* | producto interior bruto; producto interno bruto | produit intérieur brut | валов* внутренн* продукт*
vat | VAT MwSt TVA IVA НДС | value.added tax | Mehrwertsteuer* | impuesto sobre el valor añadido | taxe sur la valeur ajoutée | налог* на добавленную стоимость
hiv | HIV VIH ВИЧ | - | - | - | - | -
aids | AIDS Aids SIDA СПИД | - | - | - | - | -
covid | COVID COVID-19 Covid-19 КОВИД | - | - | - | - | -
lgbt | LGBT LGBTQ LGBTI LSBT LGTB LGTBI ЛГБТ | - | - | - | - | -
dna | DNA DNS ADN ДНК | - | - | - | - | -
iss | ISS EEI МКС | International Space Station | Internationale* Raumstation | Estación Espacial Internacional | Station spatiale internationale | Международн* космическ* станци*
swift | SWIFT СВИФТ | - | - | - | - | -
fifa | FIFA ФИФА | - | - | - | - | -
uefa | UEFA УЕФА | - | - | - | - | -
ioc | IOC IOK COI CIO МОК | International Olympic Committee | Internationale* Olympische* Komitee* | Comité Olímpico Internacional | Comité international olympique | Международн* олимпийск* комитет*
wada | WADA AMA ВАДА | World Anti-Doping Agency | Welt-Anti-Doping-Agentur | Agencia Mundial Antidopaje | Agence mondiale antidopage | Всемирн* антидопингов* агентств*
interpol | INTERPOL Interpol ИНТЕРПОЛ | - | - | - | - | Интерпол*
icrc | ICRC IKRK CICR МККК | International Committee of the Red Cross | Internationale* Komitee* vom Roten Kreuz | Comité Internacional de la Cruz Roja | Comité international de la Croix-Rouge | Международн* [Кк]омитет* Красного Креста
ebrd | EBRD EBWE BERD ЕБРР | European Bank for Reconstruction and Development | Europäische* Bank für Wiederaufbau und Entwicklung | Banco Europeo de Reconstrucción y Desarrollo | Banque européenne pour la reconstruction et le développement | Европейск* банк* реконструкции и развития
aiib | AIIB BAII АБИИ | Asian Infrastructure Investment Bank | Asiatische* Infrastrukturinvestmentbank | Banco Asiático de Inversión en Infraestructura | Banque asiatique d’investissement pour les infrastructures | Азиатск* банк* инфраструктурных инвестиций
ecowas | ECOWAS CEDEAO ЭКОВАС | Economic Community of West African States | Wirtschaftsgemeinschaft* Westafrikanischer Staaten | Comunidad Económica de Estados de África Occidental | Communauté économique des [ÉE]tats de l’Afrique de l’Ouest | Экономическ* сообществ* стран Западной Африки
plo | PLO OLP ООП | Palestine Liberation Organi[sz]ation | Palästinensische* Befreiungsorganisation | Organización para la Liberación de Palestina | Organisation de libération de la Palestine | Организаци* освобождения Палестины
isis | ISIS ISIL IS EI EIIL DAESH Daesh ИГИЛ ИГ | Islamic State | Islamische* Staat* | Estado Islámico | [ÉE]tat islamique | «?Исламск* государств*»?
spief | SPIEF ПМЭФ | St\\.? Petersburg International Economic Forum | Internationale* Wirtschaftsforum* in St\\. Petersburg; Petersburger Internationale* Wirtschaftsforum* | Foro Económico Internacional de San Petersburgo | Forum économique international de Saint-Pétersbourg | Петербургск* международн* экономическ* форум*
`;
