/** What my skills says of each skill besides its names, which the search table has. Lists go by the place of the id in `id`. */
export interface SkillSheets {
  id: string[];
  /** For each skill, the ids of the skills that include it. */
  broader: string[][];
  /** For each skill, what somebody can do at each proficiency, from awareness to expert; empty where nothing is written. */
  says: string[][];
  /** 1 for a way of working with people rather than a trade: nobody is told to learn it. */
  behaviour: number[];
  cv: CvWords;
}

/** What a CV is read with. */
export interface CvWords {
  /** Words for each proficiency, from awareness to expert. */
  levels: string[][];
  /** Names of skills that are everyday words too: in running text they are offered, and ticked only with a capital of their own. */
  everyday: string[];
}

/** What each skill of a list includes, by place, of the skills in the list. */
export function listParts(ids: string[], { id, broader }: Pick<SkillSheets, 'id' | 'broader'>): number[][] {
  const place = new Map(ids.map((one, number) => [one, number]));
  const parts = ids.map((): number[] => []);

  for (const [number, one] of id.entries()) {
    const part = place.get(one);
    if (part === undefined) continue;
    for (const whole of broader[number] ?? []) parts[place.get(whole) ?? -1]?.push(part);
  }

  return parts;
}
