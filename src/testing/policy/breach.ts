import type { BuiltPage } from '#testing/site/pages.ts';

/** The policy rules by number. Each file here says what its own ones ask; P15, on laws, is part of the content check. */
// biome-ignore format: numbers read best in a row
export const POLICY_RULES = [
  'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14', 'P16', 'P17', 'P18', 'P19', 'P20',
] as const;

export type PolicyRule = (typeof POLICY_RULES)[number];

/** A place where the finished site breaks a rule. */
export interface Breach {
  rule: PolicyRule;
  /** The page, or another file of the site. */
  path: string;
  detail: string;
}

/** A finished site: its pages, the text of its other files by path, and what the content says of it. */
export interface BuiltSite {
  pages: BuiltPage[];
  files: Map<string, string>;
  known: Known;
}

/** What the pages are judged against. It is read from the content, so that a page cannot vouch for itself. */
export interface Known {
  now: number;
  /** The full address of the site's root. */
  site: string;
  company: string;
  /** Towns and countries, which belong into no title. */
  places: string[];
  /** The paths of openings that take applications for a place. */
  vacancies: Set<string>;
  /** The paths of talent pools that take applications. */
  pools: Set<string>;
  /** The paths of openings that are over. */
  ended: Set<string>;
  /** The paths of openings that are fully remote. */
  remote: Set<string>;
  /** The day the content of a page last changed, by its path. */
  changed: Map<string, string>;
}

/** A rule about one page: what is wrong with it. */
export type PageRule = (page: BuiltPage, known: Known) => Breach[];

/** A breach of `rule` for each thing that was found wrong with a page. */
export const breaches = (rule: PolicyRule, path: string, found: (string | false | undefined)[]): Breach[] =>
  found.filter((detail) => typeof detail === 'string').map((detail) => ({ rule, path, detail }));
