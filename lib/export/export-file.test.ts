import { expect, test } from 'vitest';
import { wordsIn } from '../chosen-words';
import { sample } from './export.fixture';
import { exportFile } from './export-file';

test.each([
  ['markdown', 'md', 'text/markdown', '# 𝔘nrest'],
  ['csv', 'csv', 'text/csv', '\ufeffarticle_url,'],
  ['json-ld', 'jsonld', 'application/ld+json', '{\n  "@context"'],
] as const)('%s is a file that says by name and type what it is', (format, extension, type, beginning) => {
  const { name, mediaType, text, content } = exportFile(format, sample(), wordsIn('en'));
  expect(name).toBe(`sidelight-2020-08-19-𝔘nrest-the-council-looks-on.${extension}`);
  expect(mediaType).toBe(type);
  expect(content.slice(0, beginning.length)).toBe(beginning);
  expect(content.endsWith(text)).toBe(true);
});
