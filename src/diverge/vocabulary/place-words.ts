/**
 * Words for places beyond the countries’ names in CLDR: short and former names, adjectives and people, cities and
 * regions whose names languages form anew. Written for Concordat. Columns: code (ISO 3166-1 or -2 for countries, a name
 * of its own for the rest), then words in German, English, Spanish, French and Russian; `*` stands for an ending,
 * `_` for a blank, `-` for none. Capitals count in German and English.
 */
export const PLACE_WORDS = `
RU | russisch* Russe Russen Russin* | Russian* | ruso rusa rusos rusas | russe russes | русск* российск* россиян* росси*
US | US-amerikanisch* | - | estadounidense* norteamerican* | états-unien* | -
AMERICA | amerikanisch* Amerikaner* Amerika Amerikas | American* America Americas | americano americana americanos americanas américa | américain* amérique* | американ* америк*
GB | britisch* Brite* Britin* Großbritannien* | British Briton* Britain | británic* | britannique* | британ* великобритан*
GB-ENG | englisch* Engländer* England* | English* England | inglés inglesa ingleses inglesas inglaterra | anglais* angleterre | англи* англича*
GB-SCT | schottisch* Schotte* Schottland* | Scottish Scot Scots Scotland | escocés escocesa escoceses escocesas escocia | écossais* écosse | шотланд*
GB-WLS | walisisch* Waliser* Wales | Welsh Wales Welshm* | galés galesa galeses galesas gales | gallois* pays_de_galles | валлийск* уэльс*
GB-NIR | nordirisch* Nordirland* | Northern_Irish Northern_Ireland | norirland* irlanda_del_norte | nord-irlandais* irlande_du_nord | североирландск* северн*_ирланд*
DE | deutsch* Deutsche* Deutschland* | German Germans | alemán alemana alemanes alemanas | allemand* | немец* немк* герман*
FR | französisch* Franzose* Französin* | French Frenchm* | francés francesa franceses francesas | français* | француз* франц*
ES | spanisch* Spanier* | Spanish Spaniard* | español española españoles españolas | espagnol* | испан*
IT | italienisch* Italiener* | Italian* | italiano italiana italianos italianas | italien italienne italiens italiennes | итальян* итали*
PT | portugiesisch* Portugiese* | Portuguese | portugués portuguesa portugueses portuguesas | portugais* | португал*
NL | niederländisch* holländisch* Niederländer* Holländer* Holland Hollands Niederlande* | Dutch Dutchm* Holland Netherlands The_Netherlands | neerlandés neerlandesa neerlandeses holandés holandesa holandeses holandesas holanda países_bajos | néerlandais* hollandais* pays-bas | нидерланд* голланд*
BE | belgisch* Belgier* | Belgian* | belga belgas | belge belges | бельги*
LU | luxemburgisch* Luxemburger* | Luxembourgish | luxemburgués luxemburguesa | luxembourgeois* | люксембург*
CH | schweizerisch* Schweizer* | Swiss | suizo suiza suizos suizas | suisse suisses | швейцар*
AT | österreichisch* Österreicher* | Austrian* | austriaco austriaca austriacos austriacas austríac* | autrichien* | австрий* австри*
PL | polnisch* Pole Polin Polen* | Polish Pole Poles | polaco polaca polacos polacas | polonais* | польск* поляк* польш*
CZ | tschechisch* Tscheche* Tschechien* | Czech Czechs Czechia Czech_Republic | checo checa checos checas república_checa chequia | tchèque tchèques république_tchèque | чешск* чех чеха чехи чехов чехи* чехия
SK | slowakisch* Slowake* | Slovak* | eslovaco eslovaca eslovacos eslovacas | slovaque slovaques | словац* словак*
HU | ungarisch* Ungar Ungarn* | Hungarian* | húngaro húngara húngaros húngaras | hongrois* | венгер* венгр* венгри*
RO | rumänisch* Rumäne* | Romanian* | rumano rumana rumanos rumanas | roumain* | румын*
BG | bulgarisch* Bulgare* | Bulgarian* | búlgaro búlgara búlgaros búlgaras | bulgare bulgares | болгар*
GR | griechisch* Grieche* | Greek* | griego griega griegos griegas | grec grecs grecque grecques | греческ* грек* греци*
CY | zyprisch* zypriotisch* Zyprer* Zyprioten | Cypriot* | chipriota* | chypriote* | кипр*
TR | türkisch* Türke* Türkei | Turkish Turk Turks Turkey | turco turca turcos turcas turquía | turc turcs turque turques turquie | турец* турк* турци*
RS | serbisch* Serbe* | Serbian* Serb Serbs | serbio serbia serbios serbias | serbe serbes serbie | серб*
HR | kroatisch* Kroate* | Croatian* Croat Croats | croata croatas | croate croates | хорват*
SI | slowenisch* Slowene* | Slovenian* Slovene* | esloveno eslovena eslovenos eslovenas | slovène slovènes | словен*
BA | bosnisch* Bosnier* Bosnien* | Bosnian* Bosnia* | bosnio bosnia bosnios bosnias | bosnien bosniens bosniaque* bosnie* | боснийск* босни*
MK | mazedonisch* nordmazedonisch* Mazedonier* Mazedonien* Nordmazedonien* | Macedonian* North_Macedonia* Macedonia | macedonio macedonia macedonios macedonias macedonia_del_norte | macédonien* macédoine macédoine_du_nord | македон* северн*_македон*
ME | montenegrinisch* Montenegriner* | Montenegrin* | montenegrino montenegrina montenegrinos | monténégrin* | черногор*
AL | albanisch* Albaner* | Albanian* | albanés albanesa albaneses albanesas | albanais* | албан*
XK | kosovarisch* Kosovare* Kosovo* | Kosovar* Kosovo | kosovar kosovares kosovo | kosovar* kosovo | косов*
EE | estnisch* Este Esten Estland* | Estonian* | estonio estonia estonios estonias | estonien estonienne estoniens estoniennes estonie | эстон*
LV | lettisch* Lette Letten Lettland* | Latvian* | letón letona letones letonas letonia | letton* lettonie | латви* латыш*
LT | litauisch* Litauer* Litauen* | Lithuanian* | lituano lituana lituanos lituanas lituania | lituanien* lituanie | литов* литв*
FI | finnisch* Finne Finnen Finnin Finnland* | Finnish Finn Finns | finlandés finlandesa finlandeses finlandesas finés finlandia | finlandais* finnois* finlande | финск* финн* финлянд*
SE | schwedisch* Schwede Schweden* Schwedin | Swedish Swede Swedes | sueco sueca suecos suecas suecia | suédois* suède | швед* швеци*
NO | norwegisch* Norweger* Norwegen* | Norwegian* | noruego noruega noruegos noruegas | norvégien* norvège | норвеж* норвеги*
DK | dänisch* Däne Dänen Dänin Dänemark* | Danish Dane Danes | danés danesa daneses danesas dinamarca | danois* danemark | датск* датчан* дани*
IS | isländisch* Isländer* Island Islands | Icelandic Icelander* | islandés islandesa islandia | islandais* islande | исланд*
IE | irisch* Ire Iren Irland* | Irish Irishm* Ireland | irlandés irlandesa irlandeses irlandesas irlanda | irlandais* irlande | ирланд*
UA | ukrainisch* Ukrainer* | Ukrainian* | ucraniano ucraniana ucranianos ucranianas | ukrainien* | украин*
BY | belarussisch* weißrussisch* belarusisch* Weißrussland* Belarus | Belarusian* Byelorussian* Belarus | bielorruso bielorrusa bielorrusos bielorrusas bielorrusia belarús | biélorusse* bélarusse biélorussie bélarus | белорус* беларус*
MD | moldauisch* moldawisch* Moldauer* Moldawien* Moldau | Moldovan* Moldova Moldavia* | moldavo moldava moldavos moldavas moldavia moldova | moldave moldaves moldavie moldova | молдав* молдов*
GE | georgisch* Georgier* Georgien* | Georgian* | georgiano georgiana georgianos georgianas | géorgien géorgienne géorgiens géorgiennes géorgie | грузин* грузи*
AM | armenisch* Armenier* Armenien* | Armenian* | armenio armenia armenios armenias | arménien* arménie | армян* армен*
AZ | aserbaidschanisch* Aserbaidschaner* Aserbaidschan* | Azerbaijani* Azeri* | azerbaiyan* azerí azeríes | azerbaïdjan* azéri* | азербайджан*
KZ | kasachisch* Kasache* Kasachstan* | Kazakh Kazakhs Kazakhstani* | kazajo kazaja kazajos kazajas kazajistán kazajstán | kazakh* | казах*
UZ | usbekisch* Usbeke* Usbekistan* | Uzbek Uzbeks | uzbeko uzbeka uzbekos uzbekistán | ouzbek* | узбек*
KG | kirgisisch* Kirgise* Kirgisistan* Kirgistan* Kirgisien* | Kyrgyz Kyrgyzstan Kirghiz* | kirguís* kirguistán kirguizistán | kirghiz* | кыргыз* киргиз*
TJ | tadschikisch* Tadschike* | Tajik Tajiks | tayiko tayika tayikos tayikistán | tadjik* | таджик*
TM | turkmenisch* Turkmene Turkmenen Turkmenistan* | Turkmen Turkmens | turcomano turkmeno turkmenistán | turkmène* turkménistan | туркмен*
CN | chinesisch* Chinese Chinesen Chinesin | Chinese | chino china chinos chinas | chinois* chine | китай* китаец китайц*
TW | taiwanisch* taiwanesisch* Taiwan* | Taiwanese | taiwanés taiwanesa taiwaneses taiwán | taïwanais* taïwan | тайван*
JP | japanisch* Japaner* Japan Japans | Japanese | japonés japonesa japoneses japonesas japón | japonais* japon | япон*
KP | nordkoreanisch* Nordkoreaner* Nordkorea* | North_Korean* North_Korea | norcorean* corea_del_norte | nord-coréen* corée_du_nord | северокорей* северн*_коре*
KR | südkoreanisch* Südkoreaner* Südkorea* | South_Korean* South_Korea | surcorean* corea_del_sur | sud-coréen* corée_du_sud | южнокорей* южн*_коре*
MN | mongolisch* Mongole* Mongolei | Mongolian* | mongol mongola mongoles mongolas mongolia | mongol* mongolie | монгол*
IN | indisch* Inder* Indien* | Indian Indians | indio india indios indias | indien indienne indiens indiennes inde | индийск* индус индуса индусы индусов индиец инди*
PK | pakistanisch* Pakistaner* Pakistan* | Pakistani* | pakistaní pakistaníes | pakistanais* | пакистан*
BD | bangladeschisch* Bangladesch* | Bangladeshi* | bangladesí bangladesíes | bangladais* | бангладеш*
AF | afghanisch* Afghane* Afghanistan* | Afghan* | afgano afgana afganos afganas | afghan* | афган*
IR | iranisch* Iraner* Iran Irans | Iranian* | iraní iraníes irán | iranien* iran | иран*
IQ | irakisch* Iraker* Irak Iraks | Iraqi* | iraquí iraquíes irak | irakien* irak | ирак*
SY | syrisch* Syrer* Syrien* | Syrian* | sirio siria sirios sirias | syrien syrienne syriens syriennes syrie | сирийск* сириец сири*
LB | libanesisch* Libanese* Libanon* | Lebanese Lebanon | libanés libanesa libaneses libanesas líbano | libanais* liban | ливан*
IL | israelisch* Israeli* Israel Israels | Israeli* | israelí israelíes israel | israélien* israël | израил*
PS | palästinensisch* Palästinenser* Palästina* | Palestinian* Palestine | palestino palestina palestinos palestinas | palestinien* palestine | палестин*
JO | jordanisch* Jordanier* Jordanien* | Jordanian* | jordano jordana jordanos jordanas jordania | jordanien* jordanie | иордан*
SA | saudi-arabisch* saudisch* Saudi Saudis Saudi-Arabien* | Saudi Saudis Saudi_Arabian Saudi_Arabia | saudí saudíes saudita sauditas arabia_saudí arabia_saudita | saoudien* arabie_saoudite | саудовск* саудовск*_арави*
YE | jemenitisch* Jemenite* Jemen Jemens | Yemeni* Yemen | yemení yemeníes yemen | yéménite* yémen | йемен*
AE | emiratisch* | Emirati* | emiratí emiratíes | émirati* | эмират*
QA | katarisch* Katarer* Katar Katars | Qatari* | catarí cataríes qatarí qataríes catar qatar | qatari* qatarien* qatar | катар*
KW | kuwaitisch* Kuwaiter* Kuwait | Kuwaiti* | kuwaití kuwaitíes kuwait | koweïtien* koweït | кувейт*
EG | ägyptisch* Ägypter* Ägypten* | Egyptian* | egipcio egipcia egipcios egipcias egipto | égyptien* égypte | египет* египт*
LY | libysch* Libyer* Libyen* | Libyan* | libio libia libios libias | libyen libyenne libyens libyennes libye | ливийск* ливи*
TN | tunesisch* Tunesier* Tunesien* | Tunisian* | tunecino tunecina tunecinos túnez | tunisien* tunisie | тунис*
DZ | algerisch* Algerier* Algerien* | Algerian* | argelino argelina argelinos argelinas argelia | algérien* algérie | алжир*
MA | marokkanisch* Marokkaner* Marokko* | Moroccan* | marroquí marroquíes marruecos | marocain* maroc | марокк*
SD | sudanesisch* Sudanese* Sudan Sudans | Sudanese | sudanés sudanesa sudaneses sudán | soudanais* soudan | судан*
ET | äthiopisch* Äthiopier* Äthiopien* | Ethiopian* | etíope etíopes etiopía | éthiopien* éthiopie | эфиоп*
NG | nigerianisch* Nigerianer* Nigeria | Nigerian* | nigeriano nigeriana nigerianos nigeria | nigérian* nigeria nigéria | нигери*
KE | kenianisch* Kenianer* Kenia | Kenyan* Kenya | keniano keniana kenianos kenia | kényan* kenya | кени*
ZA | südafrikanisch* Südafrikaner* Südafrika* | South_African* South_Africa | sudafrican* sudáfrica | sud-africain* afrique_du_sud | южноафрикан* юар
AU | australisch* Australier* Australien* | Australian* | australiano australiana australianos australianas | australien australienne australiens australiennes australie | австралийск* австрали*
NZ | neuseeländisch* Neuseeländer* Neuseeland* | New_Zealander* New_Zealand | neozeland* nueva_zelanda nueva_zelandia | néo-zélandais* nouvelle-zélande | новозеланд* нов*_зеланд*
CA | kanadisch* Kanadier* Kanada* | Canadian* | canadiense* canadá | canadien canadienne canadiens canadiennes canada | канад*
MX | mexikanisch* Mexikaner* Mexiko* | Mexican* | mexicano mexicana mexicanos mexicanas méxico méjico | mexicain* mexique | мексик*
CU | kubanisch* Kubaner* Kuba Kubas | Cuban* | cubano cubana cubanos cubanas cuba | cubain* cuba | кубин* куба кубы кубе кубу кубой
VE | venezolanisch* Venezolaner* Venezuela* | Venezuelan* | venezolano venezolana venezolanos venezolanas | vénézuélien* venezuela | венесуэл*
BR | brasilianisch* Brasilianer* Brasilien* | Brazilian* | brasileño brasileña brasileños brasileñas brasil | brésilien* brésil | бразил*
AR | argentinisch* Argentinier* Argentinien* | Argentine Argentinian* Argentina | argentino argentina argentinos argentinas | argentin argentine argentins argentines | аргентин*
CL | chilenisch* Chilene* Chile | Chilean* | chileno chilena chilenos chilenas | chilien* chili | чилий* чили
CO | kolumbianisch* Kolumbianer* Kolumbien* | Colombian* | colombiano colombiana colombianos colombianas | colombien* colombie | колумб*
PE | peruanisch* Peruaner* Peru Perus | Peruvian* | peruano peruana peruanos peruanas perú | péruvien* pérou | перуан* перу
NI | nicaraguanisch* Nicaragua | Nicaraguan* | nicaragüense* | nicaraguayen* | никарагуа*
BO | bolivianisch* Bolivianer* Bolivien* | Bolivian* | boliviano boliviana bolivianos | bolivien* bolivie | боливи*
VN | vietnamesisch* Vietnamese* Vietnam Vietnams | Vietnamese Viet_Nam | vietnamita vietnamitas vietnam | vietnamien* vietnam viêt_nam | вьетнам*
ID | indonesisch* Indonesier* Indonesien* | Indonesian* | indonesio indonesia indonesios | indonésien* indonésie | индонез*
PH | philippinisch* Filipino* Philippinen | Philippine Filipino* Philippines | filipino filipina filipinos filipinas | philippin* | филиппин*
TH | thailändisch* Thailänder* Thailand* | Thai Thais Thailand | tailandés tailandesa tailandia | thaïlandais* thaïlande | таиланд* тайск*
MM | birmanisch* myanmarisch* Myanmar Birma | Burmese Myanmar Burma | birmano birmana birmanos birmania myanmar | birman* birmanie myanmar | мьянм* бирм*
SU | sowjetisch* Sowjetunion | Soviet Soviets Soviet_Union | soviético soviética soviéticos soviéticas unión_soviética | soviétique* union_soviétique | советск*_союз*
EUROPE | europäisch* Europäer* Europa* | European* Europe | europeo europea europeos europeas europa | européen* europe | европ*
ASIA | asiatisch* Asien* | Asian* Asia | asiático asiática asiáticos asia | asiatique* asie | азиат* азия азии азию азией
AFRICA | afrikanisch* Afrikaner* Afrika Afrikas | African* Africa | africano africana africanos áfrica | africain* afrique | африк*
LATIN-AMERICA | lateinamerikanisch* Lateinamerika* | Latin_American* Latin_America | latinoamerican* américa_latina | latino-américain* amérique_latine | латиноамерикан* латинск*_америк*
SOUTH-AMERICA | südamerikanisch* Südamerika* | South_American* South_America | sudamerican* suramerican* américa_del_sur sudamérica | sud-américain* amérique_du_sud | южноамерикан* южн*_америк*
CENTRAL-AMERICA | mittelamerikanisch* zentralamerikanisch* Mittelamerika* Zentralamerika* | Central_American* Central_America | centroamerican* centroamérica américa_central | centraméricain* amérique_centrale | центральноамерикан* центральн*_америк*
NORTH-AMERICA | nordamerikanisch* Nordamerika* | North_American* North_America | américa_del_norte norteamérica | nord-américain* amérique_du_nord | североамерикан* северн*_америк*
MIDDLE-EAST | Nahe*_Osten* Mittlere*_Osten* | Middle_East Near_East Middle_Eastern | oriente_medio oriente_próximo | proche-orient moyen-orient | ближн*_восток*
CRIMEA | Krim Krim-* | Crimea* | crimea | crimée | крым*
CAUCASUS | Kaukasus kaukasisch* | Caucasus Caucasian* | cáucaso | caucase | кавказ*
BALKANS | Balkan Balkans | Balkan Balkans | balcanes | balkans | балкан*
ARCTIC | Arktis arktisch* | Arctic | ártico ártica | arctique | арктик* арктическ*
moscow | Moskau* Moskauer* | Moscow | moscú moscovita* | moscou moscovite* | москв* московск*
saint-petersburg | Petersburg* St._Petersburg Sankt_Petersburg | St._Petersburg Saint_Petersburg St_Petersburg | san_petersburgo petersburgo | saint-pétersbourg | петербург* санкт-петербург*
kiev | Kiew* Kyjiw* | Kiev Kyiv | kiev | kiev | киев*
minsk | Minsk* | Minsk | minsk | minsk | минск*
warsaw | Warschau* | Warsaw | varsovia | varsovie | варшав*
prague | Prag Prags Prager | Prague | praga | prague | праг* пражск*
vienna | Wien Wiens Wiener | Vienna Viennese | viena vienés vienesa | vienne viennois* | вена вене вены вену венск*
berlin | Berlin Berlins Berliner | Berlin | berlín | berlin | берлин*
munich | München* Münchner | Munich | múnich | munich | мюнхен*
cologne | Köln Kölns Kölner | Cologne | colonia | cologne | кёльн* кельн*
brussels | Brüssel* | Brussels | bruselas | bruxelles | брюссел*
geneva | Genf Genfs Genfer | Geneva | ginebra | genève | женев*
the-hague | Den_Haag Haager | The_Hague Hague | la_haya | la_haye | гааг*
paris | Paris Pariser | Paris Parisian* | parís parisino parisina | paris parisien* | париж*
london | London Londons Londoner | London Londoner* | londres londinense* | londres londonien* | лондон*
rome | Rom Roms | Rome | roma | rome | рим рима риме риму римом
athens | Athen Athens | Athens | atenas | athènes | афин*
lisbon | Lissabon* | Lisbon | lisboa | lisbonne | лиссабон*
copenhagen | Kopenhagen* | Copenhagen | copenhague | copenhague | копенгаген*
belgrade | Belgrad* | Belgrade | belgrado | belgrade | белград*
bucharest | Bukarest* | Bucharest | bucarest | bucarest | бухарест*
beijing | Peking* | Beijing Peking | pekín beijing | pékin beijing | пекин*
tokyo | Tokio* | Tokyo | tokio | tokyo | токио
cairo | Kairo* | Cairo | el_cairo cairo | le_caire caire | каир*
damascus | Damaskus | Damascus | damasco | damas | дамаск*
jerusalem | Jerusalem* | Jerusalem | jerusalén | jérusalem | иерусалим*
new-york | New_York New_Yorker* | New_York New_Yorker* | nueva_york neoyorquin* | new_york new-york newyorkais* | нью-йорк*
washington | Washington* | Washington | washington | washington | вашингтон*
antarctica | Antarktis antarktisch* | Antarctic* | antártida antártico | antarctique | антаркти*
danube | Donau | Danube | danubio | danube | дуна*
rhine | Rhein* | Rhine | rin | rhin | рейн*
`;
