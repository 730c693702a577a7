/** Bundles the frames of the locator map: `virtual:map` exports a function that reads them when it is first called. */
import type { Plugin } from 'vite';
import { knowledgeFolder, readKnowledge } from '../knowledge/read';
import { drawFrames } from './draw';

const id = 'virtual:map';

export function map(): Plugin {
  return {
    name: 'sidelight-map',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      this.addWatchFile(knowledgeFolder);
      const frames = JSON.stringify(drawFrames(readKnowledge().places));
      return `let frames; export default () => (frames ??= JSON.parse(${JSON.stringify(frames)}));`;
    },
  };
}
