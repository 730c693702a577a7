/** The compiled knowledge base, made by the build (scripts/knowledge/vite-plugin.ts). */
declare module 'virtual:knowledge-index' {
  export default function readIndex(): import('./knowledge').Knowledge;
}
declare module 'virtual:knowledge-cards' {
  export default function readCards(): import('./knowledge').CardRecords;
}

/** The frames of the locator map, made by the build (scripts/map/vite-plugin.ts). */
declare module 'virtual:map' {
  export default function readMap(): import('./map').MapFrame[];
}
