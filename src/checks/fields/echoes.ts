import { SHAPE_RULES } from '#checks/fields/shape-rules.ts';
import type { Finding, Span } from '#checks/finding.ts';

/** A finding, and where it stands. */
interface Located {
  finding: Finding;
  span: Span;
}

/**
 * The findings without those that say of a number how YAML reads it where the schema says what to write instead: `min: 70.000`
 * is one mistake.
 */
export function withoutEchoes(located: Located[]): Located[] {
  const shaped = new Set(located.filter(({ finding }) => finding.rule in SHAPE_RULES).map(toPlace));

  return located.filter((one) => one.finding.rule !== 'yaml-number' || !shaped.has(toPlace(one)));
}

const toPlace = ({ finding, span }: Located): string => `${finding.file}:${span.start}`;
