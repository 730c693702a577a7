/** The Czech nouns by which a person is introduced. */
import { list } from '../write';

export const persons = list(
  `advokat advokatka aktivista aktivistka analyticka analytik architekt architektka arcibiskup asistent asistentka
  atlet atletka autor autorka badatel badatelka basnik bezec bezkyne biskup bloger blogerka bratr celnik chemik
  chirurg clen clenka dcera dedecek delnice delnik demonstrant demonstrantka diplomat diplomatka dirigent
  dobrovolnice dobrovolnik doktor doktorka dramatik dustojnik ekonom ekonomka europoslanec europoslankyne expert
  expertka farar filozof filozofka fotbalista fotograf fotografka fyzik general gubernator guverner hejtman
  hejtmanka herec herecka historik hokejista hudebnice hudebnik informatik inspektor inzenyr kameraman kancler
  kanclerka kandidat kandidatka kapitan kardinal knez kolega kolegyne komentator komentatorka komisar konzul
  konzulka koordinator koordinatorka korespondent korespondentka kritik laureat laureatka lekar lekarka lidr
  lidryne lobbista majitel majitelka major malir malirka manazer manazerka manzel manzelka matka ministr
  ministryne mistopredseda mistopredsedkyne mluvci moderator moderatorka nacelnik namestek namestkyne novinar
  novinarka obchodnik obhajce obhajkyne ochrance odborar odbornice odbornik oligarcha ombudsman opozicnice
  opozicnik organizator organizatorka otec plavec plavkyne plukovnik podnikatel podnikatelka podporucik policista
  policistka politik politolog politolozka poradatel poradatelka poradce poradkyne porucik poslanec poslankyne
  pozorovatel pozorovatelka pracovnice pracovnik pravnicka pravnik predak predseda predsedkyne predstavitel
  predstavitelka premier premierka prezident prezidentka primator primatorka profesor profesorka programator
  prokurator prokuratorka publicista publicistka radni redaktor redaktorka reditel reditelka reporter reporterka
  reziser reziserka ridic sef sefka sekretar sekretarka senator senatorka sestra skladatel sochar sociolog
  sociolozka soudce soudkyne spisovatel spisovatelka spoluautor spoluautorka spolupracovnice spolupracovnik
  spoluzakladatel spoluzakladatelka sportovec sportovkyne sprinterka starosta starostka student studentka svedek
  svedkyne syn tajemnice tajemnik tenista tenistka trener trenerka ucastnice ucastnik ucitel ucitelka umelec
  umelkyne urednice urednik vedec vedkyne velitel velvyslanec velvyslankyne vezen vezenkyne vicepremier
  viceprezident vitez vitezka vojak vudce vudkyne vydavatel vysetrovatel zakladatel zakladatelka zalobce zalobkyne
  zamestnanec zamestnankyne zastupce zastupitel zastupitelka zastupkyne zdravotnice zdravotnik zpevacka zpevak
  zprostredkovatel`,
);
