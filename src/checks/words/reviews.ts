import type { Finding } from '#checks/finding.ts';
import type { Text } from '#checks/words/wording.ts';
import type { Faq, Role } from '#domain/content.ts';
import { REVIEW_DUE, REVIEW_OVERDUE, reviewAge } from '#domain/review-age.ts';

/** What is wrong with the day on which somebody last read a published role or question, or a page that names such a day. */
export function checkReview({ file, collection, id, role, content, calendar }: Text): Finding[] {
  const entry: Role | Faq | undefined =
    collection === 'roles' ? role : collection === 'faqs' ? faqsById(content?.faqs ?? []).get(id) : undefined;
  const page = collection === 'pages' ? content?.pages.find((each) => each.id === id) : undefined;
  const reviewed = entry?.status === 'published' ? entry.reviewed : page?.reviewed;
  if (reviewed === undefined) return [];
  const age = reviewAge(reviewed, calendar.today);
  const place = { file, field: ['reviewed'] };
  const again = `Read it, mend what is no longer true, and set \`reviewed\` to ${calendar.today}.`;
  if (age > REVIEW_OVERDUE)
    return [{ rule: 'review-overdue', ...place, message: `Nobody has read this for ${age} days. ${again}` }];
  if (age > REVIEW_DUE) return [{ rule: 'review-due', ...place, message: `Last read ${age} days ago. ${again}` }];

  // Where it is already tomorrow, an editor writes tomorrow's date.
  return age < -1
    ? [
        {
          rule: 'review-ahead',
          ...place,
          message: `${reviewed} is still to come. Write the day on which somebody last read this, at most ${calendar.today}.`,
        },
      ]
    : [];
}

const known = new WeakMap<Faq[], Map<string, Faq>>();

function faqsById(faqs: Faq[]): Map<string, Faq> {
  const made = known.get(faqs) ?? new Map(faqs.map((faq) => [faq.id, faq]));
  known.set(faqs, made);

  return made;
}
