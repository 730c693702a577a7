import type { ExportFormat } from '../../../lib/export/export-file';

export type Way = 'copy' | 'save';

/** What came of it: the name of the file that was made, or why there is none. */
export type Outcome = { file: string } | 'no-page' | 'refused';

export type OnTakeAlong = (format: ExportFormat, way: Way) => Promise<Outcome>;
