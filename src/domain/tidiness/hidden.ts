import { byId } from '#domain/by-id.ts';
import type { Content, Faq, Role } from '#domain/content.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import type { Problem, TidinessRule } from '#domain/problem.ts';
import { isAsked } from '#domain/questions.ts';

/** Links to what no reader sees: answers that no page shows, and published roles that lead to drafts, retired roles or themselves. */
export function checkHidden(content: Content): Problem<TidinessRule>[] {
  const roles = byId(content.roles);

  return [
    ...checkQuestions(content, roles),
    ...content.roles.filter(({ status }) => status === 'published').flatMap((role) => checkRole(role, roles)),
    ...[...content.roles.map(relatedItself('roles')), ...content.skills.map(relatedItself('skills'))].flat(),
  ];
}

function checkQuestions({ faqs }: Content, roles: Map<string, Role>): Problem<TidinessRule>[] {
  const published = new Set([...roles.values()].filter(({ status }) => status === 'published').map(({ id }) => id));

  return (
    faqs
      .filter((faq) => faq.status === 'published' && !isAsked(faq, published))
      // A role that is not there is told of itself.
      .filter((faq) => faq.roles.every((id) => roles.has(id)))
      .map((faq) => ({
        rule: 'question-nowhere',
        collection: 'faqs',
        id: faq.id,
        path: ['roles'],
        message: `No page shows this answer: ${tellAbout(faq, roles)}. Name a published role, or write \`status: ${faq.roles.some((id) => roles.get(id)?.status === 'draft') ? 'draft' : 'retired'}\`.`,
      }))
  );
}

const tellAbout = (faq: Faq, roles: Map<string, Role>): string =>
  joinWords(faq.roles.map((id) => `${id} is ${tellStatus(roles.get(id))}`));

function checkRole(role: Role, roles: Map<string, Role>): Problem<TidinessRule>[] {
  const links: [path: Problem['path'], target: string][] = [
    ...(role.buildsOn === undefined ? [] : [[['buildsOn'], role.buildsOn] as [Problem['path'], string]]),
    ...role.related.map((id, index): [Problem['path'], string] => [['related', index], id]),
  ];

  return links.flatMap(([path, target]) => {
    const status = roles.get(target)?.status;
    if (status === undefined || status === 'published') return [];
    const message = `"${target}" is ${tellStatus(roles.get(target))}, so the page leaves it out. Name a published role, or remove it.`;

    return [{ rule: 'role-hidden', collection: 'roles', id: role.id, path, message }];
  });
}

const tellStatus = (role: Role | undefined): string => (role?.status === 'draft' ? 'a draft' : 'retired');

const relatedItself =
  (collection: 'roles' | 'skills') =>
  ({ id, related }: { id: string; related: string[] }): Problem<TidinessRule>[] => {
    const index = related.indexOf(id);
    if (index < 0) return [];
    const message = `"${id}" is this very ${collection === 'roles' ? 'role' : 'skill'}. Remove it from the list.`;

    return [{ rule: 'related-itself', collection, id, path: ['related', index], message }];
  };
