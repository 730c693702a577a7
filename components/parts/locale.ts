/** The language that the views are written in, and so their dates and numbers: a BCP 47 tag. */
export const locale = 'en-GB';
