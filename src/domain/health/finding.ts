import { compareText } from '#domain/text-order.ts';

/** Something that somebody should look at: where and what it is. What to do is the same for all of a section. */
export interface HealthFinding {
  /** The file to open or to write, from the root of the repository. */
  file: string;
  /** What is the matter, in a sentence. */
  what: string;
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
  /** What to do about its findings. */
  todo: string;
  findings: HealthFinding[];
}

/** A section with its findings in order; of two that weigh the same, the one whose file comes first. */
export const healthSection = ({ findings, ...section }: HealthSection): HealthSection => ({
  ...section,
  findings: findings.toSorted((a, b) => b.weight - a.weight || compareText(a.file, b.file)),
});
