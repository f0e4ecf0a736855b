import type { DefinedTermSetLeaf } from 'schema-dts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { skillSetId } from '#structured-data/ids.ts';
import { skillsPath } from '#paths';

/** https://schema.org/DefinedTermSet: the skills. Each stands on its own page and names this set; the list is the page itself. */
export const definedTermSet = (locale: Locale, site: URL): DefinedTermSetLeaf => ({
  '@type': 'DefinedTermSet',
  '@id': skillSetId(site),
  name: getMessages(locale).nav.skills,
  url: new URL(skillsPath(), site).href,
});
