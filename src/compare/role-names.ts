import { type PackedTexts, unpackTexts } from '#domain/search/packed-texts.ts';
import { restoreIds } from '#domain/search/short-id.ts';

/** What names of roles are read from: that part of the search table. */
export interface NamedRoles {
  role: { id: string[]; name: PackedTexts };
}

/** The roles by what one types for them. */
export interface RoleNames {
  /** The id of a role that is called so, in whatever capitals. */
  idOf(typed: string): string | undefined;
  /** What stands in the field of a role. */
  nameOf(id: string): string | undefined;
  /** Names that have all that was typed, those that begin with it first. */
  like(typed: string, most: number): string[];
}

/** A title that two roles have is told apart by the id behind it: "Manager (manager-sales)". */
export function roleNames({ role }: NamedRoles): RoleNames {
  const titles = unpackTexts(role.name);
  const ids = restoreIds(role.id, (at) => titles[at]);
  const amount = Map.groupBy(titles, fold);
  const names = titles.map((title, at) => (amount.get(fold(title))?.length === 1 ? title : `${title} (${ids[at]})`));
  const byName = new Map(names.map((name, at) => [fold(name), ids[at]]));

  return {
    idOf: (typed) => byName.get(fold(typed)),
    nameOf: (id) => names[ids.indexOf(id)],
    like: (typed, most) => {
      const [asked, words] = [fold(typed), fold(typed).split(/\s+/)];
      const fitting = names.filter((name) => words.every((word) => fold(name).includes(word)));
      const begins = (name: string) => Number(fold(name).startsWith(asked));

      return fitting.sort((a, b) => begins(b) - begins(a)).slice(0, most);
    },
  };
}

const fold = (text: string): string => text.trim().toLowerCase();
