import { toLetter } from '#domain/search/letters.ts';
import { type NeedGroup, type PackedNeeds, readGroups, wayOf, writeGroups } from '#domain/search/packed-needs.ts';

/**
 * What all roles ask for, packed. Groups come back in another order: those of the model first. Models are chosen by all that roles
 * ask for, so that two parts of it follow the same ones.
 */
export function packNeeds(needs: NeedGroup[][], all = needs): PackedNeeds {
  const keys = all.map(listKeys);
  const models = chooseModels(keys).map((role) => ({
    groups: readGroups(writeGroups(needs[role] ?? [])), // in the order in which they will be read
    keys: keys[role] ?? new Set<string>(),
  }));
  const packed = needs.map((groups, role) => {
    const own = keys[role] ?? new Set<string>();
    const [best] = models
      .map((model, number) => ({ ...model, number, gain: countShared(own, model.keys) * 2 - model.keys.size }))
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain <= 0) return { follows: 0, fates: [], besides: groups };

    return { follows: best.number + 1, ...compare(groups, best.groups) };
  });

  return {
    models: models.map(({ groups }) => writeGroups(groups)),
    follows: toLetters(packed.map(({ follows }) => follows)),
    ...writeFates(packed.flatMap(({ fates }) => fates)),
    besides: packed.map(({ besides }) => writeGroups(besides)),
  };
}

const toLetters = (numbers: number[]): string => numbers.map(toLetter).join('');

/** The ways of asking for each skill, so that two lists can be compared. */
const listKeys = (groups: NeedGroup[]): Set<string> =>
  new Set(groups.flatMap((group) => group.skills.map((skill) => `${shapeOf(group)} ${skill}`)));

const shapeOf = (group: NeedGroup): string => `${group.skills.length} ${wayOf(group)}`;

function countShared(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;

  return shared;
}

/** What becomes of one skill of a model in a role that follows it: what stands there, from 1, or 0 for none. */
interface Fate {
  skill: number;
  instead: number;
}

// As many as a letter can tell.
const LONGEST_RUN = 50_000;

/** Runs of skills that are kept, and what stands instead of each other one. */
function writeFates(fates: Fate[]): Pick<PackedNeeds, 'kept' | 'instead'> {
  const kept = [0];
  const others: number[] = [];
  for (const { skill, instead } of fates) {
    const run = kept.at(-1) ?? 0;
    if (instead === skill + 1 && run < LONGEST_RUN) kept.splice(-1, 1, run + 1);
    else {
      others.push(instead);
      kept.push(0);
    }
  }

  return { kept: toLetters(kept), instead: toLetters(others) };
}

/** A role's groups, told by those of its model: what becomes of each skill of the model, and what is left. */
function compare(groups: NeedGroup[], model: NeedGroup[]) {
  const left = [...groups];
  const pairs = new Map<NeedGroup, NeedGroup>();
  for (const least of [1, 0]) {
    for (const group of model) {
      if (pairs.has(group)) continue;
      const alike = left.filter((other) => shapeOf(other) === shapeOf(group));
      const shared = (other: NeedGroup) => other.skills.filter((skill) => group.skills.includes(skill)).length;
      const [best] = alike.sort((a, b) => shared(b) - shared(a));
      if (!best || shared(best) < least) continue;
      pairs.set(group, best);
      left.splice(left.indexOf(best), 1);
    }
  }

  const fates = model.flatMap((group) => {
    const own = pairs.get(group)?.skills ?? [];
    const others = own.filter((skill) => !group.skills.includes(skill));

    return group.skills.map((skill) => ({
      skill,
      instead: (own.includes(skill) ? skill : (others.shift() ?? -1)) + 1,
    }));
  });

  return { fates, besides: left };
}

const SAMPLE = 300;
const MOST_MODELS = 90;
const ROUNDS = 3;
const MOST_MEMBERS = 40;

/** The roles that most others are like, by number: some of a sample first, then the middle of those that follow each. */
function chooseModels(keys: Set<string>[]): number[] {
  let models = sampleModels(keys, everyNth([...keys.keys()], SAMPLE));
  for (let round = 0; round < ROUNDS; round += 1) {
    const groups = Map.groupBy(keys.keys(), (role) => nearest(keys[role], models, keys));
    models = [...groups.values()].map((members) => middleOf(members, keys));
  }

  return models.sort((a, b) => a - b);
}

/** Takes the role that saves most for the others, until none saves more than it takes to tell it. */
function sampleModels(keys: Set<string>[], sample: number[]): number[] {
  const saved = sample.map(() => 0);
  const gains = sample.map((model) =>
    sample.map((role) => 2 * countShared(keys[role] ?? new Set(), keys[model] ?? new Set()) - (keys[model]?.size ?? 0)),
  );
  const models: number[] = [];
  while (models.length < MOST_MODELS) {
    const totals = gains.map((own) => own.reduce((sum, gain, at) => sum + Math.max(0, gain - (saved[at] ?? 0)), 0));
    const best = totals.indexOf(Math.max(...totals));
    const role = sample[best];
    if (role === undefined || (totals[best] ?? 0) <= (keys[role]?.size ?? 0)) break;
    models.push(role);
    for (const [at, gain] of (gains[best] ?? []).entries()) saved[at] = Math.max(saved[at] ?? 0, gain);
  }

  return models;
}

const nearest = (own: Set<string> | undefined, models: number[], keys: Set<string>[]): number =>
  mostLike(models, (model) => countShared(own ?? new Set(), keys[model] ?? new Set()));

const middleOf = (members: number[], keys: Set<string>[]): number => {
  const some = everyNth(members, MOST_MEMBERS);

  return mostLike(members, (role) =>
    some.reduce((sum, other) => sum + countShared(keys[role] ?? new Set(), keys[other] ?? new Set()), 0),
  );
};

function mostLike(roles: number[], likeness: (role: number) => number): number {
  let best = { role: -1, likeness: -1 };
  for (const role of roles) {
    const own = likeness(role);
    if (own > best.likeness) best = { role, likeness: own };
  }

  return best.role;
}

const everyNth = (numbers: number[], most: number): number[] => {
  const step = Math.max(1, Math.ceil(numbers.length / most));

  return numbers.filter((_, at) => at % step === 0);
};
