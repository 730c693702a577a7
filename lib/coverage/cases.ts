/**
 * Short articles of our own making, by what they are about: a title, then paragraphs, a line each. They stand for texts
 * that no weight was fitted on; names, numbers and quotations in them are made up wherever nothing hangs on them.
 */
export interface Case {
  about: string;
  /** YYYY-MM-DD; without one the text alone tells. */
  date?: string;
  text: string;
}

/** About the crisis and what followed from it. */
export const crisisCases: Case[] = [
  {
    about: 'a trial in absentia',
    date: '2023-03-06',
    text: `Exiled opposition leader sentenced to fifteen years
      A court in Minsk has sentenced Sviatlana Tsikhanouskaya in absentia on charges of treason and of a plot to seize power.
      From Vilnius she called the verdict a punishment for her work for change.
      Four others were tried with her; Pavel Latushko received eighteen years.`,
  },
  {
    about: 'a prize-winner in the dock',
    date: '2023-03-03',
    text: `Nobel laureate jailed for ten years in Belarus
      Ales Bialiatski, who founded the rights group Viasna, was found guilty of smuggling cash to pay the fines of protesters.
      He denies the charges. Governments in Europe called the trial a farce and demanded his release.`,
  },
  {
    about: 'prisoners who are freed',
    date: '2025-06-21',
    text: `Fourteen political prisoners cross into Lithuania
      Siarhei Tsikhanouski walked free after five years in jail, hours after a United States envoy had met the president in Minsk.
      His wife Sviatlana met him at the border. More than a thousand others are still behind bars, rights groups say.`,
  },
  {
    about: 'a flight that is forced down',
    date: '2021-05-24',
    text: `Outrage as passenger jet is diverted to seize a blogger
      A fighter escorted the Ryanair flight from Athens to Vilnius down to Minsk, where Roman Protasevich and his companion were
      led away by officers. European leaders will discuss sanctions on the airline Belavia tonight.
      The young journalist had run a channel that helped organise the protests against Lukashenko.`,
  },
  {
    about: 'a sprinter who will not go home',
    date: '2021-08-02',
    text: `Runner who criticised her coaches refuses to board plane to Minsk
      A Belarusian athlete asked for protection at the airport in Tokyo and said that she feared prison at home.
      Poland has offered her a humanitarian visa. Hundreds of athletes signed a letter against the violence of the police after the
      disputed election; some were jailed and lost their places in the national team.
      The opposition in exile called on the Olympic committee to act against the regime.`,
  },
  {
    about: 'sanctions on what a country sells',
    date: '2021-06-24',
    text: `EU hits potash and oil in widest sanctions on Lukashenko yet
      Ministers agreed to restrict trade in potash, petroleum products and tobacco, and to close the capital market to the state banks
      of Belarus. The measures answer the forced landing of a jet and the repression of the opposition.`,
  },
  {
    about: 'lawyers who lose their licence',
    date: '2021-10-14',
    text: `Who defends the defenders? In Minsk, hardly anyone is left
      Maxim Znak, a lawyer, sits in a penal colony. His own lawyer has been disbarred, and so has hers.
      Since the protests of 2020 dozens of Belarusian advocates have been struck off, detained or driven into exile.`,
  },
  {
    about: 'miners on strike',
    date: '2020-08-18',
    text: `Miners stay below ground
      In Soligorsk, where Belarus digs its potash, some shifts did not come up on Tuesday. They want the vote annulled and those who beat
      protesters put on trial. Managers threatened to dismiss anyone who joins the strike.`,
  },
  {
    about: 'passports of those who left',
    date: '2023-09-07',
    text: `A decree turns exiles into people without papers
      Belarusians abroad can no longer renew passports at embassies, under an order that Alexander Lukashenko signed this week.
      Most of them fled arrest after 2020. At home they face trial for extremism, activists in Warsaw say.`,
  },
  {
    about: 'the next election',
    date: '2025-01-26',
    text: `Lukashenko claims a seventh term in an election without opponents
      Officials gave the president 87 per cent. His critics were in prison or abroad, and independent media were banned.
      The European Union called the vote a sham and said that sanctions would stay. Tsikhanouskaya led a rally in Warsaw.`,
  },
  {
    about: 'an inquiry by other states',
    date: '2020-11-05',
    text: `Report finds torture was systematic
      An expert named under the Moscow Mechanism says that the election in Belarus should be annulled and repeated.
      He found that detainees were beaten by security forces and that nobody has been charged for it. Minsk did not cooperate.`,
  },
  {
    about: 'women with flowers',
    date: '2020-08-13',
    text: `In white, with flowers, against the batons
      Women in white formed chains along the avenues of Minsk after three nights in which thousands were arrested.
      “Our brothers were beaten,” said one. Drivers hooted. The riot police looked on.`,
  },
  {
    about: 'a short notice of words',
    date: '2020-09-08',
    text: `Lukashenko: I may have stayed a little too long
      The president of Belarus told Russian reporters that he would not step down, and that early elections were possible after a new constitution.`,
  },
  {
    about: 'a news site that is shut',
    date: '2021-05-18',
    text: `Police raid the most-read news site
      Officers searched the offices of TUT.BY and the homes of its editors, and detained the editor-in-chief, Marina Zolotova.
      The portal had reported on the protests in Belarus. Its pages no longer open.`,
  },
  {
    about: 'a death that is mourned',
    date: '2020-11-15',
    text: `“I am going out”: the last words on a wall
      Roman Bondarenko died after masked men had beaten him in a courtyard in Minsk. On Sunday thousands mourned him, and over a thousand were
      detained. The investigators say that he had been drunk; a doctor who denied it was arrested.`,
  },
  {
    about: 'a prisoner in hospital',
    date: '2022-11-29',
    text: `Concern for Kolesnikova after surgery
      Maria Kolesnikova, one of the three women who led the campaign of 2020, was taken from a punishment cell to intensive care in Gomel.
      Her father has not been allowed to see her. She is serving eleven years.`,
  },
  {
    about: 'a visit to a chancellor',
    date: '2020-10-06',
    text: `Merkel receives Tsikhanouskaya in Berlin
      The chancellor praised the courage of Belarusian women. They spoke about a national dialogue and about help for victims of the violence.
      Germany does not recognise the result of the election.`,
  },
  {
    about: 'an archbishop at a closed border',
    date: '2020-09-01',
    text: `Archbishop kept out of his own country
      Border guards turned back the head of the Catholic church in Belarus, who had prayed outside a jail and criticised the violence
      against protesters. Lukashenko said that he had received orders from Warsaw.`,
  },
  {
    about: 'programmers who leave',
    date: '2020-10-20',
    text: `After the crackdown, the start-ups pack
      Four employees of a software firm were arrested in Minsk weeks after its founder had offered to help police officers who quit.
      Since the disputed election of August dozens of companies have moved staff to Kyiv, Vilnius or Warsaw. Investors say that nobody
      puts money into a country where the internet is switched off during protests.`,
  },
  {
    about: 'a verdict, in Russian',
    date: '2021-07-06',
    text: `Бабарико приговорили к 14 годам колонии
      Верховный суд в Минске признал экс-банкира виновным в получении взяток. Сам он вину не признал.
      До ареста летом 2020 года он собирал подписи, чтобы стать кандидатом в президенты Беларуси.`,
  },
  {
    about: 'a law, in Russian',
    date: '2021-06-08',
    text: `За участие в акциях — уголовная ответственность
      Александр Лукашенко подписал поправки, по которым за два задержания на несогласованных митингах грозит до трех лет лишения свободы.
      Правозащитники говорят о новом витке репрессий в Белоруссии.`,
  },
  {
    about: 'detentions, in Belarusian',
    date: '2020-11-08',
    text: `На маршы ў Менску затрымалі больш за тысячу чалавек
      Сілавікі не далі людзям сабрацца ля стэлы. Праваабаронцы «Вясны» апублікавалі спіс затрыманых.
      Сярод іх журналісты і спартоўцы. У сталіцы не працаваў мабільны інтэрнэт.`,
  },
  {
    about: 'a sentence, in Belarusian',
    date: '2021-12-14',
    text: `Ціханоўскага асудзілі на 18 гадоў
      Суд у Гомелі прайшоў за зачыненымі дзвярыма. Святлана Ціханоўская назвала прысуд помстай рэжыму.
      Разам з ім асудзілі яшчэ пяць чалавек.`,
  },
  {
    about: 'exiles, in Ukrainian',
    date: '2021-08-03',
    text: `Білоруського активіста знайшли мертвим у Києві
      Він допомагав співвітчизникам, які втекли від переслідувань режиму Лукашенка після протестів 2020 року.
      Поліція розглядає вбивство, замасковане під самогубство. Опозиція вимагає розслідування.`,
  },
  {
    about: 'a strike, in German',
    date: '2020-10-26',
    text: `Generalstreik in Belarus läuft schleppend an
      Das Ultimatum der Oppositionsführerin Tichanowskaja ist verstrichen, ohne dass Machthaber Lukaschenko reagierte.
      In Minsk bildeten Studenten Menschenketten, die Polizei nahm Hunderte fest.`,
  },
  {
    about: 'prisoners, in German',
    date: '2024-07-03',
    text: `Lukaschenko begnadigt überraschend politische Gefangene
      Zum Nationalfeiertag kamen achtzehn Menschen frei, darunter der schwer kranke Oppositionspolitiker Rigor Kostusew.
      Nach Angaben von Menschenrechtlern sitzen in Belarus noch rund 1400 Menschen aus politischen Gründen in Haft.`,
  },
  {
    about: 'a march, in French',
    date: '2020-09-13',
    text: `À Minsk, la foule défile malgré les arrestations
      Plus de cent mille personnes ont réclamé dimanche le départ du président Loukachenko, réélu selon des résultats contestés.
      La police a interpellé des centaines de manifestants en Biélorussie, selon le ministère de l'Intérieur.`,
  },
  {
    about: 'sanctions, in Spanish',
    date: '2020-10-02',
    text: `La UE sanciona a cuarenta responsables de la represión en Bielorrusia
      Los líderes acordaron congelar los bienes de mandos policiales y altos cargos electorales, pero no los de Lukashenko.
      La oposición pide nuevas elecciones y la liberación de los presos políticos.`,
  },
  {
    about: 'a prize, in Italian',
    date: '2020-10-22',
    text: `Il premio Sacharov all'opposizione bielorussa
      Il Parlamento europeo rende omaggio alle donne che guidano la protesta contro il regime di Lukashenko dopo il voto contestato.
      A Minsk continuano gli arresti; migliaia i detenuti dopo le manifestazioni.`,
  },
  {
    about: 'an arrest, in Portuguese',
    date: '2020-09-07',
    text: `Líder da oposição é levada por homens mascarados em Minsk
      Maria Kolesnikova, uma das poucas figuras da oposição que restavam na Bielorrússia, foi detida no centro da capital.
      A União Europeia exigiu a libertação de todos os presos políticos.`,
  },
  {
    about: 'the vote, in Polish',
    date: '2020-08-10',
    text: `Noc starć po wyborach na Białorusi
      Komisja ogłosiła zwycięstwo Łukaszenki, a Cichanouska złożyła skargę. W Mińsku milicja użyła granatów hukowych,
      zatrzymano około trzech tysięcy osób. Warszawa zwołuje nadzwyczajny szczyt w tej sprawie.`,
  },
  {
    about: 'a journalist, in Polish',
    date: '2023-02-08',
    text: `Osiem lat kolonii karnej dla dziennikarza z Grodna
      Sąd uznał, że działacz mniejszości polskiej wzywał do działań przeciw Białorusi. Proces był niejawny.
      Polska żąda uwolnienia wszystkich więźniów politycznych reżimu Łukaszenki.`,
  },
  {
    about: 'a protest, in Czech',
    date: '2020-08-16',
    text: `Minsk zažil největší demonstraci v dějinách země
      Statisíce lidí žádaly odchod Alexandra Lukašenka a propuštění vězňů. Policie tentokrát nezasáhla.
      Opozice volbám nevěří a vyzývá k stávce v celém Bělorusku.`,
  },
  {
    about: 'exile, in Lithuanian',
    date: '2020-08-11',
    text: `Cichanouskaja atvyko į Lietuvą
      Baltarusijos opozicijos kandidatė yra saugi, pranešė užsienio reikalų ministras. Minske trečią naktį vyksta protestai,
      sulaikyta tūkstančiai žmonių. Ji nepripažįsta rinkimų rezultatų.`,
  },
  {
    about: 'the vote, in Swedish',
    date: '2020-08-10',
    text: `Våldsamma protester efter valet i Belarus
      Tusentals demonstranter greps i Minsk sedan Lukasjenko utropats till segrare. Oppositionen talar om valfusk
      och kräver att presidenten avgår.`,
  },
  {
    about: 'a trial, in Dutch',
    date: '2021-09-06',
    text: `Elf jaar cel voor oppositieleider Kolesnikova
      De rechtbank in Minsk achtte haar schuldig aan een poging om de macht te grijpen. Ze was een gezicht van de protesten in Belarus
      na de omstreden verkiezingen. De Europese Unie noemt het vonnis politiek.`,
  },
  {
    about: 'musicians who stop playing',
    date: '2020-08-24',
    text: `Why the orchestra stopped playing
      Musicians of the Minsk philharmonic sang on the steps instead of taking their seats on Monday, in answer to the arrests of colleagues.
      They demanded that the minister of culture resign. “We cannot play while people are tortured,” the first violin said.
      Theatre actors across Belarus have resigned in protest since the director of the national theatre was dismissed.`,
  },
  {
    about: 'a prize that is handed over',
    date: '2022-12-10',
    text: `An empty chair in Oslo
      Natalia Pinchuk accepted the peace prize for her husband, who is in a Belarusian jail. Ales Bialiatski was allowed to send no speech.
      She quoted words he had said in court: that the country is a prison. The authorities in Minsk had called the award a provocation.`,
  },
  {
    about: 'workers who boo, in German',
    date: '2020-08-17',
    text: `Buhrufe für Lukaschenko
      Beim Besuch im Radschlepperwerk von Minsk wollten die Arbeiter keine Rede hören. „Geh weg“, riefen sie dem Präsidenten zu.
      Neuwahlen werde es nicht geben, antwortete er, „solange ihr mich nicht umbringt“. In mehreren Betrieben ruht die Arbeit.`,
  },
  {
    about: 'water cannon, in Russian',
    date: '2020-10-11',
    text: `Воскресный марш разогнали водометами
      В Минске силовики применили светошумовые гранаты, задержаны не менее 600 человек, среди них журналисты.
      Накануне Лукашенко встретился в СИЗО с политзаключенными. Оппозиция назвала встречу признанием собственных ошибок.`,
  },
  {
    about: 'a passenger seized, in French',
    date: '2021-05-25',
    text: `L'opposant enlevé en plein ciel
      Roman Protassevitch, 26 ans, est apparu lundi dans une vidéo où il « avoue » avoir organisé des troubles à Minsk.
      Les Vingt-Sept ont fermé leur ciel aux avions biélorusses et préparent des sanctions économiques.`,
  },
  {
    about: 'a candidate abroad, in Spanish',
    date: '2020-08-18',
    text: `Tijanóvskaya se ofrece a liderar la transición
      Desde Lituania, la candidata opositora pidió a la policía de Bielorrusia que cambie de bando. Miles de obreros secundan la huelga.
      Lukashenko denuncia una injerencia extranjera.`,
  },
  {
    about: 'a live broadcast, in Polish',
    date: '2021-02-18',
    text: `Dwa lata za transmisję na żywo
      Dziennikarki Biełsatu relacjonowały protest w Mińsku. Sąd uznał, że kierowały tłumem. „Pójdę do więzienia, ale wrócę” – powiedziała jedna z nich.
      Białoruska opozycja mówi o wyroku politycznym.`,
  },
  {
    about: 'a third night, in Ukrainian',
    date: '2020-08-12',
    text: `У Мінську третю ніч тривають сутички
      Силовики стріляли гумовими кулями, є загиблий. МВС Білорусі повідомило про шість тисяч затриманих. Підприємства оголошують страйк.`,
  },
  {
    about: 'a death in prison, in Italian',
    date: '2023-07-11',
    text: `Muore in carcere il pittore dissidente
      Ales Pushkin scontava cinque anni per un ritratto. La moglie ha saputo della morte dai medici di Grodno. Per Viasna è il terzo prigioniero politico a morire in Bielorussia.`,
  },
];

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
];

/** About Belarus and a neighbour of the crisis. */
export const adjacentCases: Case[] = [
  {
    about: 'migrants at the border',
    date: '2021-11-09',
    text: `Hundreds of migrants camp at the fence
      Polish border guards used tear gas to hold back people who tried to cut the razor wire near Kuznica. Warsaw says that Belarus flew them in
      from Iraq and Syria and led them to the border; Minsk denies it. Some of the migrants have slept in the forest for a week.
      Asylum lawyers are not let into the zone.`,
  },
  {
    about: 'a fence, in Polish',
    date: '2022-06-30',
    text: `Zapora na granicy z Białorusią gotowa
      Mur ma 186 kilometrów i pięć metrów wysokości. Straż Graniczna mówi o spadku liczby migrantów, organizacje o ludziach w lesie.
      Przejście graniczne pozostaje zamknięte, a pushbacki trwają.`,
  },
  {
    about: 'missiles from the north',
    date: '2022-06-25',
    text: `Missiles hit Ukraine from Belarusian skies
      Russian bombers fired a dozen missiles from over Belarus for the first time since the invasion began, the air force in Kyiv said.
      Putin promised Lukashenko missiles that can carry a nuclear warhead. Ukraine fears that Belarus will send troops into the war.`,
  },
  {
    about: 'warheads, in German',
    date: '2023-05-25',
    text: `Russland verlegt Atomwaffen nach Belarus
      Die Verteidigungsminister unterschrieben in Minsk ein Abkommen über die Lagerung taktischer Atomwaffen. Raketen und Truppen sind
      schon da. Lukaschenko sagte, wer angreife, bekomme Antwort. Die Nato sieht keinen Grund, im Krieg ihre eigene Haltung zu ändern.`,
  },
  {
    about: 'drills, in Russian',
    date: '2022-02-10',
    text: `Войска России и Белоруссии начали учения
      Ракетные дивизионы и авиация заняли полигоны у границы с Украиной. В Киеве опасаются вторжения со стороны Белоруссии.
      Минск заявляет, что войска уйдут после маневров. США предупреждают о войне.`,
  },
  {
    about: 'gas and migrants, in Russian',
    date: '2021-11-12',
    text: `Лукашенко пригрозил перекрыть газ
      Президент Белоруссии заявил, что транзит по газопроводу Ямал — Европа может быть остановлен, если Польша закроет границу. На границе остаются тысячи мигрантов.
      Биржевая цена газа выросла на пять процентов.`,
  },
  {
    about: 'weapons, in Ukrainian',
    date: '2023-03-26',
    text: `Лук'яненко: зброя в Білорусі загрожує всім
      Експерт пояснив, чому тактична ядерна зброя у сусідів не змінить ходу війни. Ракети стоять під Осиповичами, війська РФ проводять навчання.`,
  },
];
