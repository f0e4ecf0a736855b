/** What has pages of its own behind its first one, or behind that of an entry. */
const LISTED = ['roles', 'openings', 'skills', 'levels', 'locations', 'families', 'matrix'];

/**
 * Addresses that go while what they belong to stays: further pages of a list that has become shorter, and files to take along when a
 * company wants none any more. The first group, with a slash behind it, is where the same can be read; it is asked only where there
 * is no file. As nginx and Caddy read it.
 */
export const leftAddresses = (base: string): string =>
  `(${base}/(?:${LISTED.join('|')})(?:/[a-z0-9-]+)?)(?:/page/[0-9]+/|\\.(?:md|txt|docx))$`;

/** Of these the pages of lists, for hosts that know only a `*` at the end and names for whole parts of an address. */
export const leftPages = (base: string): { from: string; to: string }[] =>
  LISTED.flatMap((name) => [`${base}/${name}/`, `${base}/${name}/:id/`].map((to) => ({ from: `${to}page/*`, to })));

/** Of these the ones below which no page of the site stands: where rules come before files, no other may be a rule. */
export const emptyPages = (base: string, pages: string[]): { from: string; to: string }[] =>
  leftPages(base).filter(({ from }) => {
    const below = new RegExp(`^${from.replace(':id', '[^/]+').replace(/\*$/, '')}`);

    return !pages.some((page) => below.test(`${base}/${page}`));
  });
