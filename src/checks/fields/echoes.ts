import { SHAPE_RULES } from '#checks/fields/shape-rules.ts';
import type { Finding, Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';

/** A finding, and where it stands. */
interface Located {
  finding: Finding;
  span: Span;
}

/**
 * The findings without those that tell one mistake a second time: how YAML reads a number or curved quotes where the schema says
 * what to write instead (`min: 70.000`), and that an address is http where it needs none at all, being one of the site itself.
 */
export function withoutEchoes(located: Located[]): Located[] {
  const shaped = new Set(located.filter(({ finding }) => finding.rule in SHAPE_RULES).map(toPlace));

  // The links are judged after the text, by what the whole site has.
  const lastOfLink = new Map(located.filter(isHttp).map((one) => [toPlace(one), one]));

  return located
    .filter((one) => !OF_YAML.has(one.finding.rule) || !shaped.has(toPlace(one)))
    .filter((one) => !isHttp(one) || lastOfLink.get(toPlace(one)) === one);
}

const OF_YAML = new Set<RuleId>(['yaml-number', 'yaml-smart-quotes']);

const isHttp = ({ finding }: Located): boolean => finding.rule === 'link-http';

const toPlace = ({ finding, span }: Located): string => `${finding.file}:${span.start}`;
