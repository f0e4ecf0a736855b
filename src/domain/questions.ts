import type { Faq } from '#domain/content.ts';

/**
 * Whether a page shows an answer: it is published, and not only about roles that are drafts or retired. One about a family stands
 * among the questions even while the family has no role.
 */
export const isAsked = ({ status, roles, families }: Faq, published: { has(role: string): boolean }): boolean =>
  status === 'published' && (roles.length === 0 || families.length > 0 || roles.some((id) => published.has(id)));
