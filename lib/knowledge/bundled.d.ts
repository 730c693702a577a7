/** The compiled knowledge base, made by the build (scripts/knowledge/vite-plugin.ts). */
declare module 'virtual:knowledge-index' {
  const index: import('./knowledge').Knowledge;
  export default index;
}
declare module 'virtual:knowledge-cards' {
  const cards: import('./knowledge').CardRecords;
  export default cards;
}
