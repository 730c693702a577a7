/**
 * Material beside the project that some tests measure against: real articles and pages, which belong to their
 * publishers and are no part of the project. Where it is missing such tests are skipped, unless REQUIRE_SHARED is set.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const beside = join(import.meta.dirname, '../../shared');

/** The folder with the material, or null where it is not there. */
export const sharedFolder: string | null = existsSync(beside) ? beside : null;

if (!sharedFolder && process.env.REQUIRE_SHARED)
  throw new Error(
    'REQUIRE_SHARED is set, but there is no ../shared beside the project: put it there or unset it.',
  );

/** `describe` for tests that need the material; they get its folder. */
export function describeWithShared(name: string, tests: (folder: string) => void): void {
  if (sharedFolder) describe(name, () => tests(sharedFolder));
  else describe.skip(`${name} (needs ../shared)`, () => {});
}
