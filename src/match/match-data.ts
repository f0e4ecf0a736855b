import { indexNeeds, type NeedIndex } from '#domain/matching/need-index.ts';
import { type CvWords, listParts, type SkillSheets } from '#domain/matching/skill-sheets.ts';
import type { Life } from '#domain/opening-status.ts';
import { joinFacts } from '#domain/phrase.ts';
import type { SearchTable } from '#domain/search/table.ts';
import { toKey } from '#domain/search/tokens.ts';
import type { Name } from '#domain/search/vocabulary.ts';

/** Everything that my skills works with, by number. */
export interface MatchData {
  skills: { ids: string[]; names: string[]; says: string[][]; parts: number[][]; behaviours: Set<number> };
  /** Names of skills, folded, with what they mean. */
  names: Map<string, Name[]>;
  /** Those of them that are the name or another name of a skill, and do not merely go with it. */
  sure: Map<string, Name[]>;
  roles: { ids: string[]; names: string[]; facts: string[] };
  needs: NeedIndex;
  /** The openings of each role that had not ended when the site was built. */
  openings: OpeningLine[][];
  cv: CvWords;
}

export interface OpeningLine {
  id: string;
  /** Empty when it is that of the role. */
  title: string;
  places: string[];
  isRemote: boolean;
  isPool: boolean;
  life: Life;
  /** The time zone that its moments are told in. */
  zone: string;
}

/** What the table of search and the sheets of skills say together. */
export function toMatchData(table: Omit<SearchTable, 'answer'>, sheets: SkillSheets): MatchData {
  const { skill, role, family, level } = table;
  const sheet = new Map(sheets.id.map((id, number) => [id, number]));
  const names = listNames(skill);

  return {
    skills: {
      ids: skill.id,
      names: skill.name,
      says: skill.id.map((id) => sheets.says[sheet.get(id) ?? -1] ?? []),
      parts: listParts(skill.id, sheets),
      behaviours: new Set(skill.id.flatMap((id, number) => (sheets.behaviour[sheet.get(id) ?? -1] ? [number] : []))),
    },
    names,
    sure: new Map([...names].filter(([, known]) => known.some(({ meaning }) => meaning.how !== 'term'))),
    roles: {
      ids: role.id,
      names: role.name,
      facts: role.id.map((_, number) =>
        joinFacts([family.name[role.family[number] ?? -1], level.name[role.level[number] ?? -1]]),
      ),
    },
    needs: indexNeeds(role.needs),
    openings: listOpenings(table),
    cv: sheets.cv,
  };
}

/** Every name of every skill, as search has them: what is called exactly so stands first, and what merely goes with it last. */
function listNames({ name, says, terms }: SearchTable['skill']): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const kinds = [
    ['name', name.map((one) => [one])],
    ['alias', says],
    ['term', terms],
  ] as const;

  for (const [how, lists] of kinds) {
    for (const [value, texts] of lists.entries()) {
      for (const text of texts) {
        const key = toKey(text);
        const known = names.get(key) ?? [];
        if (!known.some(({ meaning }) => meaning.value === value))
          known.push({ text, meaning: { of: 'skill', value, how, trust: 1 } });
        names.set(key, known);
      }
    }
  }

  return names;
}

const MINUTE = 60_000;

function listOpenings({
  role: roles,
  opening,
  location,
  workplace,
  zone,
}: Pick<SearchTable, 'role' | 'opening' | 'location' | 'workplace' | 'zone'>): OpeningLine[][] {
  const lines = roles.id.map((): OpeningLine[] => []);
  const instant = (minutes: number | undefined) => (minutes ? minutes * MINUTE : undefined);

  for (const [number, role] of opening.role.entries()) {
    lines[role]?.push({
      id: opening.id[number] ?? '',
      title: opening.name[number] ?? '',
      places: (opening.location[number] ?? []).map((place) => location.name[place] ?? ''),
      isRemote: workplace.id[opening.workplace[number] ?? -1] === 'remote',
      isPool: opening.pool[number] === 1,
      life: {
        opens: instant(opening.opens[number]),
        closes: instant(opening.closes[number]),
        filled: instant(opening.filled[number]),
        withdrawn: instant(opening.withdrawn[number]),
      },
      zone: zone[opening.zone[number] ?? -1] ?? 'UTC',
    });
  }

  return lines;
}
