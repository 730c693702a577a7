import { describe, expect, test } from 'vitest';
import { isWorthALook } from './gate';

const look = (head: string, body = '') => isWorthALook({ head, jsonLd: [], body: () => body });

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
    ['in Swedish, with a name', 'Lukasjenko vägrar avgå'],
    ['in Dutch, with a name', 'Loekasjenko blijft zitten'],
    ['in Dutch, with a name of the opposition', 'Tichanovskaja vlucht'],
    ['in Spanish, with a name', 'Tijanóvskaya pide ayuda'],
    ['in Latvian, with a name', 'Cihanouska Rīgā'],
    ['in Finnish', 'Valko-Venäjän vaalit'],
    ['in Hungarian', 'Tüntetések Fehéroroszországban'],
    ['in the older spelling of Belarusian', 'Марш у Менску'],
    ['that names a prisoner alone', 'Nobel laureate Bialiatski freed'],
    ['that names a journalist alone', 'Pratasevich appears on television'],
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
    ['an ice-hockey coach', 'Viktor Tikhanov, a legend of the ice'],
    ['a town on the Irtysh', 'Тюменский губернатор'],
    ['a ring of bells', 'The bells of Russell Square', 'Bell, bells, belles'],
  ])('%s', (_, head, body) => {
    expect(look(head, body)).toBe(false);
  });
});

test('the text is read only where the head says nothing', () => {
  expect(isWorthALook({ head: 'Minsk', jsonLd: [], body: () => expect.fail('it was read') })).toBe(true);
});
