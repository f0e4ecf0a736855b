import { compareText } from '#domain/text-order.ts';

/** Something that somebody should look at: where it is, and what to do. */
export interface HealthFinding {
  /** The file to open or to write, from the root of the repository. */
  file: string;
  /** What is the matter and what to do, in a sentence or two. */
  advice: string;
  /** How grave it is beside others of its section; the greatest stands first. */
  weight: number;
}

/** What is looked at. The first six need the content only, the others a finished site. */
export type HealthTopic = 'pay' | 'reviews' | 'skills' | 'roles' | 'questions' | 'duplicates' | 'pages' | 'search';

/** All that was looked at under one topic, the worst first. */
export interface HealthSection {
  topic: HealthTopic;
  title: string;
  /** How much is in order, in a sentence: "18 of 21 published roles have an opening." */
  summary: string;
  findings: HealthFinding[];
}

/** A section with its findings in order; of two that weigh the same, the one whose file comes first. */
export const healthSection = (
  topic: HealthTopic,
  title: string,
  summary: string,
  findings: HealthFinding[],
): HealthSection => ({
  topic,
  title,
  summary,
  findings: findings.toSorted((a, b) => b.weight - a.weight || compareText(a.file, b.file)),
});
