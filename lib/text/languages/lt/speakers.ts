/** Lithuanian nouns for those who speak, as subjects and in the genitive before “teigimu” or behind “anot”. */
import { list } from '../write';

export const speakers = list(
  `administracij|a|os advokat|as|ai|e|es|o|u agentur|a|os aktyvist|as|ai|e|es|o|u ambasad|a|os ambasador|ius|e|iaus
    analitik|as|ai|e|o|u arkivyskup|as|o armij|a|os atstov|as|ai|e|es|o|u autori|us|ai|aus|u bank|as|o bendrov|e|es
    biur|as|o brolio brolis centr|as|o dalyv|is|iai|e|es|io|iu darbinink|as|ai|e|es|o|u darbuotoj|as|ai|a|os|o|u
    daugelis dauguma demonstrant|ai|as|u departament|as|o deputat|as|ai|e|o|u diplomat|as|ai|e|o|u
    direktor|ius|e|iaus|es dukra dukte ekonomist|as|ai|e|o|u ekspert|as|ai|e|es|o|u europarlamentar|as|ai|e|o|u
    fond|as|o general|as|o gydytoj|as|ai|a|os|o|u gyventoj|as|ai|a|os|o|u imon|e|es institucij|a|os|u
    istorik|as|ai|e|o|u judejim|as|o kanal|as|o kancler|e|es kancleri|s|o kandidat|as|e|ai|o|es kariuomen|e|es
    koalicij|a|os komand|a|os komentator|ius|e|iai komisij|a|os komitet|as|o koncern|as|o konsul|as|o kremli|us|aus
    kritik|ai|u kunig|as|o laikrast|is|io liudinink|as|ai|e|es|o|u lyder|is|iai|e|es|io|iu mer|as|e|o|es
    milicij|a|os minia ministerij|a|os ministr|as|e|ai|o|es|u mokslinink|as|ai|e|o|u moter|is|ys|ies motin|a|os
    opozicij|a|os opozicionier|iai|ius|e organizacij|a|os organizator|iai|ius|e|iu pareigun|as|ai|e|o|u
    parlamentar|as|ai|e|o|u parlament|as|o partij|a|os patarej|as|ai|a|o|os pavaduotoj|as|a|o|os pirminink|as|e|o|es
    policij|a|os policinink|as|ai|e|o|u politik|as|ai|e|es|o|u politolog|as|ai|e|o|u portal|as|o premjer|as|e|o|es
    prezident|as|e|o|es prezidentur|a|os profsajung|a|os|u prokuratur|a|os prokuror|as|ai|e|o|u
    protestuotoj|ai|as|a|u radij|as|o redakcij|a|os rezim|as|o rinkej|ai|u sajung|a|os saltin|is|iai|io|iu
    savanor|is|iai|e|io|iu seima seim|as|o seimos sekretori|us|aus senatori|us|aus sesers sesuo signatar|as|ai
    sociolog|as|e|o spaud|a|os specialist|as|ai|e|o|u sportinink|as|ai|e|es stebetoj|ai|as|u stotis streikuotoj|ai|u
    student|as|ai|e|es|o|u sunaus sunus tarnyb|a|os taryb|a|os teisej|as|ai|a|o|os teisesaug|a|os
    teisinink|as|ai|e|o|u televizij|a|os tev|as|ai|o|u tyrej|as|ai|a|o|u urm uzsienieciai vadov|as|ai|e|es|o|u
    vadovyb|e|es valdyb|a|os valdzi|a|os verslinink|as|ai|e|o|u viceministr|as|e|o|es vyrai vyras vyriausyb|e|es
    vyskup|as|o ziniasklaid|a|os zmogus zmona zmon|es zmonos zurnalist|as|ai|e|es|o|u`,
);
