import type { DefinedTermLeaf } from 'schema-dts';
import type { Skill } from '#domain/content.ts';
import { skillId, skillSetId } from '#structured-data/ids.ts';
import { skillPath } from '#paths';

/** https://schema.org/DefinedTerm: one skill with all its names, as a term of the set of skills. */
export const definedTerm = ({ id, name, aliases, definition, sameAs }: Skill, site: URL): DefinedTermLeaf => ({
  '@type': 'DefinedTerm',
  '@id': skillId(id, site),
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  description: definition,
  ...(sameAs.length > 0 && { sameAs }),
  url: new URL(skillPath(id), site).href,
  inDefinedTermSet: { '@id': skillSetId(site) },
});
