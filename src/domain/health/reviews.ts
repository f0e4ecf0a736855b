import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted, share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { REVIEW_DUE, reviewAge } from '#domain/review-age.ts';

/** How long before a review is due somebody is told of it. */
const AHEAD = 30;

interface Reviewed {
  file: string;
  /** Only pages may leave it out. */
  reviewed: string | undefined;
  owner?: string;
}

/** Published texts that nobody has read for half a year, or will not have in a month, the oldest first. */
export function checkReviews(content: Content, today: string): HealthSection {
  const texts = listTexts(content);
  const fresh = texts.filter(({ reviewed }) => reviewed !== undefined && reviewAge(reviewed, today) <= REVIEW_DUE);

  return healthSection({
    topic: 'reviews',
    title: 'Reviews',
    summary: `${share(fresh.length, texts.length)} published texts were read within ${REVIEW_DUE} days.`,
    todo: `Read the text, mend what is no longer true, and set \`reviewed\` to ${today}.`,
    findings: texts.flatMap((text) => checkText(text, today)),
  });
}

const listTexts = ({ roles, faqs, pages }: Content): Reviewed[] => [
  ...roles
    .filter(({ status }) => status === 'published')
    .map(({ id, reviewed, owner }) => ({ file: contentFile('roles', id), reviewed, owner })),
  ...faqs
    .filter(({ status }) => status === 'published')
    .map(({ id, reviewed }) => ({ file: contentFile('faqs', id), reviewed })),
  ...pages.map(({ id, reviewed }) => ({ file: contentFile('pages', id), reviewed })),
];

function checkText({ file, reviewed, owner }: Reviewed, today: string): HealthFinding[] {
  if (reviewed === undefined) return [{ file, what: 'Nothing says when somebody last read this.', weight: 0 }];
  const age = reviewAge(reviewed, today);
  const left = REVIEW_DUE - age;
  if (left > AHEAD) return [];
  const state = left < 0 ? `Last read ${age} days ago, on ${reviewed}.` : `To be read within ${counted(left, 'day')}.`;

  return [{ file, what: owner === undefined ? state : `${state} ${owner} answers for it.`, weight: age }];
}
