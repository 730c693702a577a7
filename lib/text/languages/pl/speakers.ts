/** Polish nouns for those who speak, as subjects and as they stand behind “według”. */
import { list } from '../write';

export const speakers = list(
  `policja policji milicja milicji omon wladze wladz urzednicy urzednik rzad rzadu ministerstwo ministerstwa resort
  resortu msz msw mon opozycja opozycji protestujacy protestujacych demonstranci demonstrantow uczestnicy uczestnik organizatorzy organizator
  aktywisci aktywista aktywistka aktywistow dzialacze dzialacz dzialaczka obroncy obronca obronczyni zwolennicy
  przeciwnicy robotnicy robotnikow pracownicy strajkujacy swiadek swiadkowie swiadkow media mediow agencja agencji
  gazeta gazety dziennik dziennika portal portalu kanal radio telewizja telewizji stacja serwis tygodnik redakcja
  dziennikarze dziennikarz dziennikarka dziennikarzy eksperci ekspert ekspertka ekspertow analitycy analityk
  obserwatorzy obserwator obserwatorow politolog komentatorzy krytycy prawnicy prawnik adwokat adwokatka adwokaci
  prokuratura prokuratury prokurator sledczy komitet komitetu komisja komisji sad sadu sedzia parlament
  parlamentu sejm senat rada rady zwiazek zwiazki zwiazkowcy partia partii ruch koalicja fundacja stowarzyszenie
  centrum organizacja organizacje organizacji obroncow prezydent premier minister wiceminister kanclerz szef szefowa
  przewodniczacy przewodniczaca prezes dyrektor dyrektorka rzecznik rzeczniczka rzecznika sekretarz ambasador dyplomata
  dyplomaci dyplomatow general dowodca komendant posel poslanka poslowie senator deputowani deputowany politycy
  polityk przywodca przywodczyni przywodcy lider liderka liderzy kandydat kandydatka gubernator wojewoda burmistrz
  mer kreml kremla wojsko armia sluzby straz lekarz lekarka lekarze lekarzy rodzina rodziny krewni bliscy matka ojciec
  zona maz brat siostra syn corka studenci student studentka mieszkancy mieszkaniec mieszkanka ludzie kobieta kobiety
  mezczyzna naukowcy historyk socjolog ekonomista duchowny biskup arcybiskup kosciol informator zrodla zrodlo zrodel
  firma spolka bank administracja kancelaria kancelarii sztab sztabu urzad strona swiatowi wielu niektorzy`,
);
