import type { Catalogue } from '#domain/catalogue.ts';
import type { Organisation, Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Alternate, Link } from '#views/page-frame.ts';
import type { FileEnding } from '#paths';

/** The forms in which people take a role or an opening along. */
const TEXT_ENDINGS = ['docx', 'txt', 'md'] as const satisfies FileEnding[];

export type TextEnding = (typeof TEXT_ENDINGS)[number];

export const FILE_TYPES: Record<FileEnding, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
};

/** The forms that a company wants its roles and openings to have. */
export const textEndings = ({ textFiles }: Pick<Organisation, 'textFiles'>): readonly TextEnding[] =>
  textFiles ? TEXT_ENDINGS : [];

/**
 * The roles that have files, under every id they have or had: people keep a link to a file as they keep one to a page, and no small
 * page can lead on from there. A retired role keeps its files too, though nothing leads to them.
 */
export const listFiledRoles = ({ roles, retiredRoles }: Catalogue): { id: string; role: Role }[] =>
  [...roles.values(), ...retiredRoles.values()].flatMap((role) =>
    [role.id, ...role.formerIds].map((id) => ({ id, role })),
  );

/** Links to a page in its other forms. */
export const fileLinks = (path: (ending: FileEnding) => string, organisation: Organisation, locale: Locale): Link[] =>
  [...textEndings(organisation), 'json' as const].map((ending) => ({
    text: getMessages(locale).share.files[ending],
    href: path(ending),
  }));

/** Those of them that programs look for in the head of a page. */
export const fileAlternates = (
  title: string,
  path: (ending: FileEnding) => string,
  organisation: Organisation,
): Alternate[] =>
  (['md', 'json'] as const)
    .filter((ending) => ending === 'json' || textEndings(organisation).includes(ending))
    .map((ending) => ({ type: FILE_TYPES[ending], title, href: path(ending) }));
