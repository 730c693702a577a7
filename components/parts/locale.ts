import { createContext } from 'preact';

/** The language that dates and numbers are written in, a BCP 47 tag; undefined is the browser's own. */
export const Locale = createContext<string | undefined>(undefined);
