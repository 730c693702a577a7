import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes an empty folder for a browser's profile. It is removed by `remove`, and at the latest when this process ends.
 * A browser that is just gone may still hold files for a moment: removal is tried for a second.
 */
export function makeProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

/** The folder in a profile that files are saved to. */
export function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}
