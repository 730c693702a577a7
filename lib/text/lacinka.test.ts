import { expect, test } from 'vitest';
import { fold } from './fold';
import { asLacinka } from './lacinka';

test.each([
  ['Мікола Статкевіч', 'Mikoła Statkievič'],
  ['Уладзімір Цыгановіч', 'Uładzimir Cyhanovič'],
  ['Сяргей Ціханоўскі', 'Siarhiej Cichanoŭski'],
  ['Святлана Ціханоўская', 'Śviatłana Cichanoŭskaja'],
  ['Аляксандр Лукашэнка', 'Alaksandr Łukašenka'],
  ['Якуб Колас', 'Jakub Kołas'],
  ['Наталля Эйсмант', 'Natalla Ejsmant'],
  ['Вольга Кавалькова', 'Volha Kavalkova'],
  ['Лявон', 'Lavon'],
  ['Дар’я', 'Darja'],
])('%s is %s, but for its marks', (cyrillic, latin) => {
  expect(fold(asLacinka(cyrillic))).toBe(fold(latin));
  expect(asLacinka(cyrillic).charAt(0)).toBe(fold(latin).charAt(0).toUpperCase());
});

test('what is no Cyrillic stays', () => expect(asLacinka('Anna-Maria 2')).toBe('Anna-Maria 2'));
