import type { Content } from '#domain/content.ts';
import type { Problem } from '#domain/problem.ts';

/** Warnings for entries that nothing uses: nobody would miss them, or somebody forgot a link. */
export function checkOrphans(content: Content): Problem[] {
  const { roles, openings, faqs } = content;
  const retired = new Set(roles.filter(({ status }) => status === 'retired').map(({ id }) => id));
  const aboutNobody = faqs.filter(
    (faq) => faq.roles.length > 0 && faq.families.length === 0 && faq.roles.every((id) => retired.has(id)),
  );

  return [
    ...unused(
      'skills',
      content.skills,
      roles.flatMap(({ skills }) => skills.flatMap((entry) => entry.skills)),
      'No role asks for this skill.',
    ),
    ...unused(
      'families',
      content.families,
      roles.map(({ family }) => family),
      'No role belongs to this family.',
    ),
    ...unused(
      'levels',
      content.levels,
      roles.map(({ level }) => level),
      'No role stands on this level.',
    ),
    ...unused(
      'themes',
      content.themes,
      roles.flatMap(({ responsibilities }) => Object.keys(responsibilities)),
      'No role has responsibilities under this theme.',
    ),
    ...unused(
      'locations',
      content.locations,
      openings.flatMap(({ locations }) => locations),
      'No opening is offered in this place.',
    ),
    ...unused(
      'processes',
      content.processes,
      openings.map(({ process }) => process),
      'No opening follows this process.',
    ),
    ...aboutNobody.map(({ id }) => orphan('faqs', id, 'All roles of this answer are retired.')),
  ];
}

function unused(collection: keyof Content, entries: { id: string }[], used: string[], message: string): Problem[] {
  const known = new Set(used);

  return entries.filter(({ id }) => !known.has(id)).map(({ id }) => orphan(collection, id, message));
}

const orphan = (collection: keyof Content, id: string, message: string): Problem => ({
  rule: 'unused',
  severity: 'warning',
  collection,
  id,
  path: [],
  message: `${message} Use it, or delete it.`,
});
