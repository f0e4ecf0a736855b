import { byId } from '#domain/by-id.ts';
import type { Content, Faq, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { foldName } from '#domain/names.ts';
import type { Problem } from '#domain/problem.ts';
import { foldQuestion, foldText } from '#domain/tidiness/fold-text.ts';

/**
 * One problem for each published role or question that says what one before it says already. Drafts may still become something
 * else, and a retired role may have been followed by one like it.
 */
export const checkAlike = ({ roles, faqs, organisation }: Content): Problem<'near-identical'>[] => [
  ...checkRoles(roles.filter(({ status }) => status === 'published')),
  ...checkQuestions(
    faqs.filter(({ status }) => status === 'published'),
    organisation.name,
  ),
];

// Six of ten: roles of one ladder rightly share a few duties, and one that was copied keeps most.
const SHARE = 0.6;
const FEWEST = 3;
// Each role is held against the first twenty that have its sentence; more would make a thousand copies cost a million comparisons.
const MOST_COMPARED = 20;

function checkRoles(roles: Role[]): Problem<'near-identical'>[] {
  const withSentence = new Map<string, string[]>();
  const withSummary = new Map<string, string>();
  const counts = new Map<string, number>();
  const all = byId(roles);

  return roles.flatMap((role) => {
    const sentences = [...new Set(Object.values(role.responsibilities).flat().map(foldText))];
    const summary = foldText(role.summary);
    const twin = findTwin(sentences, withSentence, counts);
    const sameSummary = withSummary.get(summary);

    counts.set(role.id, sentences.length);
    for (const sentence of sentences) {
      const known = withSentence.get(sentence) ?? [];
      if (known.length < MOST_COMPARED) withSentence.set(sentence, [...known, role.id]);
    }
    if (sameSummary === undefined) withSummary.set(summary, role.id);
    if (shareTitle(role, all.get(twin?.id ?? sameSummary ?? ''))) return [];
    if (twin) return [tell('roles', role.id, 'responsibilities', tellTwin(twin, sentences.length))];

    return sameSummary === undefined ? [] : [tell('roles', role.id, 'summary', tellSummary(sameSummary))];
  });
}

/** Whether a title leads to both: a mistake of its own, with its own rule, and the first to mend in a copied role. */
const shareTitle = (role: Role, earlier: Role | undefined): boolean =>
  earlier !== undefined && !listTitles(role).isDisjointFrom(listTitles(earlier));

const listTitles = ({ title, alternateTitles }: Role): Set<string> =>
  new Set([title, ...alternateTitles].map(foldName));

interface Twin {
  id: string;
  shared: number;
}

/** The earlier role with most of these sentences, when it has so many that the two are hard to tell apart. */
function findTwin(sentences: string[], known: Map<string, string[]>, counts: Map<string, number>): Twin | undefined {
  const shared = new Map<string, number>();
  for (const id of sentences.flatMap((sentence) => known.get(sentence) ?? [])) {
    shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const [most] = [...shared]
    .filter(([id, count]) => count >= FEWEST && count >= SHARE * Math.min(sentences.length, counts.get(id) ?? 0))
    .sort(([, a], [, b]) => b - a);

  return most && { id: most[0], shared: most[1] };
}

const tellTwin = ({ id, shared }: Twin, all: number): string =>
  `${shared} of ${all} sentences stand in ${contentFile('roles', id)} too. Say what this role does differently, or make one role of the two.`;

const tellSummary = (id: string): string =>
  `${contentFile('roles', id)} has the same summary. Say what tells this role from the other: both stand side by side in lists.`;

function checkQuestions(faqs: Faq[], employer: string): Problem<'near-identical'>[] {
  const asked = new Map<string, Faq>();

  return faqs.flatMap((faq) => {
    const words = foldQuestion(faq.question, faq.lang, employer);
    const earlier = words && asked.get(words);
    if (words && !earlier) asked.set(words, faq);
    // Letter by letter the same is a mistake of its own, with its own rule.
    if (!earlier || foldName(earlier.question) === foldName(faq.question)) return [];

    return [tell('faqs', faq.id, 'question', tellQuestion(earlier))];
  });
}

const tellQuestion = ({ id, question }: Faq): string =>
  `${contentFile('faqs', id)} asks the same in other words: "${question}" Merge the two answers, or say what differs.`;

const tell = (collection: 'roles' | 'faqs', id: string, field: string, message: string): Problem<'near-identical'> => ({
  rule: 'near-identical',
  collection,
  id,
  path: [field],
  message,
});
