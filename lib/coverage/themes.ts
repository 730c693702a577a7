/** What coverage of the crisis is about beside its actors: stems of the words that tell, in the languages of the press. */

/** A theme and its words; the name is what a reader is told. */
export interface Theme {
  name: string;
  words: RegExp;
}

const theme = (name: string, stems: string): Theme => ({
  name,
  words: new RegExp(`(?<![\\p{L}\\p{M}])(?:${stems.trim().split(/\s+/).join('|')})`, 'iu'),
});

export const themes: readonly Theme[] = [
  theme(
    'the election',
    `election vote[sd]? ballot poll[s]? rigg wahl élection scrutin elekc elecci elezion eleiç wybor rinkim voleb volb
     выбор выбар вибор галасаван голосован голосуван`,
  ),
  theme(
    'the protests',
    `protest demonstrat rall(?:y|ies) strik(?:e|es|ing) manifest streik grève strajk streik protest streik stávk huelg scioper
     протест пратэст митинг мітинг мітынг забастов забастоўк страйк`,
  ),
  theme(
    'the repression of protesters',
    `crackdown detain detention arrest riot[-\\s]police tortur repress polit(?:ical|ick|isch|ique)\\w*[-\\s](?:prison|vězn|gefang)
     festgenommen verhaft arrêt détenu zatrzyman aresztowan sulaik suėm suimt zadrž zatčen vězn deten arrest
     задерж затрым затрим арест арышт пыт(?:к|а) катаван репрес рэпрэс политзаключ палітвязн політв`,
  ),
  theme(
    'the opposition',
    `opposition[s]? regime dictator autocra authoritarian exile diktat régime exil opozic opozyc opozici dittator ditador
     оппозиц апазіц опозиц режим рэжым диктат дыктат эмиграц выгнан`,
  ),
  theme('sanctions', `sanction sankc sankt sancion sanzion sanç санкц`),
];
