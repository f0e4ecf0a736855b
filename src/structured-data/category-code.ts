import type { CategoryCode } from 'schema-dts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** https://schema.org/CategoryCode: a code of an official classification of occupations, and whose it is. */
export const categoryCode = ({ scheme, code }: Role['occupations'][number], locale: Locale): CategoryCode => ({
  '@type': 'CategoryCode',
  codeValue: code,
  inCodeSet: { '@type': 'CategoryCodeSet', name: getMessages(locale).occupationScheme[scheme] },
});
