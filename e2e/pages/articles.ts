/** Articles of our own, as data that test pages show in their way. */

export interface TestArticle {
  id: string;
  path: string;
  title: string;
  /** YYYY-MM-DD. */
  day: string;
  paragraphs: string[];
}

export const strikes: TestArticle = {
  id: 'strikes',
  path: '/strikes',
  title: 'Workers in Minsk walk out against Lukashenko’s election',
  day: '2020-08-17',
  paragraphs: [
    'Workers at several state plants in Belarus walked out on Monday, eight days after a presidential election that the opposition calls rigged.',
    'Alexander Lukashenko flew to a tractor plant in Minsk by helicopter and told the strikers that there would be no new election.',
    'Sviatlana Tsikhanouskaya, who ran against him and has fled to Lithuania, said in a video that she was ready to lead the country until a fair vote.',
    'Thousands of protesters were detained by riot police in the first nights after the vote, and many of them said that they had been beaten.',
    'Charles Michel called the leaders of the European Union to a summit on Wednesday and said that the people of Belarus had the right to choose their leader.',
    'Maria Kolesnikova told the crowd outside the state broadcaster that the strikes were peaceful and would go on.',
  ],
};

export const sanctions: TestArticle = {
  id: 'sanctions',
  path: '/sanctions',
  title: 'Brussels agrees on sanctions over the election in Belarus',
  day: '2020-10-02',
  paragraphs: [
    'The European Union imposed sanctions on forty officials in Belarus early on Friday, blaming them for rigging the presidential election of 9 August.',
    'Alexander Lukashenko himself is not on the list; Josep Borrell said that this could change if he did not begin a dialogue with the opposition.',
    'Emmanuel Macron met Sviatlana Tsikhanouskaya in Vilnius this week and promised that Europe would help to mediate.',
    'The foreign ministry in Minsk answered with a list of its own, which it said it would not publish.',
    'Protesters have filled the streets of Minsk on every Sunday since the vote, and riot police have detained hundreds of them each time.',
    'Angela Merkel said in Brussels that the sanctions were a signal to those who stand against the people.',
  ],
};

const harvest = [
  'The wheat harvest has begun two weeks early after a long dry summer, the farmers’ association said on Monday.',
  'Yields are likely to be a tenth below last year’s, its chairwoman told reporters, but the quality is good.',
  'Mills along the river had to close for some days in July because there was too little water to turn their wheels.',
  'Bakers said that the price of bread would not change before the winter; most of it is wages and energy.',
];

export const elsewhere: TestArticle = {
  id: 'elsewhere',
  path: '/elsewhere',
  title: 'What a long dry summer means for the wheat harvest',
  day: '2020-08-17',
  paragraphs: [...harvest, ...harvest],
};

/** The article element of an article. */
export function articleElement({ title, day, paragraphs }: TestArticle): string {
  const body = paragraphs.map(text => `<p>${text}</p>`).join('\n');
  return `<article><h1>${title}</h1><time datetime="${day}">${day}</time>\n${body}</article>`;
}

/** A whole page around some markup. */
export function pageOf(title: string, body: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
