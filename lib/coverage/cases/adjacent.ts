import type { Case } from './case';

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
