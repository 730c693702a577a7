import type { Case } from './case';

/** About something else. */
export const otherCases: Case[] = [
  {
    about: 'a football match',
    date: '2020-08-19',
    text: `Brest go out on penalties
      The champions of Belarus lost in Sarajevo and will play in the second competition. Their goalkeeper saved twice.
      Coach and players flew home to Brest by way of Minsk the same night. The league goes on on Sunday.`,
  },
  {
    about: 'a ban on teams',
    date: '2023-03-28',
    text: `Russians and Belarusians may compete as neutrals
      The Olympic committee advises federations to admit athletes from Russia and Belarus without flag and anthem, if they do not
      support the war. Ukraine threatens a boycott of the qualifiers. Tennis has let them play since last year; athletics has not.`,
  },
  {
    about: 'a tennis final',
    date: '2023-01-28',
    text: `Sabalenka wins her first major
      The Belarusian hit fifty-one winners and beat the Wimbledon champion in three sets. She grew up in Minsk, where her father took her
      to a court by chance. “He would be proud,” she said with the trophy in her arms.`,
  },
  {
    about: 'a song contest',
    date: '2020-05-28',
    text: `Viewers choose again: the songs that never were
      The band from Minsk that was to sing for Belarus came fifth in the poll of fans. The contest in Rotterdam had been cancelled
      because of the pandemic; the singers of Iceland won most votes.`,
  },
  {
    about: 'a nuclear power station',
    date: '2020-11-03',
    text: `Reactor near the border feeds the grid
      The first nuclear plant of Belarus began to produce electricity on Tuesday. Lithuania, whose capital is fifty kilometres away,
      calls it unsafe and has stopped to buy power from there. Engineers from Russia built it with a loan of ten billion dollars.`,
  },
  {
    about: 'a guide for travellers',
    text: `Nesvizh and Mir: two castles in a day
      From Minsk it takes an hour and a half by car. Tickets for both palaces are sold online; the museum is closed on Mondays.
      Tourists like the potato pancakes of the restaurant in the park. Belarus lets visitors of many countries in without a visa.`,
  },
  {
    about: 'a memorial',
    date: '2023-03-22',
    text: `Eighty years after the fire of Khatyn
      All the people of the village in Belarus were driven into a barn and burnt by the German occupiers in 1943.
      Bells ring there every half-minute. Historians have named six hundred such villages.`,
  },
  {
    about: 'the anniversary of a disaster',
    date: '2021-04-26',
    text: `Chernobyl, 35 years on: the forest that nobody enters
      The wind carried two thirds of the fallout to what is now Belarus. In the reserve near Gomel wolves and bison live where
      villages stood. Doctors still measure the children's food.`,
  },
  {
    about: 'visits of state',
    date: '2023-01-31',
    text: `Zimbabwe welcomes Lukashenko with a stuffed lion
      The president of Belarus promised tractors, buses and fire engines to his host in Harare. Trade between the countries is small,
      but exports of machines have grown. They signed eight agreements on farming and mining.`,
  },
  {
    about: 'the price of fertiliser',
    date: '2022-03-15',
    text: `Potash doubles as supplies dry up
      Farmers in Brazil pay twice as much as a year ago. Russia and Belarus together sold two fifths of the world's potash; since the
      war began, hardly a ship loads it. Producers in Canada want to dig more. Investors have driven up their shares.`,
  },
  {
    about: 'an accident',
    date: '2021-02-16',
    text: `Bus and lorry collide near Smolevichi
      Five people died on the motorway from Minsk to the Russian border when a minibus ran into a lorry in heavy snow.
      Rescuers took eleven others to hospital. Drivers in Belarus were warned of black ice.`,
  },
  {
    about: 'a virus',
    date: '2020-06-15',
    text: `Why a country without lockdown counts so few dead
      Schools and shops in Belarus never closed, and football was played all spring. Lukashenko spoke of a psychosis.
      The ministry reports fifty thousand infections of the coronavirus; doctors doubt the figures. The WHO asks for distance, masks and tests.
      Hospitals in Minsk have built extra wards for patients with pneumonia.`,
  },
  {
    about: 'a disputed election in Kyrgyzstan',
    date: '2020-10-06',
    text: `Protesters seize parliament after contested vote
      The opposition in Bishkek does not accept the result, and demonstrators freed a former president from prison.
      Police fired tear gas. Observers recall that people in Belarus have marched for weeks over an election of their own.
      The commission annulled the poll on Tuesday.`,
  },
  {
    about: 'a coup in Myanmar',
    date: '2021-02-08',
    text: `Thousands march against the generals
      Police in Yangon used water cannon and rubber bullets; the elected leader is under arrest. Activists plan a general strike.
      The junta promises an election in a year. Sanctions are being prepared. Diplomats draw a line from Minsk to Hong Kong:
      young people, phones, no leader.`,
  },
  {
    about: 'a law in Georgia',
    date: '2024-05-14',
    text: `Parliament passes law on foreign agents
      Crowds fill the avenue in Tbilisi night after night; dozens were arrested. The opposition fears that the country will become another
      Belarus. Brussels says that the law puts membership talks at risk. Riot police used tear gas.`,
  },
  {
    about: 'the poisoning of a Russian',
    date: '2020-09-02',
    text: `Navalny was poisoned with nerve agent, Berlin says
      The chancellor demanded answers from Moscow after a laboratory of the army had found traces of Novichok. The opposition politician
      is in a coma. Sanctions are possible, some want to stop a pipeline. Navalny had last praised the strikers in Belarus.`,
  },
  {
    about: 'a summit on another topic',
    date: '2020-10-01',
    text: `Leaders split over Turkey
      The summit in Brussels began with Cyprus, whose president wants sanctions over drilling for gas. Greece backs him, Germany
      hesitates. Also on the agenda: China, the single market, Belarus and the talks with London. The dinner ended after midnight.
      Climate targets were put off until December.`,
  },
  {
    about: 'an American election',
    date: '2020-11-07',
    text: `The president does not concede
      Votes are still being counted in Georgia and Arizona, and lawyers have filed suits in five states. Supporters rallied before the
      statehouse. “This is not Belarus,” a judge said and dismissed the case. His opponent calls for patience.`,
  },
  {
    about: 'a ceasefire that bears a city’s name',
    date: '2021-04-10',
    text: `Kyiv counts its dead along the line of contact
      The Minsk agreements were to end the war in Donbas; since January forty soldiers have fallen. Russia has massed troops near the border.
      The chancellor asked the Kremlin to withdraw them. The next talks of the Normandy format have no date.`,
  },
  {
    about: 'a studio',
    date: '2021-07-01',
    text: `Games from Minsk for half the world
      A studio from Belarus sells its puzzle app in a hundred countries and has bought a developer in Cyprus. Its founders met at a school
      for mathematics. Revenue rose by a third, investors value it at two billion.`,
  },
  {
    about: 'a novel',
    date: '2022-05-04',
    text: `A saga of marsh and memory
      The writer from Vitebsk tells of three sisters in a Belarusian village between two wars. Critics compare the novel to Faulkner's.
      The translation appears this week; she reads at the festival on Saturday.`,
  },
  {
    about: 'somebody with a like surname',
    text: `Dr Kolesnik wins award for heart valves
      The surgeon from Toronto has treated children for twenty years. Colleagues praise her calm. The prize will pay for a laboratory.`,
  },
  {
    about: 'football, in Russian',
    date: '2021-03-30',
    text: `Сборная Белоруссии разгромлена в Брюсселе
      Футболисты пропустили восемь голов от бельгийцев в матче отбора чемпионата мира. Тренер признал, что соперник сильнее во всем.
      Следующая игра пройдет в Минске осенью.`,
  },
  {
    about: 'the economy, in Russian',
    date: '2022-11-10',
    text: `Экспорт белорусских тракторов вырос
      Завод в Минске за десять месяцев отправил в Россию и Казахстан на треть больше машин. Средняя зарплата на предприятии превысила
      две тысячи рублей. Министр экономики рассчитывает на рост ВВП.`,
  },
  {
    about: 'Karabakh, in Russian',
    date: '2020-10-10',
    text: `Минская группа призвала к перемирию
      Сопредседатели Минской группы ОБСЕ встретились в Женеве. Обстрелы Степанакерта продолжаются, войска ведут бои на юге.
      В Ереване прошли митинги оппозиции.`,
  },
  {
    about: 'a harvest, in Belarusian',
    date: '2021-08-20',
    text: `Ураджай збожжа сабралі на тыдзень раней
      Аграрыі Гродзенскай вобласці намалацілі мільён тон. Беларусь плануе экспарт мукі ў Кітай, паведаміла міністэрства.
      Пагода спрыяла, кажуць камбайнеры.`,
  },
  {
    about: 'biathlon, in Ukrainian',
    date: '2021-01-16',
    text: `Білоруска виграла гонку в Обергофі
      Біатлоністка з Мінська не схибила жодного разу й здобула другу перемогу сезону. Українка фінішувала п'ятою.
      Чемпіонат світу відбудеться в лютому.`,
  },
  {
    about: 'tourism, in German',
    date: '2024-06-10',
    text: `Mit dem Rad durch den Urwald von Białowieża
      Die Grenze zwischen Polen und Belarus teilt den Wald. Touristen dürfen auf der polnischen Seite in den Nationalpark, das Hotel am
      Museum vermietet Räder. Wisente sieht man am ehesten im Morgengrauen.`,
  },
  {
    about: 'ice hockey, in German',
    date: '2021-05-21',
    text: `Auftakt nach Maß für das deutsche Team
      Die Eishockey-WM in Riga begann mit einem 9:4 gegen Italien. Belarus unterlag der Slowakei 2:5, der Trainer war bedient.
      Bei den Briten fehlte der Torwart. Am Samstag wartet Norwegen.`,
  },
  {
    about: 'a flu of birds, in French',
    date: '2021-11-05',
    text: `La France place ses élevages sous confinement
      Le virus de la grippe aviaire a été trouvé chez des oiseaux sauvages de l'Allemagne à la Biélorussie.
      Les éleveurs redoutent une nouvelle vague d'infections ; le vaccin n'est pas prêt.`,
  },
  {
    about: 'volleyball, in Polish',
    date: '2021-08-20',
    text: `Polki zaczynają mistrzostwa od zwycięstwa
      W Płowdiwie nasze zawodniczki wygrały 3:0. W drugim meczu grupy Białoruś uległa Bułgarii. Trener chwalił zagrywkę.
      Kolejny mecz w sobotę, stawką jest awans do turnieju w Belgradzie.`,
  },
  {
    about: 'Catalonia, in Spanish',
    date: '2020-10-01',
    text: `Miles de personas recuerdan el referéndum en Barcelona
      Los manifestantes pidieron la libertad de los presos y hubo cargas de la policía. “Como en Bielorrusia, la calle no se rinde”,
      dijo una portavoz. El Gobierno no contempla indultos antes de las elecciones.`,
  },
  {
    about: 'gymnastics, in Italian',
    date: '2021-06-12',
    text: `Le Farfalle d'oro agli Europei
      A Varna la ginnastica azzurra conquista tre medaglie. Argento alla Bielorussia, bronzo a Israele.
      L'allenatrice: “Ora testa alle Olimpiadi di Tokyo”.`,
  },
  {
    about: 'Venezuela, in Portuguese',
    date: '2024-07-30',
    text: `Protestos na Venezuela após eleição contestada
      A oposição denuncia fraude e divulga atas; a polícia deteve centenas de manifestantes em Caracas. Rússia, China e Bielorrússia
      felicitaram o presidente pela reeleição. O Brasil pede a publicação dos resultados.`,
  },
  {
    about: 'a festival, in Czech',
    date: '2022-07-02',
    text: `Vary zahájí film o lásce a tancích
      Na festivalu v Karlových Varech se letos ukáže i snímek z Běloruska a dva filmy z Ukrajiny. Divadelní herec z Minska hraje
      slepého hudebníka. Koncert na závěr se koná venku.`,
  },
  {
    about: 'basketball, in Lithuanian',
    date: '2021-02-22',
    text: `Lietuvos krepšininkai įveikė danus
      Atrankos turnyre rinktinė iškovojo penktą pergalę. Kitose rungtynėse Baltarusija pralaimėjo čekams.
      Treneris gyrė gynybą ir jaunus žaidėjus.`,
  },
  {
    about: 'a storm',
    date: '2020-09-15',
    text: `Storm brings down trees in the west
      Winds of a hundred kilometres an hour left twenty villages in the region of Brest without light. Nobody was hurt, the ministry of emergencies of Belarus said.
      Trains between Minsk and Warsaw were late.`,
  },
  {
    about: 'an exchange of other prisoners',
    date: '2024-08-02',
    text: `The biggest exchange since the cold war
      A reporter of an American newspaper, a former marine and a dissident poet flew from Moscow to Ankara, where Russia got back a murderer from a Berlin jail.
      A German who had been sentenced to death in Belarus was among those freed. The president greeted the families at the airport.
      Negotiators had worked for two years; the chancellor said that it had not been easy for him.`,
  },
  {
    about: 'a meeting of others',
    date: '2021-06-16',
    text: `Two presidents by the lake
      They shook hands in Geneva before the villa. The talks were about missiles, hackers and Ukraine. Ambassadors will return.
      Asked about Navalny, the Russian leader spoke of the riot at the Capitol. Belarus came up briefly, an official said, and Syria.
      A joint statement on nuclear stability was all that both signed.`,
  },
  {
    about: 'mercenaries',
    date: '2023-06-27',
    text: `Wagner chief lands in Belarus
      The plane of Yevgeny Prigozhin came down near Minsk three days after his mutiny. Lukashenko said he had talked him out of marching on Moscow.
      The fighters may set up camp at an abandoned base, with their weapons. Kyiv and Warsaw strengthen their borders against the mercenaries. Putin accused them of treason.`,
  },
  {
    about: 'bonds, in German',
    date: '2022-07-04',
    text: `Belarus-Anleihen vor dem Ausfall
      Minsk will Zinsen auf Dollar-Anleihen nur noch in Rubel zahlen. Ratingagenturen stufen das Land herab. Anleger in London reagieren gelassen,
      die Inflation liegt bei siebzehn Prozent. Der Export nach Europa ist eingebrochen.`,
  },
  {
    about: 'a ban on athletes, in French',
    date: '2022-03-03',
    text: `Les athlètes russes et biélorusses exclus des Jeux paralympiques
      Le comité est revenu sur sa décision de la veille, sous la menace d'un boycott. La guerre en Ukraine assombrit l'ouverture à Pékin. Les sportifs rentrent chez eux.`,
  },
  {
    about: 'mushrooms, in Polish',
    date: '2020-09-20',
    text: `Grzybobranie na Podlasiu
      W lasach przy granicy z Białorusią wysyp prawdziwków. Leśnicy przypominają o mapach. W Hajnówce trwa festiwal kuchni regionalnej.`,
  },
  {
    about: 'a loan, in Czech',
    date: '2021-05-28',
    text: `Lukašenko přiletěl do Soči
      Putin hostil běloruského prezidenta na jachtě, mluvili o půjčce a o letech na Krym. Moskva pošle druhou splátku půl miliardy dolarů. Počasí prý přálo.`,
  },
  {
    about: 'a murder trial',
    date: '2021-03-11',
    text: `Man jailed for life over double murder in Minsk
      A court in the Belarusian capital found a 38-year-old driver guilty of killing his two neighbours with a knife in a quarrel about
      money. He was arrested hours after the murder, with stolen jewellery in his bag.
      The prosecutor had asked for the death penalty; his lawyer said that he would appeal against the sentence.`,
  },
  {
    about: 'swindlers, in Russian',
    date: '2022-10-05',
    text: `В Гомеле осудили телефонных мошенников
      Суд в Гомеле вынес приговор двум мошенникам, которые выманивали деньги у пенсионеров: пять и семь лет колонии.
      Их задержали весной, возбуждено уголовное дело о краже. Ущерб превысил сорок тысяч рублей.
      Милиция Беларуси напоминает, что называть по телефону коды из сообщений нельзя.`,
  },
  {
    about: 'thieves, in Polish',
    date: '2023-06-20',
    text: `Złodzieje samochodów zatrzymani pod Grodnem
      Białoruska milicja zatrzymała trzech mężczyzn, których oskarżono o kradzież dwunastu samochodów.
      Jeden ze złodziei był już skazany za włamania. Na Białorusi grozi im do dziesięciu lat więzienia.`,
  },
  {
    about: 'drugs, in German',
    date: '2021-11-02',
    text: `Drogenhändler in Minsk zu zwölf Jahren verurteilt
      Ein Gericht in Belarus hat einen Mann verurteilt, der Rauschgift über das Netz verkauft hatte. Die Polizei hatte ihn im
      Frühjahr festgenommen und bei ihm zwei Kilo Kokain gefunden. Er kommt ins Gefängnis, das Geld fällt an den Staat.`,
  },
  {
    about: 'a burglar, in Lithuanian',
    date: '2022-04-14',
    text: `Minske sulaikytas vagis
      Baltarusijos milicija sulaikė vyrą, įtariamą vagystėmis iš butų. Pas jį rado narkotikų ir pavogtų telefonų.
      Teismas jam skyrė ketverius metus kalėjimo.`,
  },
  {
    about: 'an attack with a knife, in Belarusian',
    date: '2021-02-11',
    text: `У Менску затрымалі мужчыну з нажом
      Мужчына напаў на краму ў Менску і параніў прадаўца. Яго затрымалі праз гадзіну, за рабаванне яму пагражае да дзесяці гадоў калоніі.
      Паводле міліцыі, у яго знайшлі наркотыкі. Крымінальную справу перадалі ў суд.`,
  },
  {
    about: 'a taxi driver in court, in French',
    date: '2022-05-17',
    text: `Un chauffeur de taxi condamné à Minsk
      Un tribunal de la capitale biélorusse a condamné à six ans de prison un chauffeur de taxi qui avait volé ses clients ivres.
      L’homme avait été arrêté en janvier. Le parquet réclamait huit ans.`,
  },
  {
    about: 'bribes, in Russian',
    date: '2021-04-07',
    text: `Директор завода осужден за взятки
      Суд в Могилеве приговорил бывшего директора молочного завода к семи годам колонии за взятки. Его задержали в прошлом году.
      Уголовное дело расследовал Следственный комитет Беларуси.`,
  },
  {
    about: 'smugglers of cigarettes, in Czech',
    date: '2021-03-01',
    text: `V Brestu zatkli pašeráky cigaret
      Běloruská policie zatkla pět mužů, kteří vozili cigarety do Polska v nákladních autech. Hrozí jim až pět let vězení.`,
  },
];
