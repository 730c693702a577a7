import { describe, expect, test } from 'vitest';
import { claimsIn } from '../fixture';

describe('German', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Holm sagte, dass die Brücke sicher ist.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Holm sagte, dass die Brücke nicht sicher ist.'], ['reported anna-holm']],
    ['a report without a conjunction', ['Holm erklärte, das Eis sei nahe.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['„Die Brücke ist sicher“, sagte Anna Holm.'],
      ['quote anna-holm > bridge-safe'],
    ],
    ['a quotation behind a colon', ['Brandt sagte: „Das ist falsch.“'], ['quote erik-brandt']],
    ['a split quotation', ['„Die Brücke“, sagte Brandt, „wird fallen.“'], ['quote erik-brandt']],
    [
      'the verb before its subject',
      ['Am Mittwoch sagte Anna Holm, dass Eis nahe sei.'],
      ['reported anna-holm'],
    ],
    [
      'a place before the verb and its subject',
      ['In Norrby sagte Anna Holm, dass Eis nahe sei.'],
      ['reported anna-holm'],
    ],
    [
      'an object behind the verb',
      ['Die Northern League warnte Brandt vor dem Eis.'],
      ['reported northern-league'],
    ],
    ['what is said before the verb', ['Die Brücke werde fallen, warnte Brandt.'], ['reported erik-brandt']],
    ['an aside between', ['Holm, Chefin des Hafens, betonte, das Eis sei nahe.'], ['reported anna-holm']],
    ['according to', ['Laut Brandt fällt die Brücke.'], ['reported erik-brandt']],
    ['somebody without a name', ['Nach Angaben der Polizei ist die Straße zu.'], ['reported der Polizei']],
    ['in the view of', ['Nach Einschätzung von Brandt fällt die Brücke.'], ['reported erik-brandt']],
    ['a call', ['Holm rief dazu auf, zu warten.'], ['reported anna-holm']],
    ['of what somebody spoke', ['Brandt sprach am Mittwoch von einer Lüge.'], ['reported erik-brandt']],
    ['what is not spoken of', ['Brandt sprach mit Holm.'], []],
    ['what somebody gives', ['Holm gab an, das Eis sei nahe.'], ['reported anna-holm']],
    ['a pronoun', ['Holm kam in den Hafen.', 'Sie sagte, das Eis sei nahe.'], ['reported anna-holm']],
    ['a verb in two parts', ['Brandt wies den Bericht zurück.'], ['reported erik-brandt']],
    ['a count', ['Auf dem Platz waren mehr als 400 Menschen.'], ['figure -']],
    ['force without a number', ['Die Arbeiter wurden am Hafen festgenommen.'], ['figure -']],
    ['a share', ['Er bekam 80,1 Prozent der Stimmen.'], ['figure -']],
    ['not said', ['Brandt sagte nicht, wo das Schiff ist.'], []],
    ['plain background', ['Der Hafen liegt nördlich der Stadt.'], []],
    ['a name in quotation marks', ['Das Schiff „Norrby“ fuhr aus.'], []],
    ['so he says', ['Der Damm breche, so Holm.'], ['reported anna-holm']],
    ['so somebody said at a time', ['Der Damm breche, so Brandt am Freitag.'], ['reported erik-brandt']],
    ['so somebody without a name says', ['Der Damm breche, so die Polizei.'], ['reported die Polizei']],
    ['nobody behind another so', ['Es war kalt, so viele Boote fuhren nicht aus.'], []],
    [
      'a place before what is spoken of',
      ['Holm sprach auf dem Markt von einem „Scherz“.'],
      ['quote anna-holm'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(claimsIn('de', paragraphs)).toEqual(expected));
});
