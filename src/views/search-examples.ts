import { type Catalogue, listedOpenings, openingsAt, usedSkills } from '#domain/catalogue.ts';
import type { Level, Skill } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';

/** What candidates of this site could type, in the words of its content. What the content has nothing for is left out. */
export interface SearchExamples {
  /** "k8s, senior python": in a field that searches everything. */
  anything: string;
  /** "senior k8s, python": in the filter of roles. */
  role: string;
  /** "berlin, remote": in the filter of openings. */
  opening: string;
  /** "senior k8s", "remote python", "python or java", "Can I work part-time?": to begin with, one by one. */
  starts: string[];
}

export function searchExamples(catalogue: Catalogue, locale: Locale): SearchExamples {
  const { search, said, intl } = getMessages(locale);
  const { both, list } = search.typed;
  const lower = (name: string) => name.toLocaleLowerCase(intl);
  const asked = listMostAsked(catalogue);
  const short = asked.find(isCalledShorter);
  const named = asked.find((skill) => skill !== short);
  const equal = asked.find((skill) => skill !== named && skill.kind === named?.kind);
  const say = (skill?: Skill) => skill && lower(skill === short ? (skill.aliases[0] ?? skill.name) : skill.name);
  const sayAtLevel = (skill?: Skill) => {
    const [level, name] = [skill && findLevel(skill, catalogue), say(skill)];

    return level && name && both(lower(level.name), name);
  };
  const isRemote = listedOpenings(catalogue).some(({ workplace }) => workplace === 'remote');
  const remote = isRemote ? said.workplace.remote[0] : undefined;
  const place = findPlace(catalogue);
  const [name, other] = [say(named), say(equal)];

  return {
    anything: list(withoutGaps([say(short), sayAtLevel(named)])),
    role: list(withoutGaps([sayAtLevel(short), name])),
    opening: list(withoutGaps([place && lower(place), remote])),
    starts: withoutGaps([
      sayAtLevel(short ?? named),
      remote && name && both(remote, name),
      name && other && [name, said.or[0], other].join(' '),
      findShortQuestion(catalogue),
    ]),
  };
}

/** The skills that most roles ask for. How somebody works is asked of everybody, and typed by nobody. */
const listMostAsked = (catalogue: Catalogue): Skill[] =>
  usedSkills(catalogue)
    .filter(({ kind }) => kind !== 'behaviour' && kind !== 'practice')
    .sort((a, b) => usesOf(b, catalogue).length - usesOf(a, catalogue).length);

/** Whether people mostly type another name of it, as k8s for Kubernetes: the first name is the most frequent. */
const isCalledShorter = ({ name, aliases: [first] }: Skill): boolean =>
  first !== undefined && first.length < name.length;

/** The highest level at which several roles ask for a skill; where none does, the lowest at which one does. */
function findLevel(skill: Skill, catalogue: Catalogue): Level | undefined {
  const roles = new Set(usesOf(skill, catalogue).map(({ role }) => role));
  const asking = Map.groupBy(roles, ({ level }) => level);
  const levels = [...catalogue.levels.values()].filter(({ id }) => asking.has(id));

  return levels.findLast(({ id }) => (asking.get(id)?.length ?? 0) > 1) ?? levels[0];
}

/** The place with most openings. */
const findPlace = (catalogue: Catalogue): string | undefined =>
  [...catalogue.locations.values()]
    .filter(({ id }) => openingsAt(catalogue, id).length > 0)
    .sort((a, b) => openingsAt(catalogue, b.id).length - openingsAt(catalogue, a.id).length)[0]?.name;

/** The question that is soonest typed. */
const findShortQuestion = ({ faqs }: Catalogue): string | undefined =>
  [...faqs.values()].map(({ question }) => question).sort((a, b) => a.length - b.length)[0];

const usesOf = ({ id }: Skill, { usesOfSkill }: Catalogue) => usesOfSkill.get(id) ?? [];

const withoutGaps = (texts: (string | undefined)[]): string[] => texts.flatMap((text) => text || []);
