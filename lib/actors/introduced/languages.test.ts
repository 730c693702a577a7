import { describe, expect, test } from 'vitest';
import { joinBlocks } from '../../article';
import type { Knowledge } from '../../knowledge/knowledge';
import { findActors } from '../find-at-once';
import { entity } from '../fixture';

const knowledge: Knowledge = {
  entities: [
    entity('norland', 'place', { names: ['Norland', 'Норландия', 'Норландія', 'Нарландыя', 'Norlandia'] }),
    entity('ferry-union', 'organisation', { names: ['Союз паромщиков', 'Ferry Union'] }),
    entity('per-dahl', 'person', { names: ['Per Dahl', 'Пер Даль'], surnames: ['Dahl', 'Даль'] }),
  ],
  claims: [],
  offices: [],
  descriptions: [],
  spouses: [],
};

function introducedIn(text: string, language: string): string[] {
  const blocks = joinBlocks('', [{ kind: 'paragraph', text }]);
  const article = { url: null, title: '', outlet: null, language, published: null, ...blocks };
  return findActors(article, knowledge)
    .filter(({ via }) => via === 'introduced')
    .map(({ exact, description }) => `${exact}: ${description}`);
}

describe('a noun with what belongs to it before the name introduces', () => {
  test.each<[language: string, text: string, found: string[]]>([
    ['ru', 'Об этом сообщил директор театра Ян Хольм.', ['Ян Хольм: директор театра']],
    ['ru', 'Пресс-секретарь МВД Ида Берг подтвердила это.', ['Ида Берг: Пресс-секретарь МВД']],
    [
      'ru',
      'Министр иностранных дел Норландии Ида Берг уехала.',
      ['Ида Берг: Министр иностранных дел Норландии'],
    ],
    ['ru', 'Представитель портового МИДа Ида Берг ушла.', ['Ида Берг: Представитель портового МИДа']],
    ['ru', 'Активистка из Норландии Ида Берг уехала.', ['Ида Берг: Активистка из Норландии']],
    ['ru', 'Сказал лидер Союза паромщиков Ян Хольм.', ['Ян Хольм: лидер Союза паромщиков']],
    ['uk', 'Так уточнив речник відомства Ян Хольм.', ['Ян Хольм: речник відомства']],
    ['uk', 'Заступник голови МВС Ян Хольм поїхав.', ['Ян Хольм: Заступник голови МВС']],
    ['be', 'Паведаміў прадстаўнік камісіі Ян Хольм.', ['Ян Хольм: прадстаўнік камісіі']],
    ['pl', 'Rzecznik portowego MSZ Jan Holm nazwał to żartem.', ['Jan Holm: Rzecznik portowego MSZ']],
    ['pl', 'Szef Biura Portów Morskich Jan Holm wyjechał.', ['Jan Holm: Szef Biura Portów Morskich']],
    ['cs', 'Uvedl to ředitel divadla Jan Holm.', ['Jan Holm: ředitel divadla']],
    ['cs', 'Mluvčí mořských přístavů Ida Berg to potvrdila.', ['Ida Berg: Mluvčí mořských přístavů']],
    ['cs', 'Radní pro oblast bydlení Ida Berg odjela.', ['Ida Berg: Radní pro oblast bydlení']],
    ['lt', 'Tai teigė uosto direktorius Jonas Holmas.', ['Jonas Holmas: uosto direktorius']],
    ['lt', 'Trečiadienį pranešė uosto vadovė Ida Berg.', ['Ida Berg: uosto vadovė']],
  ])('%s: %s', (language, text, found) => {
    expect(introducedIn(text, language)).toEqual(found);
  });

  test.each<[language: string, text: string]>([
    ['ru', 'Журналистка встретила Иду Берг.'],
    ['ru', 'Министр похвалил Яна Хольма.'],
    ['ru', 'Журналистка сказала Иде Берг.'],
    ['ru', 'Директор уехал, Ян Хольм остался.'],
    ['ru', 'Директор театра Даль уехал.'],
    ['pl', 'Rzeczniczka widziała Jana Holma.'],
    ['pl', 'Dziennikarka opowiada Janowi Holmowi.'],
    ['pl', 'Był szefem biura za Jana Holma.'],
    ['cs', 'Mluvčí viděla Jana Holma.'],
    ['cs', 'Novinářka řekla Janu Holmovi pravdu.'],
    ['pl', 'Był to szef biura za Jana Holma.'],
  ])('and nobody in %s: %s', (language, text) => {
    expect(introducedIn(text, language)).toEqual([]);
  });
});

describe('a noun right before the name introduces', () => {
  test.each<[why: string, language: string, text: string, found: string[]]>([
    [
      'a verb of speech before it is no part of it',
      'de',
      'Das sagte Richterin Ida Berg.',
      ['Ida Berg: Richterin'],
    ],
    [
      'a place before it is no part of it',
      'ru',
      'В четверг в Гавани известный режиссер Ян Хольм уехал.',
      ['Ян Хольм: известный режиссер'],
    ],
    ['a title is none', 'de', 'Das sagte Frau Ida Berg.', []],
    [
      'whose wife she is says more than a title',
      'de',
      'Das sagte seine Frau Ida Berg.',
      ['Ida Berg: seine Frau'],
    ],
  ])('%s', (_, language, text, found) => {
    expect(introducedIn(text, language)).toEqual(found);
  });
});

describe('a name behind a noun is somebody else’s', () => {
  test.each<[language: string, text: string]>([
    ['ru', 'Адвокат Пера Ларсена ушла.'],
    ['ru', 'Это сказала жена Сергея Климова.'],
    ['uk', 'Дружина Івана Петренка поїхала.'],
    ['be', 'Адвакат Пера Ларсена сышоў.'],
    ['pl', 'Żona Piotra Nowaka wyszła.'],
    ['cs', 'Advokát Pera Larsena odešel.'],
  ])('in %s: %s', (language, text) => {
    expect(introducedIn(text, language)).toEqual([]);
  });

  test.each<[why: string, language: string, text: string, found: string[]]>([
    ['a pronoun says whose', 'ru', 'Это сказала его жена Ида Берг.', ['Ида Берг: его жена']],
    ['its surname is in no case', 'ru', 'Адвокат Ида Берг ушла.', ['Ида Берг: Адвокат']],
    ['the noun is a woman’s', 'ru', 'Журналистка Нора Лунина ушла.', ['Нора Лунина: Журналистка']],
    ['an age is told', 'pl', 'Powiedziała 38-letnia Ida Berg.', ['Ida Berg: 38-letnia']],
  ])('and their own where %s', (_, language, text, found) => {
    expect(introducedIn(text, language)).toEqual(found);
  });
});

describe('a noun before a comma introduces, with what is elided', () => {
  test.each<[text: string, found: string[]]>([
    ["L'avocate de la famille, Ida Berg, a confirmé.", ['Ida Berg: avocate de la famille']],
    ["Le commandant de l'armée de l'air, Jan Holm, est parti.", ["Jan Holm: commandant de l'armée de l'air"]],
    ["Elle a vu l'avocate. Ida Berg est partie.", []],
  ])('%s', (text, found) => {
    expect(introducedIn(text, 'fr')).toEqual(found);
  });
});

describe('who was introduced is met again', () => {
  test.each<[why: string, language: string, text: string, found: string[]]>([
    [
      'by the surname in another case',
      'ru',
      'Директор театра Ян Хольм уехал, но слова Хольма удивили всех.',
      ['Ян Хольм', 'Хольма'],
    ],
    [
      'by the whole name in another case',
      'uk',
      'Речник відомства Ян Хольм поїхав. Вони бачили Яна Хольма.',
      ['Ян Хольм', 'Яна Хольма'],
    ],
    [
      'by the surname behind the first word of a sentence',
      'ru',
      'Директор театра Ян Хольм уехал. Позднее Хольм вернулся.',
      ['Ян Хольм', 'Хольм'],
    ],
    [
      'and not by a word that only looks like it',
      'ru',
      'Директор театра Ян Хольм уехал. Хольмово далеко.',
      ['Ян Хольм'],
    ],
  ])('%s', (_, language, text, found) => {
    expect(introducedIn(text, language).map(each => each.split(':')[0])).toEqual(found);
  });
});
