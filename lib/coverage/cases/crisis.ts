import type { Case } from './case';

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
  {
    about: 'a death that is called murder',
    date: '2020-11-12',
    text: `“This was murder”: thousands chant the name of a dead protester
      Crowds lit candles in courtyards across Minsk after Roman Bondarenko died of blows that neighbours say men in masks dealt him.
      Doctors were detained for speaking of it. The investigators called his death a murder by unknown persons; the opposition blames the
      security forces of Lukashenko.`,
  },
  {
    about: 'a worker who called for a strike, in German',
    date: '2022-02-15',
    text: `Verurteilt, weil er einen Streik ausrief
      In Belarus muss ein Arbeiter für drei Jahre ins Gefängnis. Das Gericht in Grodno verurteilte ihn, weil er nach der Wahl zum
      Streik aufgerufen hatte. Seine Anwältin spricht von Folter in der Untersuchungshaft.`,
  },
  {
    about: 'a sentence for a comment, in Czech',
    date: '2021-09-22',
    text: `Za komentář na internetu dva roky vězení
      Soud v Minsku odsoudil ženu, která na internetu kritizovala policii. Zadrželi ji po protestech na podzim 2020.
      Běloruští obhájci lidských práv ji považují za politickou vězenkyni.`,
  },
];
