import { createContext } from 'preact';

/** Whether the views in it belong to no article: what is known is told as of today then, not of an article's day. */
export const OfToday = createContext(false);
