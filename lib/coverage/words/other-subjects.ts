/** What news on Belarus is about when it is not about the crisis, in the languages of the press. */
import type { WordList } from './lexicon';

/** By name; reasons.ts says them to the reader. The notation is that of `buildLexicon`. */
export const otherSubjects = {
  sport: {
    en: `football soccer tennis hockey$ olympic athlet champion medal tournament grand_slam semi-final semifinal
      quarter-final quarterfinal goalkeeper midfielder penalty_shoot coach$ coached$ league$ match$
      matches$ fixture uefa fifa biathl gymnast wimbledon us_open$ playoff scored$ qualifier stadium skater`,
    de: `fußball tennis eishockey olympi athlet sportler weltmeister europameister medaille turnier halbfinal viertelfinal
      achtelfinal torwart trainer liga$ bundesliga spiel$ spieler stadion pokal$ pokals$ pokalspiel pokalsieg pokalfinal grand-slam qualifik biathl`,
    fr: `football tennis hockey$ olympi athlete champion$ championne championnat medaille tournoi demi-final
      quart_de_final gardien_de_but entraineur ligue$ match$ matchs$ matches$ stade$ sportif biathl`,
    es: `futbol tenis hockey$ olimpi atleta campeon campeonat medalla torneo semifinal cuartos_de_final portero
      entrenador liga$ partido_de_ida gol$ goles$ jugador estadio deportist clasificator`,
    it: `calcio$ calciator tennis tennista hockey$ olimpi olimpiad atlet campion campionat medagli torneo semifinal
      quarti_di_finale portiere allenator serie_a$ gol$ partita$ stadio giocator sportiv`,
    pt: `futebol tenis$ tenista hoquei olimpi atleta campea campeao campeonat medalha torneio semifinal
      quartas_de_final goleiro treinador liga$ gol$ gols$ jogador estadio desportist esportiv rodada`,
    pl: `pilk pilkar tenis tenisist hokej$ hokei olimpi igrzysk sportow zawodnik zawodnicz mistrzost mistrzyni medal
      turniej polfinal cwiercfinal bramkarz trener lig$ liga$ lidze$ mecz gol$ gole$ stadion biathlon`,
    cs: `fotbal tenis tenist hokej hokejist olympi sportov mistrovst medail turnaj semifinal ctvrtfinal brankar trener
      liga$ ligy$ lize$ zapas$ zapasu$ gol$ goly$ stadion biatlon`,
    lt: `futbol tenis ledo_rituli olimpi sporti sportinink cempion medal turnyr pusfinal ketvirtfinal vartinink trener
      lyga$ lygos$ rungtyn ivart stadion`,
    sv: 'fotboll tennis ishockey olympi idrott mästerskap medalj turnering semifinal kvartsfinal målvakt tränare match$ matchen$ ligan$',
    nl: 'voetbal tennis ijshockey olympi sporter kampioen medaille toernooi halve_finale kwartfinale doelman wedstrijd competitie$',
    ru: `футбол теннис хокке олимпи спорт чемпион медал турнир полуфинал четвертьфинал вратар тренер лига$ лиги$ лиге$
      матч гол$ голы$ голов$ стадион биатлон сборная$ сборной$ сборную$`,
    be: `футбол футбал тэніс хакей хакке алімпі спорт спарт чэмпіян медал турнір паўфінал чвэрцьфінал варатар брамнік трэнер
      ліга$ лігі$ матч гол$ галы$ стадыён біятлон зборная$ зборнай$`,
    uk: `футбол теніс хоке олімпі спорт чемпіон медал турнір півфінал чвертьфінал воротар тренер ліга$ ліги$ матч гол$ голи$
      стадіон біатлон збірна$ збірної$`,
  },
  'travel and leisure': {
    en: `tourist tourism traveller traveler sightsee hotel hostel restaurant cuisine museum itinerary backpack holidaymaker
      guidebook castle beach$ beaches$ souvenir visa-free weekend_break`,
    de: 'tourist tourismus reisetipp sehenswürdig hotel restaurant küche$ museum reiseführer urlaub schloss$ ausflug visafrei',
    fr: 'touris voyageur hotel$ hotels$ restaurant gastronom musee vacances$ chateau guide_de_voyage sejour$',
    es: 'turis viajero hotel restaurante gastronom museo vacaciones$ castillo playa$ escapada',
    it: 'turis viaggiator albergo hotel ristorant gastronom museo musei vacanz castello spiaggia itinerari',
    pt: 'turis viajante hotel restaurante gastronom museu ferias$ castelo praia$ roteiro$',
    pl: 'turyst turysty hotel restauracj kuchni muzeum wakacj zamek$ zamku$ zwiedzan bezwizow',
    cs: 'turist hotel restaurac kuchyn muzeum dovolen hrad$ hradu$ zamek$ zamku$ pamatk bezvizov',
    lt: 'turist turizm viesbut restoran virtuv muziej atostog pilis$ pilies$',
    sv: 'turist hotell restaurang museum semester slott$ sevärdhet',
    nl: 'toerist toerisme hotel restaurant museum vakantie kasteel$ bezienswaard',
    ru: 'турист туризм путешеств гостиниц отел ресторан кухн музе отпуск$ отдых замок$ замка$ экскурси безвиз достопримеч',
    be: 'турыст турызм падарож гасцініц гатэл рэстаран кухн музе адпачын замак$ замка$ экскурсі бязвіз',
    uk: 'турист туризм подорожі$ подорожей$ подорожув готел ресторан кухн музе відпуст замок$ замку$ екскурсі безвіз',
  },
  'the war in Ukraine': {
    en: `war$ wars$ wartime invasion invade invaded invading troops$ missile artillery airstrike air_strike shelling shelled
      drone frontline front_line battlefield nuclear_weapon tactical_nuclear warhead ammunition kherson kharkiv donbas
      donetsk mariupol bucha$ ceasefire occupiers partial_mobilis partial_mobiliz paratroop mercenar`,
    de: `krieg angriffskrieg ukraine-krieg invasion überfall truppen rakete artillerie luftangriff beschuss beschoss
      drohne frontlinie atomwaffen munition donbass cherson charkiw waffenruhe waffenstillstand besatzer besatzungsmacht besatzungstrupp söldner`,
    fr: `guerre invasion envahi troupes missile artillerie frappe_aerienne bombardement drone$ drones$ ligne_de_front
      armes_nucleaires munitions donbass cessez-le-feu occupant`,
    es: `guerra invasion invadi tropas misil artilleria bombardeo dron$ drones$ frente_de_batalla armas_nucleares
      municion donbas alto_el_fuego ocupant`,
    it: `guerra invasion invas truppe missil artiglieri bombardament drone$ droni$ armi_nucleari munizion donbass
      cessate_il_fuoco occupant`,
    pt: 'guerra invasao invadi tropas missil misseis artilharia bombarde drone$ drones$ armas_nucleares municao donbas cessar-fogo ocupant',
    pl: `wojna$ wojny$ wojnie$ wojne$ wojenn inwazj napasc wojsk rakiet artyleri ostrzal ostrzel dron$ drony$ dronow
      froncie$ bron_nuklearn amunicj donbas zawieszenie_broni okupant okupac`,
    cs: `valka$ valky$ valce$ valku$ valecn invaz vojsk vojak vojac raket delostrel ostrelov dron$ drony$ fronta$ fronte$
      jadern munice$ munici$ donbas primeri okupant okupac`,
    lt: `karas$ karo$ kare$ invazij isiverz kariuomen kariai$ kariu$ raket artilerij apsaud dron$ dronai$ fronte$
      branduolin saudmen paliaub okupant okupac`,
    sv: 'krig$ kriget$ krigets$ invasion trupper missil robotattack artilleri drönare frontlinje kärnvapen vapenvila',
    nl: 'oorlog invasie troepen raket artillerie beschieting drone$ drones$ frontlinie kernwapen staakt-het-vuren',
    ru: `война$ войны$ войне$ войну$ войной$ вторжен вторг войск ракет артиллер обстрел беспилотн дрон$ дроны$
      дронов$ фронт$ фронте$ ядерн боеприпас донбасс перемири оккупант оккупац окупант мобилизац спецопераци наемник`,
    be: `вайна$ вайны$ вайне$ вайну$ вайной$ уварван войск ракет артылер абстрэл беспілотн дрон$ дроны$ фронт$ фронце$
      ядзерн боепрыпас данбас перамір акупант акупац мабілізац`,
    uk: `війна$ війни$ війні$ війну$ війною$ вторгнен військ ракет артилер обстріл безпілотн дрон$ дрони$ фронт$ фронті$
      ядерн боєприпас донбас перемир окупант окупац мобілізац`,
  },
  'migrants and the border': {
    en: `migrant migration refugee asylum smuggl border$ borders$ pushback razor_wire barbed_wire bruzgi kuznica
      hybrid_attack weaponis_migra balloons$`,
    de: 'migrant migration flüchtling asyl schleus schleuser grenze$ grenzen$ grenzzaun grenzschutz stacheldraht pushback',
    fr: 'migrant migratoire refugie$ refugies$ asile$ passeur frontiere$ frontieres$ barbele refoul garde-frontiere',
    es: 'migrante migratori refugiad asilo$ frontera fronteriz alambrada',
    it: 'migrant migratori rifugiat profugh asilo$ confini$ al_confine frontiera respingiment filo_spinato',
    pt: 'migrante migratori refugiad asilo$ fronteira arame_farpado',
    pl: 'migrant migracj migracyj uchodzc azyl granic strazy_graniczn straz_graniczn drut_kolcz pushback',
    cs: 'migrant migrac migracni uprchlik uprchli azyl hranic ostnat pohranicn zenist',
    lt: 'migrant migracij pabegel prieglobst sienos$ sienoje$ pasien pasieni spygliuot tvora$ tvoros$ tvorai$',
    sv: 'migrant flykting asyl gränsen$ gräns$ gränser taggtråd',
    nl: 'migrant vluchteling asiel grens$ grenzen$ prikkeldraad',
    ru: 'мигрант миграци беженц убежищ границ пограничн погранич колюч нелегал',
    be: 'мігрант міграц бежанц уцекач прытул мяжа$ мяжы$ мяжу$ памежн калюч нелегал',
    uk: 'мігрант міграці біженц притул кордон прикордон колюч нелегал',
  },
  'the pandemic': {
    en: 'coronavirus covid pandemic vaccin infection lockdown virus$ epidemic quarantine',
    de: 'coronavirus corona$ covid pandemie impf infektion lockdown virus$ quarantäne',
    fr: 'coronavirus covid pandemie vaccin infection confinement virus$ quarantaine',
    es: 'coronavirus covid pandemi vacuna infeccion contagi virus$ cuarentena',
    it: 'coronavirus covid pandemi vaccin infezion contagi virus$ quarantena',
    pt: 'coronavirus covid pandemi vacina infecca contagi virus$ quarentena',
    pl: 'koronawirus covid pandemi szczepi szczepion zakazen wirus$ kwarantann',
    cs: 'koronavirus covid pandemi ockov vakcin nakažen nakažliv virus$ karanten',
    lt: 'koronavirus covid pandemij skiep vakcin uzsikret virusas$ karantin',
    sv: 'coronavirus covid pandemi vaccin smitt virus$ karantän',
    nl: 'coronavirus covid pandemie vaccin besmett virus$ quarantaine',
    ru: 'коронавирус ковид covid пандеми вакцин заражен вирус$ вируса$ карантин прививк',
    be: 'каранавірус кавід covid пандэмі вакцын заражэн вірус$ вірусу$ каранцін',
    uk: 'коронавірус ковід covid пандемі вакцин заражен вірус$ вірусу$ карантин щеплен',
  },
  'business and culture': {
    en: `exports imports gdp$ inflation investor investment startup start-up developer software harvest wheat
      tractor oil_price gas_price pipeline festival film novel concert exhibition album theatre theater$ actress
      singer song songs musician eurovision artist`,
    de: `export import$ inflation investor investition start-up entwickler software ernte weizen pipeline ölpreis gaspreis
      festival film konzert ausstellung album theater schauspieler sänger eurovision künstler`,
    fr: `exportation importation pib$ inflation investisse start-up developpeur logiciel recolte gazoduc oleoduc festival
      film concert$ concerts$ exposition album theatre acteur actrice chanteu eurovision artiste`,
    es: 'exportacion importacion pib$ inflacion inversi inversor software cosecha gasoducto oleoducto festival pelicula novela concierto exposicion teatro actor cantante eurovision artista',
    it: 'esportazion importazion pil$ inflazion investiment software raccolto gasdotto oleodotto festival film romanzo concert mostra$ teatro attore$ attori$ attrice$ cantante eurovision artist',
    pt: 'exportac importac pib$ inflacao investiment software colheita gasoduto festival filme romance concerto exposic teatro ator$ cantor eurovis artista',
    pl: 'eksport import$ importu$ importow pkb$ inflacj inwest oprogramowan zniwa$ gazoci ropoci festiwal film powiesc koncert wystaw teatr aktor spiewa eurowizj artyst',
    cs: 'vyvoz dovoz hdp$ inflac investic software sklizen plynovod ropovod festival film koncert výstava$ výstavy$ výstavu$ výstavě$ výstavn divadl herec zpevak eurovi umelc literat',
    lt: 'eksport importas$ importo$ importuo bvp$ infliacij investicij programin derli dujotiek naftotiek festival film koncert paroda$ parodos$ parodoj parodą$ teatr aktor daininink eurovizij meninink',
    sv: 'export$ import$ bnp$ inflation investering programvara skörd gasledning festival film$ filmen$ konsert utställning teater skådespelare eurovision konstnär',
    nl: 'export import$ bbp$ inflatie investering software oogst pijpleiding festival film$ tentoonstelling theater acteur eurovisie kunstenaar',
    ru: 'экспорт импорт ввп$ инфляц инвест стартап разработчик урожа экономик зарплат рубл газопровод нефтепровод фестивал фильм концерт выставк театр актер певиц песн евровидени художник',
    be: 'экспарт імпарт вуп$ інфляц інвест стартап распрацоўш ураджа эканомік заробак заробк заробат зарплат рубл газаправод нафтаправод фестывал фільм канцэрт выстав тэатр акцёр спявач еўрабач мастак',
    uk: 'експорт імпорт ввп$ інфляц інвест стартап розробник врожа економік зарплат рубл газопровод нафтопровод фестивал фільм концерт вистав театр актор співач євробачен художник',
  },
  crime: {
    en: `murder homicide manslaughter theft$ thefts$ thief$ thieves$ stolen burglar robbery robber robberies narcotic cocaine
      drug_dealer drug_dealing drug_traffick drug_smuggl swindl fraudster serial_killer stabbed knife$ death_penalty$
      death_row$ drunk_driv`,
    de: 'mord$ mörder totschlag diebstahl dieb$ diebe$ gestohlen einbrecher raubüberfall rauschgift drogenh kokain betrüger messerangriff todesstrafe',
    fr: 'meurtre meurtrier homicide voleur cambriol braquage$ stupéfiant trafic_de_drogue cocaïne escroc peine_de_mort',
    es: 'homicidio ladrón ladrones$ robo$ robos$ atraco narcotráfico drogas$ cocaína estafa pena_de_muerte',
    it: 'omicidio$ omicidi$ furto$ furti$ ladro$ ladri$ rapina$ rapine$ rapinator spacciator cocaina truffator pena_di_morte',
    pt: 'homicídio furto$ furtos$ ladrão ladrões narcotráfico drogas$ cocaína estelionat pena_de_morte',
    pl: 'zabójstw morderstw morderc kradzież złodziej właman włamyw rabunk narkotyk kokain oszust kara_śmierci$ kary_śmierci$',
    cs: 'vražd vrah$ vraha$ krádež zloděj vloupán loupež drogami$ drogový pašován_drog kokain podvodník trest_smrti$ trestu_smrti$',
    lt: 'žmogžudyst vagyst vagis$ vagys$ vagių$ pavogt plėšikav narkotik kokain sukčiav mirties_bausm',
    sv: 'mord$ mordet$ mördare stöld stölder rånare narkotika kokain bedragare dödsstraff',
    nl: 'moord$ moordenaar doodslag diefstal inbreker drugshandel drugssmokk cocaïne oplichter doodstraf',
    ru: 'убийц убийств краж$ краже$ кражу$ кражи$ вор$ воры$ воров$ ограблен грабител грабеж наркотик наркотор кокаин мошенни смертная_казн смертной_казн смертную_казн',
    be: 'забойств забойц крадзяж злодзе рабаванн рабаўнік наркотык какаін махляр смяротнае_пакаран смяротнага_пакаран',
    uk: 'вбивств вбивц крадіж злодій злодії пограбуван грабіж наркотик кокаїн шахра смертна_кара смертної_кари',
  },
  computers: {
    en: `hacker hackers hacked hacking cyber malware ransomware phishing spearphishing spyware botnet trojan ddos$ spoofing
      threat_actor threat_group data_breach password credentials$ computer computers server$ servers$`,
    de: 'hacker gehackt cyber schadsoftware spähsoftware phishing',
    fr: 'hacker pirates_informatique piratage_informatique cyber logiciel_malveillant hameconnage',
    es: 'hacker ciber pirateria_informatica malware',
    it: 'hacker cyber ciber malware',
    pt: 'hacker ciber malware',
    pl: 'haker cyber zlosliwe_oprogramowan',
    cs: 'hacker kyber malware',
    lt: 'programisi kibernet kenkejisk',
    sv: 'hacker hackare cyber skadeprogram',
    nl: 'hacker cyber malware',
    ru: 'хакер кибер вредоносн фишинг',
    be: 'хакер кібер шкоднасн',
    uk: 'хакер кібер шкідлив',
  },
} satisfies Record<string, WordList>;
