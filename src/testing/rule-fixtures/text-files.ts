import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, mdx, roleFile } from '#testing/content-folder.ts';

/** The files with a text in them, by which the check names them. */
export const ROLE = 'content/roles/back-end-developer.mdx';
export const ANSWER = 'content/faqs/degree-needed.mdx';
export const OPENING = 'content/openings/developer-berlin.mdx';
export const PAGE = 'content/pages/benefits.mdx';

/** The smallest role with another text, which begins in line 21, and other files beside it. */
export const role = (text: string, others: Files = {}): Files => ({ ...roleFile({}, text), ...others });

/** The smallest question with another answer, which begins in line 10, and other files beside it. */
export const answer = (text: string, others: Files = {}): Files => ({ ...faqFile({}, text), ...others });

/** The page of the benefits with another text, which begins in line 7. */
export const page = (text: string): Files => ({ [PAGE]: mdx(SMALLEST.page, text) });

/** An image. */
export const ICON: Files = { 'public/feather.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' };

/** A second role, whose work is another. */
export const webDeveloper = (fields: object): Files => ({
  'content/roles/web-developer.mdx': mdx({ ...SMALLEST.role, ...WEB_DEVELOPER, ...fields }),
});

const WEB_DEVELOPER = {
  title: 'Web developer',
  summary: 'Draw and build the pages that readers open, and keep them fast on an old phone.',
  responsibilities: {
    delivery: [
      'Draw the pages that readers open first.',
      'Measure how fast each of them appears.',
      'Repair what a new browser breaks.',
    ],
  },
};
