import type { Line } from '#checks/fields/lines.ts';
import type { Finding, Span } from '#checks/finding.ts';

/** Where and why a text goes beyond what a parser may be given. */
export type Excess = Pick<Finding, 'rule' | 'span' | 'message'>;

/** A part of a file that goes to one parser. */
export interface Part extends Span {
  isYaml: boolean;
  text: string;
  /** Its lines, with their places in the whole file. */
  lines: Line[];
}
