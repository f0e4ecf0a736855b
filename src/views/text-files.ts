import type { Organisation } from '#domain/content.ts';
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

/** The forms that a company wants its roles and openings to have. */
export const textEndings = ({ textFiles }: Pick<Organisation, 'textFiles'>): readonly TextEnding[] =>
  textFiles ? TEXT_ENDINGS : [];

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
