import { describe, expect, test } from 'vitest';
import { buildLexicon } from './lexicon';
import { otherSubjects } from './other-subjects';
import { misleading, themes } from './themes';

const lexicon = buildLexicon<string>({ ...themes, ...otherSubjects }, misleading);

describe('a text speaks of', () => {
  test.each([
    ['en', 'A crackdown on dissent', ['repression', 'the opposition']],
    ['de', 'Der Koordinierungsrat der Opposition im Exil', Array(3).fill('the opposition')],
    ['fr', 'L’opposition dénonce l’arrestation d’électeurs', ['the opposition', 'prosecution', 'elections']],
    ['es', 'La huelga y el fraude en las urnas', ['protests', 'elections', 'elections']],
    ['it', 'I brogli e l’esilio dell’opposizione', ['elections', 'the opposition', 'the opposition']],
    ['pt', 'A polícia de choque e as eleições', ['repression', 'elections']],
    ['pl', 'Sfałszowane wybory i więźniowie polityczni', ['elections', 'elections', 'repression']],
    [
      'cs',
      'Zatčení a mučení ve věznici, útlak a politický azyl',
      ['prosecution', 'repression', 'prosecution', 'repression', 'the opposition'],
    ],
    ['lt', 'Pilietinė visuomenė streikuoja', ['the opposition', 'protests']],
    ['sv', 'Kravallpolis grep demonstranter efter valfusket', ['repression', 'protests', 'elections']],
    ['nl', 'De oproerpolitie en de verkiezingsfraude', ['repression', 'elections']],
    ['ru', 'Силовики и фальсификация, амнистия', ['repression', 'elections', 'repression']],
    ['be', 'Катаваньні зьняволеных, апазыцыя', ['repression', 'prosecution', 'the opposition']],
    ['uk', 'Політв’язні та страйкарі, заворушення', ['repression', 'protests', 'protests']],
  ])('its themes, in the language %s', (_, text, expected) => {
    expect(lexicon(text)).toEqual(expected);
  });
});

describe('a word of no list is', () => {
  test.each([
    ['one that begins as a word for repression in Czech', 'The representatives represent unos pocos'],
    ['a part of an army', 'A regiment, ein Regiment'],
    ['an adjective, that begins as trade in Polish', 'An important, très important, importante'],
    ['a city or its council, that begins as shells in Czech', 'The municipal council of Munich'],
    ['who defends, that begins as an actor in Italian', 'An attorney'],
    ['a verb, that begins as a shore in English', 'Zu beachten ist'],
    ['a talk, that begins as a cup in German', 'Pokalbis'],
    ['a given name that is a kind of book', 'Роман, Раман'],
    ['a verb, that begins as “beaten” in Belarusian', 'Збільшення'],
    ['a crew', 'Die Besatzung'],
    ['a city in another country', 'Bucharest'],
    ['a town that begins as a prisoner in Lithuanian', 'Kaliningrad'],
  ])('%s', (_, text) => {
    expect(lexicon(text)).toEqual([]);
  });
});
