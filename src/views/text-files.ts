import type { Catalogue } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Alternate, Link } from '#views/page-frame.ts';
import type { FileEnding } from '#paths';

/** The forms in which people take a role or an opening along. */
export const TEXT_ENDINGS = ['docx', 'txt', 'md'] as const satisfies FileEnding[];

export type TextEnding = (typeof TEXT_ENDINGS)[number];

export const FILE_TYPES: Record<FileEnding, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
};

/**
 * The roles that have files, under every id they have or had: people keep a link to a file as they keep one to a page, and no small
 * page can lead on from there. A retired role keeps its files too, though nothing leads to them.
 */
export const listFiledRoles = ({ roles, retiredRoles }: Catalogue): { id: string; role: Role }[] =>
  [...roles.values(), ...retiredRoles.values()].flatMap((role) =>
    [role.id, ...role.formerIds].map((id) => ({ id, role })),
  );

/** Links to a page in its other forms. */
export const fileLinks = (path: (ending: FileEnding) => string, locale: Locale): Link[] =>
  [...TEXT_ENDINGS, 'json' as const].map((ending) => ({
    text: getMessages(locale).share.files[ending],
    href: path(ending),
  }));

/** Those of them that programs look for in the head of a page. */
export const fileAlternates = (title: string, path: (ending: FileEnding) => string): Alternate[] =>
  (['md', 'json'] as const).map((ending) => ({ type: FILE_TYPES[ending], title, href: path(ending) }));
