import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles, schemaFolder } from './json-schema';

test.each(Object.entries(schemaFiles()))(
  '%s is up to date ("npm run knowledge:schema" writes it)',
  (name, content) => {
    expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(content);
  },
);
