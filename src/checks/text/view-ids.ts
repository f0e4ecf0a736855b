import type { Content } from '#domain/content.ts';
import { getMessages } from '#messages/messages.ts';
import { BENEFIT_CATEGORIES } from '#schemas/benefit.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { TOPICS } from '#schemas/faq.ts';
import { SKILL_KINDS } from '#schemas/skill.ts';

/**
 * The ids that the routes of src/pages give to parts of a page, by the route. A part that is left out when there is nothing to show
 * counts all the same. A test holds this list against the routes.
 */
export const VIEW_IDS = {
  'index.astro': ['open', 'families', 'ways'],
  'roles/[id].astro': [
    'openings',
    'openings-title',
    'responsibilities',
    'skills',
    'more',
    'pay',
    'ladder',
    'related',
    'questions',
    'upkeep',
  ],
  'openings/[id].astro': [
    'similar',
    'facts',
    'this-opening',
    'responsibilities',
    'skills',
    'benefits',
    'process',
    'apply',
    'fairness',
  ],
  'openings/[...page].astro': ['offices', 'remote', 'soon', 'pools'],
  'skills/[id].astro': ['must', 'nice', 'proficiencies', 'openings', 'neighbours'],
  'compare/index.astro': ['steps'],
  'matrix.astro': ['groups'],
  'families/[id].astro': ['ladder', 'management-ladder', 'pay', 'openings', 'questions'],
  'levels/index.astro': ['ic-track', 'management-track', 'pay'],
  'levels/[id].astro': ['roles', 'changes', 'openings'],
  'locations/[...page].astro': ['remote'],
  'locations/[id].astro': ['open', 'soon', 'remote', 'office'],
  'match.astro': ['how', 'lists', 'threads'],
  'search.astro': ['lists'],
} as const satisfies Record<string, readonly string[]>;

/** What every page has: the place that the link to skip the navigation leads to. */
const FRAME_ID = 'content';

type Route = keyof typeof VIEW_IDS;

/** The ids of a page that no text stands on. */
export const idsOfRoute = (route: Route): string[] => [FRAME_ID, ...VIEW_IDS[route]];

/** The ids that follow from what is listed on a page. */
export const idsOfLists = (content: Content) => ({
  // Each rung of a ladder is one of the levels.
  family: [...idsOfRoute('families/[id].astro'), ...idsIn(content.levels)],
  families: [FRAME_ID, ...idsIn(content.families)],
  levels: [...idsOfRoute('levels/index.astro'), ...idsIn(content.levels)],
  locations: [...idsOfRoute('locations/[...page].astro'), ...idsIn(content.locations)],
  roles: [FRAME_ID, ...content.families.map(({ id }) => id)],
  skills: [FRAME_ID, ...SKILL_KINDS],
  comparison: [FRAME_ID, ...Object.keys(getMessages('en').compare.inBrowser.parts)],
  faq: [FRAME_ID, ...TOPICS.map((topic) => `topic-${topic}`)],
});

/** The ids that the page around a text has by itself. */
export function idsAround(collection: CollectionName, id: string, content: Content): string[] {
  if (collection === 'roles') return idsOfRoute('roles/[id].astro');
  if (collection === 'openings') return idsOfRoute('openings/[id].astro');
  if (collection !== 'pages') return [FRAME_ID];
  if (id === 'benefits')
    return [FRAME_ID, ...BENEFIT_CATEGORIES.map((_, index) => `group-${index + 1}`), ...idsIn(content.benefits)];

  return id === 'how-we-hire' ? [FRAME_ID, ...idsIn(content.processes)] : [FRAME_ID];
}

const idsIn = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
