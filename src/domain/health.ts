import type { Content } from '#domain/content.ts';
import { checkDuplicates } from '#domain/health/duplicates.ts';
import type { HealthSection } from '#domain/health/finding.ts';
import { checkPayHealth } from '#domain/health/pay.ts';
import { checkQuestions } from '#domain/health/questions.ts';
import { checkReviews } from '#domain/health/reviews.ts';
import { checkRoles } from '#domain/health/roles.ts';
import { checkSkills } from '#domain/health/skills.ts';
import type { Day } from '#domain/timeliness/day.ts';

/** How well the content is kept: nothing in it is a mistake, and all of it is worth an editor's look from time to time. */
export const checkHealth = (content: Content, day: Day): HealthSection[] => [
  checkPayHealth(content, day),
  checkReviews(content, day.today),
  checkRoles(content, day),
  checkQuestions(content),
  checkSkills(content),
  checkDuplicates(content),
];
