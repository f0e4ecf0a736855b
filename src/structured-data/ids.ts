import { homePath, openingPath, rolePath, skillPath, skillsPath } from '#paths';

/**
 * The `@id` of everything that more than one page speaks of: the page that defines it, and a fragment. Pages refer to each other's
 * things by it.
 */
const idAt =
  (fragment: string, path: (id: string) => string) =>
  (id: string, site: URL): string =>
    new URL(`${path(id)}#${fragment}`, site).href;

export const organizationId = (site: URL): string => idAt('organisation', homePath)('', site);
export const webSiteId = (site: URL): string => idAt('website', homePath)('', site);
export const skillSetId = (site: URL): string => idAt('skills', skillsPath)('', site);
export const skillId = idAt('skill', skillPath);
export const occupationId = idAt('occupation', rolePath);
export const jobPostingId = idAt('job', openingPath);
