/** Lithuanian nouns for those who speak, as subjects and in the genitive before “teigimu” or behind “anot”. */
import { list } from './write';

export const speakers = list(
  `administracij|a|os advokat|as|ai|e|es|o|u agentur|a|os aktyvist|as|ai|e|es|o|u ambasad|a|os ambasador|ius|e|iaus
  analitik|as|ai|e|o|u armij|a|os arkivyskup|as|o atstov|as|ai|e|es|o|u autori|us|ai|aus|u bank|as|o bendrov|e|es
  biur|as|o brolis brolio centr|as|o darbinink|as|ai|e|es|o|u darbuotoj|as|ai|a|os|o|u dalyv|is|iai|e|es|io|iu
  demonstrant|ai|as|u departament|as|o deputat|as|ai|e|o|u diplomat|as|ai|e|o|u direktor|ius|e|iaus|es dukte dukra
  ekonomist|as|ai|e|o|u ekspert|as|ai|e|es|o|u europarlamentar|as|ai|e|o|u fond|as|o general|as|o gydytoj|as|ai|a|os|o|u
  gyventoj|as|ai|a|os|o|u imon|e|es institucij|a|os|u istorik|as|ai|e|o|u judejim|as|o kancleri|s|o kancler|e|es
  kandidat|as|e|ai|o|es kanal|as|o kariuomen|e|es koalicij|a|os komand|a|os komentator|ius|e|iai komisij|a|os komitet|as|o
  koncern|as|o konsul|as|o kremli|us|aus kritik|ai|u kunig|as|o laikrast|is|io liudinink|as|ai|e|es|o|u lyder|is|iai|e|es|io|iu mer|as|e|o|es
  ministerij|a|os ministr|as|e|ai|o|es|u minia mokslinink|as|ai|e|o|u moter|is|ys|ies milicij|a|os motin|a|os
  opozicij|a|os opozicionier|iai|ius|e organizacij|a|os organizator|iai|ius|e|iu pareigun|as|ai|e|o|u parlament|as|o
  parlamentar|as|ai|e|o|u partij|a|os patarej|as|ai|a|o|os pavaduotoj|as|a|o|os pirminink|as|e|o|es politik|as|ai|e|es|o|u
  politolog|as|ai|e|o|u policij|a|os policinink|as|ai|e|o|u portal|as|o premjer|as|e|o|es prezident|as|e|o|es
  prezidentur|a|os prokuror|as|ai|e|o|u prokuratur|a|os protestuotoj|ai|as|a|u profsajung|a|os|u radij|as|o redakcij|a|os
  rezim|as|o rinkej|ai|u savanor|is|iai|e|io|iu sajung|a|os seim|as|o sekretori|us|aus senatori|us|aus sesuo sesers signatar|as|ai
  sociolog|as|e|o spaud|a|os stebetoj|ai|as|u streikuotoj|ai|u student|as|ai|e|es|o|u sunus sunaus specialist|as|ai|e|o|u saltin|is|iai|io|iu
  stotis seimos seima taryb|a|os tarnyb|a|os teisinink|as|ai|e|o|u teisej|as|ai|a|o|os teisesaug|a|os televizij|a|os tev|as|ai|o|u
  tyrej|as|ai|a|o|u urm uzsienieciai vadov|as|ai|e|es|o|u vadovyb|e|es valdyb|a|os valdzi|a|os vyras vyrai vyskup|as|o
  vyriausyb|e|es viceministr|as|e|o|es verslinink|as|ai|e|o|u zmon|es zmona zmonos zmogus ziniasklaid|a|os
  zurnalist|as|ai|e|es|o|u sportinink|as|ai|e|es dauguma daugelis`,
);
