import type { LineChange } from '#editor/report/sentence-changes.ts';

/** Parts of a page that list other pages: what they say is decided there. */
const LISTS = [
  ...['Openings', 'Openings title', 'Ended openings', 'Ladder', 'Steps up', 'Step down', 'Related', 'Similar'],
  ...['Must have', 'Nice to have', 'Partners', 'Broader', 'Narrower', 'Tracks', 'Remote', 'Upcoming', 'All openings'],
  ...['Roles', 'Families', 'Ways', 'Often', 'Levels'],
];

/** Whether a change is one of the words of its page, and not of what the page lists. */
export const isOwnWord = ({ part }: LineChange): boolean => !LISTS.includes(part.split(': ')[0] ?? part);
