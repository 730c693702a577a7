/** What can be made of an article and its annotations. */
export type ExportFormat = 'markdown' | 'csv' | 'json-ld';

export type Way = 'copy' | 'save';

/** What came of it: the name of the file that was made, or why there is none. */
export type Outcome = { file: string } | 'no-page' | 'refused';

export type OnTakeAlong = (format: ExportFormat, way: Way) => Promise<Outcome>;
