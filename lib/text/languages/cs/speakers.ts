/** Czech nouns for those who speak, and the cases of theirs that are no subjects. */
import { list } from '../write';

/** Forms that are no subjects: as they stand behind “podle”, and of those who are told. */
export const obliqueSpeakers = list(
  `administrativy advokata advokatce advokatu agenture aktivistce aktivist|u|um aktivisty analytika analytiku clenu
    demonstrant|u|um deniku diplomata diplomatu dobrovolniku ekonoma ekonomu europoslance expert|a|u generala
    gubernatora hejtmana historika historiku kanclere kremlu lekar|e|u|um lidra listu manzela medi|i|im
    ministerstv|a|u ministra mistopredsedy mluvciho namestka novin novinam novinar|e|u|um obhajcu odboraru odbornika
    odborniku odboru opozicniku organizatoru otce parlamentu policii policist|u|um politologa politologu poradatelu
    portalu poslanc|e|u|um pozorovatelu pravnika pravniku predsedy predstavitelu premiera prezidenta pribuznych
    primatora prokuratora prokuratury reportera resortu rozhlasu sefa senatora senatoru senatu serveru sociologa
    soudcu soudu spolku stabu starosty student|u|um svazu svedka svedku tajemnika televizi ucastniku uradu uredniku
    vedcu velvyslance vladnich vojaku vudcu vyboru vysetrovatelu webu zalobcu zamestnancu zastupcu zdroju`,
);

export const speakers = [
  ...obliqueSpeakers,
  ...list(
    `advokat advokati advokatka agentur|a|y aktivist|a|e|ka|ky analytici analytik arcibiskup armad|a|y autor autori
    autorka bank|a|y biskup blizci bratr bratri celnici centrum cirkev clen clenka clenove dav dcera delnici delnik
    demonstrant demonstranti denik diplomat diplomati diplomatka dobrovoln|ici|ice|ik dustojnik ekonom ekonomka
    ekonomove europoslan|ci|ec|kyne expert experti expertka firm|a|y gener|al|alove gubernator guverner hejtman
    hejtmanka herecka historici historik hnuti hrad inspekce kancelar kancler kanclerka kandidat kandidati
    kandidatka knez koalice komentator komentatori komise kreml kritici lekar lekari lekarka lide lidr lidri lidryne
    list majitel majitelka manzel manzelk|a|y matk|a|y media milice ministerstvo ministr ministri ministryne
    mistopredseda mistopredsedkyne mluvci mnozi muz muzi nadace namestek namestkyne nekteri novinar novinari
    novinark|a|y noviny obcane obhajce obhajci obhajkyne obyvatel||e|ka odborari odbornice odbornici odbornik odbory
    opozice opozicnik organizace organizator organizatori otec parlament podnikatel policie policist|a|e|ka politici
    politik politolog politolozka poradatel||e portal poslan|ci|ec|kyne pozorovatel||e|ka prac|ovnik|ovnice|ovnici
    pravni|ci|cka|k predseda predsedkyne predstavitel||e|ka premier premierka prezident prezidentka pribuzn|a|i|y
    primator primatorka prokurator prokuratorka prokuratura protestujici puvodce rada radio radn|i redakce redaktor
    redaktorka reditel||e|ka reporter reporteri reporterka resort rezim rodic||e rodin|a|y rozhlas sdruzeni sef
    sefka sekretariat senat senator senatori senatorka server sestra snemovna sociolog solidarita soudce soudkyne
    soused sousedka spisovatel spisovatele spisovatelka spolec spolecnost spolecnosti spolek spoluautor
    spolupracovni|ce|ci|k spoluzakladatel spoluzakladatelka stab stanice starost|a|ka stavkujici stoupenci stran|a|y
    student studenti studentka svaz svazy sved|ci|ek|kyne syn tajemni|ce|k televize trener trenerka ucastni|ce|ci|k
    ucitel ucitelka urad urady ured|nice|nici|nik vedci vedec vedkyne velitel velvyslan|ec|kyne vetsina vezen
    vezenkyne vezni vlad|a|y vojaci vudce vudci vybor vyrobce vysetrovatel||e zachranari zakladatel||ka zalobce
    zalobci zamestnan|ci|ec|kyne zastup|ce|ci|kyne zdroj||e zena zeny`,
  ),
];
