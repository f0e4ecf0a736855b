import type { Names } from '#compare/part-table.ts';
import { bandsOfRole, type Catalogue, get } from '#domain/catalogue.ts';
import { type ComparedRole, type Comparison, compareRoles } from '#domain/compare.ts';
import type { Role } from '#domain/content.ts';
import { onceFor } from '#domain/once.ts';
import type { Step } from '#domain/steps.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { Link } from '#views/page-frame.ts';
import { comparisonPath, skillPath } from '#paths';

/** "What changes from mid to senior", where the comparison stands. */
export const stepLink = ({ lower, higher }: Step, { levels }: Catalogue, locale: Locale): Link => ({
  text: getMessages(locale).compare.change(get(levels, lower.level).name, get(levels, higher.level).name),
  href: comparisonPath(lower.id, higher.id),
});

/** The two roles of a step side by side. */
export const compareStep = ({ lower, higher }: Step, catalogue: Catalogue): Comparison =>
  compareRoles([withPay(lower, catalogue), withPay(higher, catalogue)], [...catalogue.themes.keys()]);

/** The names that the words of a comparison need. */
export const comparisonNames = onceFor(
  ({ skills, themes }: Catalogue): Names => ({
    skills: Object.fromEntries([...skills.values()].map(({ id, name }) => [id, { text: name, href: skillPath(id) }])),
    themes: Object.fromEntries([...themes.values()].map(({ id, name }) => [id, name])),
  }),
);

const withPay = (role: Role, catalogue: Catalogue): ComparedRole => ({ ...role, pay: bandsOfRole(catalogue, role) });
