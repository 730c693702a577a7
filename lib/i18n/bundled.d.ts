/** The messages of all languages, made by the build (scripts/i18n/vite-plugin.ts). */
declare module 'virtual:messages' {
  /** By language and key. */
  export default function readMessages(): Record<
    import('./languages').Language,
    Readonly<Record<string, string>>
  >;
}
