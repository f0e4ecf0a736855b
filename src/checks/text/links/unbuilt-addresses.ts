import type { Entry, Unbuilt } from '#checks/document.ts';
import type { Shown } from '#checks/text/shown.ts';
import type { Content } from '#domain/content.ts';
import { ANY_ID } from '#domain/integrity/references.ts';
import {
  benefitsPath,
  familyPath,
  faqPath,
  howWeHirePath,
  levelPath,
  locationPath,
  openingPath,
  pagePath,
  rolePath,
  skillPath,
} from '#paths';

/** The addresses that entries would have if they were shown, each with the reason why they are not. */
export function listUnbuilt(content: Content, shown: Shown): [string, Unbuilt][] {
  return [
    ...list(content.roles, shown.roles, rolePath, () => 'this role is a draft'),
    ...list(content.faqs, shown.faqs, faqPath, ({ status }) =>
      status === 'published'
        ? 'no role that this answer is about is published'
        : `this answer is ${status === 'draft' ? 'a draft' : 'retired'}`,
    ),
    ...list(content.openings, shown.openings, openingPath, ({ posted }) => `this opening appears on ${posted}`, true),
  ];
}

function list<One extends { id: string }>(
  entries: One[],
  shown: Set<string>,
  path: (id: string) => string,
  why: (entry: One) => string,
  isByDate = false,
): [string, Unbuilt][] {
  return entries.filter(({ id }) => !shown.has(id)).map((entry) => [path(entry.id), { why: why(entry), isByDate }]);
}

const PATHS: Partial<Record<Entry['collection'], (id: string) => string>> = {
  openings: openingPath,
  faqs: faqPath,
  pages: pagePath,
  skills: skillPath,
  families: familyPath,
  levels: levelPath,
  locations: locationPath,
  benefits: benefitsPath,
  processes: (id) => `${howWeHirePath()}#${id}`,
};

/** What follows in an address when it may be any entry of a file or folder: the part before it stands for all of them. */
const ANY = new RegExp(`\\${ANY_ID}/?$`);

/** The addresses that may exist or not, because files that would tell could not be read. */
export function listUncertain(content: Content, shown: Shown, lost: Entry[]): Set<string> {
  const own = lost.flatMap(({ collection, id }) => PATHS[collection]?.(id).replace(ANY, '') ?? []);
  // A role that cannot be read may be published, and may have had any address before.
  const throughRoles = lost.some(({ collection }) => collection === 'roles')
    ? ['/roles/', ...listUnbuilt({ ...content, openings: [] }, shown).map(([address]) => address)]
    : [];

  return new Set([...own, ...throughRoles]);
}

/** Whether nothing can be said of an address: by itself, or as one of a part of the site, `/roles/` or `/faq/#`. */
export const isUncertain = (address: string, uncertain: Set<string>): boolean =>
  uncertain.has(address) || uncertain.has(partAround(address));

/** The address without its last part: `/roles/` of `/roles/web-developer/`, `/faq/#` of `/faq/#office-dogs`. */
function partAround(address: string): string {
  const whole = address.endsWith('/') ? address.slice(0, -1) : address;

  return whole.slice(0, Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
}
