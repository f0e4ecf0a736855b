import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Role } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** What a role does, sentence by sentence, in the order of the themes. */
export const responsibilityStatements = ({ responsibilities }: Role, { themes }: Catalogue): string[] =>
  [...themes.keys()].flatMap((theme) => responsibilities[theme] ?? []);

/**
 * The skills that a role cannot do without, as schema.org's `skills` takes them. A group stays one statement, `"At least one of
 * these: Java, Python"`: as single entries all of it would read as asked for.
 */
export const skillStatements = ({ skills }: Role, catalogue: Catalogue, locale: Locale): string[] =>
  skills
    .filter(({ need }) => need === 'must')
    .map(({ skills: ids, atLeast }) => {
      const names = ids.map((id) => get(catalogue.skills, id).name).join(', ');

      return ids.length > 1 ? `${getMessages(locale).needs.atLeast(atLeast)}: ${names}` : names;
    });
