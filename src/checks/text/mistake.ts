import type { Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

/** What stops the parser, in words for an editor. */
export interface Mistake {
  rule: RuleId;
  span: Span;
  message: string;
  /** What to look away from, so that the parser finds the next mistake and does not find this one again. */
  blanks: Blank[];
}

/** A part of the text to look away from: `as` stands for it, a space for each character when left out. */
export interface Blank extends Span {
  as?: string;
}

/** The place and the reason that the parser gives when it stops. */
export interface Stop {
  offset: number;
  reason: string;
  /** The offset at which a line and column of the parser stand. */
  offsetOf: (line: string | undefined, column: string | undefined) => number;
}
