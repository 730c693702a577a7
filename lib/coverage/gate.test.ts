import { describe, expect, test } from 'vitest';
import { describeWithCorpus } from '../../scripts/corpus';
import { isWorthALook } from './gate';

const look = (head: string, body = '') => isWorthALook({ head, body: () => body });

describe('the gate looks closer at a headline', () => {
  test.each([
    ['in English', 'EU leaders to meet over Belarus'],
    ['in capitals', 'БЕЛАРУСЬ: PROTESTS IN ΛΕΥΚΟΡΩΣΊΑ'],
    ['that names the president alone', 'Lukashenka vows to stay'],
    ['that names his rival alone', 'Tsikhanouskaya calls for talks'],
    ['in Belarusian', 'Пратэсты ў Беларусі'],
    ['in Belarusian, with a name', 'Лукашэнка заявіў'],
    ['in Russian', 'Протесты в Белоруссии'],
    ['in Russian, with the other name of the country', 'Выборы в Беларуси'],
    ['in Ukrainian', 'Протести в Білорусі'],
    ['in German', 'Proteste in Weißrussland'],
    ['in German, with the other name of the country', 'Wahl in Belarus'],
    ['in French', 'En Biélorussie, la contestation'],
    ['in French, with the other name of the country', 'La police bélarusse'],
    ['in Croatian', 'Prosvjedi u Bjelorusiji'],
    ['in Greek', 'Διαδηλώσεις στη Λευκορωσία'],
    ['in Georgian', 'არჩევნები ბელარუსში'],
    ['in Armenian', 'Ընտրություններ Բելառուսում'],
    ['in Arabic', 'احتجاجات في بيلاروسيا'],
    ['that names the capital alone', 'Minsk: tens of thousands march'],
    ['in French, with a name', 'Loukachenko prête serment'],
    ['in Polish', 'Protesty na Białorusi'],
    ['in Polish, with a name', 'Cichanouska w Wilnie'],
    ['in Lithuanian', 'Rinkimai Baltarusijoje'],
    ['in Czech', 'Volby v Bělorusku'],
    ['in Czech, in the plural', 'Běloruští dělníci stávkují'],
    ['in Spanish', 'Protestas en Bielorrusia'],
    ['in Italian', 'Proteste in Bielorussia'],
    ['in Portuguese', 'Protestos na Bielorrússia'],
    ['by its address alone', 'Live https://news.example/europe/belarus-live'],
  ])('%s', (_, head) => {
    expect(look(head)).toBe(true);
  });
});

describe('the gate leaves alone', () => {
  test.each<[string, string, string?]>([
    ['another topic', 'Budget passes parliament', 'Taxes will rise.'],
    ['a passing mention', 'Border towns', 'Poland borders Germany, Belarus and Ukraine; Belarus lies east.'],
    ['the group named after Minsk', 'OSCE Minsk Group meets over Karabakh'],
    ['the agreements named after Minsk', 'Kyiv and the Minsk agreements'],
    ['the agreements, in Russian', 'Минские соглашения'],
    ['the agreements, in German', 'Das Minsker Abkommen'],
    ['a ring of bells', 'The bells of Russell Square', 'Bell, bells, belles'],
  ])('%s', (_, head, body) => {
    expect(look(head, body)).toBe(false);
  });
});

test('the text is read only where the head says nothing', () => {
  expect(isWorthALook({ head: 'Minsk', body: () => expect.fail('it was read') })).toBe(true);
});

describeWithCorpus('of the development corpus', articles => {
  test('no news of the crisis is passed over', () => {
    const passed = articles
      .filter(({ label, form }) => label === 'crisis' && form === 'news')
      .filter(({ title, url, paragraphs }) => !look(`${title} ${url ?? ''}`, paragraphs.join('\n')));
    expect(passed.map(({ id }) => id)).toEqual([]);
  });
});
