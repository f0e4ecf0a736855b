import { listMentions } from '#checks/words/skill-mentions.ts';
import { listTokens } from '#checks/words/tokens.ts';
import type { Skill } from '#domain/content.ts';
import { foldName } from '#domain/names.ts';

/** A name of a skill in a sentence, known or not. */
export interface Named {
  start: number;
  end: number;
  /** What stands there. */
  text: string;
  /** Undefined when no file has it. */
  skill?: Skill;
}

/** The skills that a sentence names, in its order: those of the catalogue by name or alias, and what looks like a name of another. */
export function listNames(text: string, skills: Skill[]): Named[] {
  const known = listKnown(text, skills);
  const unknown = [...text.matchAll(NAME)]
    .map(({ 0: found, index }) => toNamed(found, index, skills))
    .filter(
      ({ start, end, text: name }) =>
        isName(text, start, name) && known.every((one) => end <= one.start || start >= one.end),
    );

  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** Names of one or two letters ("C", "Go") are plain words elsewhere; in a requirement, written with a capital, they are skills. */
function toNamed(text: string, start: number, skills: Skill[]): Named {
  const skill = findByName(text, skills);

  return { start, end: start + text.length, text, ...(skill && { skill }) };
}

function listKnown(text: string, skills: Skill[]): Named[] {
  const whole = findByName(text.replace(/[.;,]$/, ''), skills);
  if (whole) return [{ start: 0, end: text.length, text, skill: whole }];

  return listMentions(skills, { text, tokens: listTokens(text) }).map(({ skill, start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    skill,
  }));
}

const byName = new WeakMap<Skill[], Map<string, Skill>>();

function findByName(name: string, skills: Skill[]): Skill | undefined {
  const names =
    byName.get(skills) ??
    new Map(
      skills
        .toReversed()
        .flatMap((skill) => [skill.name, ...skill.aliases].map((one) => [foldName(one), skill] as const)),
    );
  byName.set(skills, names);

  return names.get(foldName(name));
}

// "Kotlin", "GitHub Actions", "C++", "ISO 20022", ".NET MAUI": up to three words with capitals, digits or signs.
const NAME =
  /(?<![\p{L}\p{N}])\.?\p{Lu}[\p{L}\p{N}]*(?:[.+#-]?[\p{L}\p{N}+#]+)*(?: (?:\p{Lu}[\p{L}\p{N}+#.]*|\d{2,5})){0,2}(?<!\.)/gu;

/** A word with a capital is a name unless it begins the sentence, or is one of those that English writes so. */
function isName(text: string, start: number, name: string): boolean {
  const [first = ''] = name.split(' ');
  if (PLAIN.test(name) || (PLAIN.test(first) && !name.includes(' '))) return false;
  const isFirst = !/[\p{L}\p{N},;(/&–-]\s*$/u.test(text.slice(0, start));

  return (
    !isFirst ||
    /^\p{Lu}[\p{L}]*[\p{Lu}\d+#]/u.test(first) ||
    (text.length === name.length && name.split(' ').length <= 2)
  );
}

const PLAIN =
  /^(?:I|A|An|The|You|Your|We|Our|Us|They|CV|US|USA|UK|EU|IT|HR|OK|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Dutch|Portuguese|Italian|Swedish|Danish|Norwegian|Finnish|Polish|Chinese|Japanese|Bachelor\S*|Master\S*|Ph\.?D|BSc|BS|BA|MSc|MS|MA|Degree|University|Computer Science|Information Technology|Engineering|Mathematics|Statistics|Experience|Knowledge|Skills?|Strong|Good|Excellent|Ability|Proficien\w+|Familiarity|Understanding|Minimum|Must|Nice|Bonus|Plus|Desirable|Preferred|Required|Essential|Europe|Germany|France|Canada|London|Berlin)$/;

/** The names that no file has, each once as it is first written, with the sentences that have it. */
export function listUnknown(
  sentences: { id: number; text: string }[],
  skills: Skill[],
): { name: string; ids: number[] }[] {
  const found = new Map<string, { name: string; ids: number[] }>();
  for (const { id, text } of sentences) {
    for (const { text: name, skill } of listNames(text, skills)) {
      if (skill || name.length > LONGEST_NAME) continue;
      const known = found.get(foldName(name)) ?? { name, ids: [] };
      if (!known.ids.includes(id)) known.ids.push(id);
      found.set(foldName(name), known);
    }
  }

  return [...found.values()];
}

const LONGEST_NAME = 40;
