import type { PageChanges, PageName } from '#editor/report/page-changes.ts';
import type { Side } from '#editor/report/side.ts';

/** A skill that is called or explained otherwise, and the pages on which candidates see it. */
export interface SkillChange {
  id: string;
  field: 'name' | 'definition';
  before: string;
  after: string;
  /** Pages that say something else because of it. */
  pages: PageName[];
}

/** Skills with another name or definition. The pages are those whose own texts have the new words where the old ones were. */
export function compareSkills(before: Side, after: Side, { changed }: PageChanges): SkillChange[] {
  return [...(after.catalogue?.skills.values() ?? [])].flatMap((skill) => {
    const old = before.catalogue?.skills.get(skill.id);
    if (!old) return [];

    return (['name', 'definition'] as const)
      .filter((field) => old[field] !== skill[field])
      .map((field) => ({
        id: skill.id,
        field,
        before: old[field],
        after: skill[field],
        pages: changed
          .filter(({ changes }) =>
            changes.some((change) => change.before?.includes(old[field]) && change.after?.includes(skill[field])),
          )
          .map(({ path, title }) => ({ path, title })),
      }));
  });
}
