import type { Skill } from '#domain/content.ts';
import { type Education, readEducation } from '#editor/import/education.ts';
import { listNames, type Named } from '#editor/import/skill-names.ts';
import { readMonths } from '#editor/import/years.ts';
import type { Need, Proficiency } from '#schemas/skill-need.ts';

/** A need as it is written in a role. */
export interface AskedSkills {
  /** Ids; more than one means any of them. */
  skills: string[];
  need: Need;
  proficiency?: Proficiency | undefined;
}

/** What a sentence asks for, in fields. */
interface Requirement {
  needs: AskedSkills[];
  months?: number | undefined;
  education?: Education | undefined;
  /** Whether the fields say all that the sentence does, so that nobody misses it. */
  isWhole: boolean;
}

/** What a sentence under "Requirements" asks for. `filler` are words that say nothing here, such as those of the title. */
export function readRequirement(text: string, need: Need, skills: Skill[], filler: ReadonlySet<string>): Requirement {
  const education = readEducation(text);
  if (education) return { needs: [], education: education.value, isWhole: education.isWhole };
  const names = listNames(text, skills);
  const proficiency = readProficiency(text);
  const years = readMonths(text);
  const needs = groupNames(text, names).flatMap((group): AskedSkills[] => {
    const known = [...new Set(group.names.flatMap(({ skill }) => skill?.id ?? []))];
    if (known.length === 0) return [];
    // One of several of which the others have no file yet cannot be a must by itself.
    if (group.isAnyOf)
      return [{ skills: known, need: known.length === 1 && group.names.length > 1 ? 'nice' : need, proficiency }];

    return known.map((id) => ({ skills: [id], need, proficiency }));
  });

  return { needs, months: years?.months, isWhole: isWhole(text, names, years, filler) };
}

interface Group {
  names: Named[];
  isAnyOf: boolean;
}

/** The names of a sentence as it joins them: "Git, and one of AWS or Azure" is two groups. */
const groupNames = (text: string, names: Named[]): Group[] =>
  listRuns(text, names).flatMap((run) => splitRun(text, run));

/** Names with nothing but words of a list between them. */
function listRuns(text: string, names: Named[]): Named[][] {
  const runs: Named[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && JOINING.test(text.slice(last.end, name.start))) run.push(name);
    else runs.push([name]);
  }

  return runs;
}

const JOINING =
  /^[\s,/|&();+-]*(?:(?:and|or|either|at least|one of|one or more of|any of|the|a|an|another|in|with|of|as well as|plus|ideally|preferably|similar|such as|like|e\.g\.)[\s,/|&()]*){0,5}$/i;

const CHOICE = /\b(?:either|at least one|one (?:or more )?of|any of)\b/i;
const OR = /\bor\b|\/|\|/i;
const AND = /\band\b|&|\bplus\b|\bas well as\b/i;

function splitRun(text: string, run: Named[]): Group[] {
  const [first] = run;
  if (!first) return [];
  const between = run.slice(1).map((name, index) => text.slice(run[index]?.end, name.start));
  const turn = between.findIndex((words) => AND.test(words) && CHOICE.test(words));
  if (turn >= 0)
    return [...splitRun(text, run.slice(0, turn + 1)), { names: run.slice(turn + 1), isAnyOf: run.length - turn > 2 }];
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (run.length > 1 && CHOICE.test(before)) return [{ names: run, isAnyOf: true }];
  if (!between.some((words) => OR.test(words)))
    return [{ names: run, isAnyOf: run.length > 1 && EXAMPLES.test(before) }];
  const and = between.findIndex((words) => AND.test(words) && !OR.test(words));
  if (and < 0) return [{ names: run, isAnyOf: true }];

  return [...splitRun(text, run.slice(0, and + 1)), ...splitRun(text, run.slice(and + 1))];
}

// "a web framework such as Django, Flask or Express": nobody is asked for all of them.
const EXAMPLES = /\b(?:such as|like|e\.g\.?|for example|for instance)[\s,:(]*$/i;

const LEVELS: [Proficiency, RegExp][] = [
  ['expert', /\b(?:expert|mastery|masters?(?= of)|guru|authority)\b/i],
  [
    'practitioner',
    /\b(?:strong|solid|proficien\w+|very good|excellent|sound|thorough(?:ly)?|in[- ]depth|deep|advanced|fluent|extensive|confident|second nature)\b/i,
  ],
  ['awareness', /\b(?:basic|basics|familiar\w*|awareness|exposure|first|some|fundamental\w*|beginner)\b/i],
  ['working', /\b(?:working|good|hands[- ]on|practical|experience|experienced|comfortable|worked)\b/i],
];

/** How well, as far as the words say it. */
const readProficiency = (text: string): Proficiency | undefined => LEVELS.find(([, words]) => words.test(text))?.[0];

const FILLER = new Set(
  'a ability able across all also an and any applied as at background basic basics be been better both building comfortable command confidence confident deep degree demonstrable demonstrated each either excellent experience experienced expert expertise extensive familiar familiarity first fluency fluent following for frameworks framework from fundamental fundamentals good great hands has have having high ideally in including is it knowing knowledge know language languages least level like like major mastery more must of on one or other our plus practical preferably proficiency proficient programming proven related relevant several similar skill skills solid some sound strong such technologies technology that the their thorough thoroughly to tool tools track record understanding use used using very well with work worked working write years you your advantage asset beneficial bonus desirable helpful nice optional preferred welcome would required essential needed e.g eg etc'.split(
    ' ',
  ),
);

const OF_YEARS = new Set(
  'year years month months minimum over than development engineering software field role position roles industry professional commercial least at more plus practice developer engineer'.split(
    ' ',
  ),
);

/** Whether nothing is left of a sentence without the names, the years and the words that say nothing by themselves. */
function isWhole(
  text: string,
  names: Named[],
  years: { text: string } | undefined,
  filler: ReadonlySet<string>,
): boolean {
  if (names.some(({ skill }) => !skill) || (names.length === 0 && !years)) return false;
  const rest = names.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const words =
    (years ? rest.replace(years.text, ' ') : rest).toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? [];

  return words.every((word) => FILLER.has(word) || (years && (OF_YEARS.has(word) || filler.has(word))));
}
