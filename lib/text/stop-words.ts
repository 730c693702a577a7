/**
 * The most frequent words of each language of the press: articles, prepositions, conjunctions and pronouns. By BCP 47
 * tag; those that neighbours share, such as Russian and Ukrainian "на", stand with both.
 */
export const stopWords: Readonly<Record<string, string>> = {
  be: 'і ў у на не з да што як за ад па гэта але для пра яго ён яна яны быў была былі каб ці таксама якія які паводле',
  bg: 'на и в да се за от с по не че е са през които които това като но след към беше',
  cs: 'a v s z k o u i do ve se že na je byl byla jako ale pro jsou který která které podle také po od jeho jejich však nebo',
  da: 'og i at det er en den til på af med for ikke der har som blev fra efter også',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch nach wurde bei aus',
  en: 'the of and to in a that is for on was with as it by at from has have his he were are their which said',
  es: 'el la de que y en los se del las un por con no una para su al lo más como pero sus este fue',
  et: 'ja on ei et oli kui ka see mis ning ta oma või pärast kes tema nende',
  fi: 'ja on ei että oli myös kun mutta ovat hän joka sekä mukaan jotka tai ole',
  fr: 'le la les de des et en un une du que qui dans pour est pas sur au par plus avec son ce aux été',
  hu: 'a az és hogy nem is egy meg volt de már csak mint azt szerint ez után vagy',
  it: 'il di che e la in un per del della una non le si dei i con da sono alla gli nel anche ha',
  lt: 'ir kad į iš su bei yra buvo ne apie prie pagal tai po nuo kaip jo bet kurie taip dėl',
  lv: 'un ir no ar ka uz par tas kas bija arī pēc lai nav bet gan šo viņš līdz',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan ook er om werd bij naar heeft',
  no: 'og i det er på som en til av med for at ikke har de ble fra etter også',
  pl: 'w i na z do się nie że to o jest jak po za od przez dla oraz ale który które był jego także',
  pt: 'o de a que e do da em um para com não uma os no se na por mais as dos foi ao das pelo',
  ro: 'și în de la cu pe a că să nu din care o un pentru este mai au fost după sau prin',
  ru: 'и в на не что с по как его к из за это от он для но а о же был была были также который которые',
  sk: 'a v na sa je že s z do aj ako bol bola pre ktoré ktorý podľa po od jeho však alebo sú',
  sl: 'in je v na da se za so z pa ki tudi po bi ni s od kot ali bil',
  sr: 'и је у да на се за су од са који које као не али после што због бити',
  sv: 'och i att det som en på är av för med till den har de inte om ett var efter också från',
  tr: 've bir bu için ile da de olarak olan daha sonra çok gibi ancak kadar ise dedi',
  uk: 'і в у на не з що до та за як від про це але для його він вона вони був була були також який які',
};
