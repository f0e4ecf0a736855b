import type { Report } from '#checks/check-files.ts';

/** What a reporter tells: the problems, and the texts they were found in. */
export type Told = Pick<Report, 'problems' | 'texts' | 'waived' | 'elsewhere'>;

interface ReporterOptions {
  /** Whether whoever reads it shows colours. */
  color: boolean;
  /** Columns that a line of a code frame may take. */
  width?: number | undefined;
}

/** A report as text for some reader, without a line end after the last line. */
export type Reporter = (report: Told, options: ReporterOptions) => string;
