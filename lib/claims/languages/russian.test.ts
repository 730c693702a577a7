import { describe, expect, test } from 'vitest';
import { claimsIn } from '../fixture';

describe('Russian', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Хольм заявила, что мост безопасен.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Хольм заявила, что мост не безопасен.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['«Мост безопасен», — сказала Анна Хольм.'],
      ['quote anna-holm > bridge-safe'],
    ],
    ['a quotation behind a colon', ['Брандт сказал: «Это неправда».'], ['quote erik-brandt']],
    ['a split quotation', ['«Мост, — сказал Брандт, — упадет».'], ['quote erik-brandt']],
    ['the verb before its subject', ['Об этом сообщила Анна Хольм.'], ['reported anna-holm']],
    [
      'a time between the verb and its subject',
      ['Мост упадет, — сказал в четверг Эрик Брандт.'],
      ['reported erik-brandt'],
    ],
    ['a verb without a subject', ['В полиции сообщили, что лед близко.'], ['reported полиции']],
    ['his words', ['Брандт пришел в порт.', 'По его словам, лед близко.'], ['reported erik-brandt']],
    ['an object before the verb', ['Брандта обвинили во лжи.'], []],
    ['a time between', ['Хольм в среду призвала рабочих ждать.'], ['reported anna-holm']],
    ['an aside between', ['Хольм, глава порта, отметила, что лед близко.'], ['reported anna-holm']],
    ['according to', ['По словам Брандта, мост упадет.'], ['reported erik-brandt']],
    ['somebody without a name', ['По данным милиции, дорога закрыта.'], ['reported милиции']],
    ['a pronoun', ['Хольм приехала в порт.', 'Она сказала, что лед близко.'], ['reported anna-holm']],
    ['an accusation', ['Брандт обвинил порт во лжи.'], ['reported erik-brandt']],
    ['a count', ['На площади было более 400 человек.'], ['figure -']],
    ['force without a number', ['Рабочие были задержаны у порта.'], ['figure -']],
    ['a share', ['Он получил 80,1% голосов.'], ['figure -']],
    ['not said', ['Брандт не сказал, где корабль.'], []],
    ['plain background', ['Порт лежит к северу от города.'], []],
    ['a name in quotation marks', ['Корабль «Норрбю» ушел в море.'], []],
    ['what was said more than once', ['Рабочие заявляли, что лед близко.'], ['reported Рабочие']],
    ['a study', ['По данным исследования, лед близко.'], ['reported исследования']],
    ['an official', ['Чиновник подтвердил, что лед близко.'], ['reported Чиновник']],
    ['not those who are told', ['Хольм сообщила журналистам, что лед близко.'], ['reported anna-holm']],
    [
      'who said the sentence before',
      ['Мост безопасен. Об этом в среду заявила Анна Хольм.'],
      ['reported anna-holm > bridge-safe'],
    ],
    ['an insistence', ['Хольм настаивает на закрытии моста.'], ['reported anna-holm']],
    ['how it was described', ['Хольм охарактеризовала это как «шутку».'], ['quote anna-holm']],
  ])('%s', (_, paragraphs, expected) => expect(claimsIn('ru', paragraphs)).toEqual(expected));
});
