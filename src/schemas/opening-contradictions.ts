import type { Contradiction } from '#schemas/contradictions.ts';
import type { EmploymentType, Workplace } from '#schemas/employment.ts';

/** The fields of an opening that must go together. */
interface Conditions {
  posted: string;
  opens?: string | undefined;
  closes?: string | undefined;
  openEnded?: true | undefined;
  outcome?: { kind: 'filled' | 'withdrawn'; on: string } | undefined;
  workplace: Workplace;
  officeDays?: number | undefined;
  locations: string[];
  eligibleIn: string[];
  employment: EmploymentType[];
  contract?: string | undefined;
}

/** Fields that do not go together, each with what to write instead. */
export const listContradictions = (opening: Conditions): Contradiction<keyof Conditions>[] => [
  ...listMixedUpDates(opening),
  ...listMixedUpEnds(opening),
  ...listMixedUpPlaces(opening),
  {
    of: ['employment', 'contract'],
    isBroken: () => isContractOnly(opening) && opening.contract === undefined,
    at: 'contract',
    message: 'Say how long the contract lasts, for example `contract: P12M`.',
  },
];

const isContractOnly = ({ employment }: Conditions): boolean =>
  employment.length > 0 && employment.every((kind) => kind === 'contract' || kind === 'temporary');

const isBefore = (date: string | undefined, earliest: string): boolean => date !== undefined && date < earliest;

const listMixedUpDates = ({ posted, opens, closes, outcome }: Conditions): Contradiction<keyof Conditions>[] => [
  {
    of: ['posted', 'opens'],
    isBroken: () => isBefore(opens, posted),
    at: 'opens',
    message: () =>
      `Found ${opens}, before the day it appears (${posted}). Write a later \`opens\`, or an earlier \`posted\`.`,
  },
  {
    of: ['posted', 'opens', 'closes'],
    isBroken: () => isBefore(closes, opens ?? `${posted}T00:00`),
    at: 'closes',
    message: () =>
      `Found ${closes}, before it ${opens === undefined ? 'appears' : 'opens'} (${opens ?? posted}). Write a later \`closes\`.`,
  },
  {
    of: ['posted', 'outcome'],
    isBroken: () => isBefore(outcome?.on, posted),
    at: 'outcome',
    message: () => `Found ${outcome?.on}, before it appeared (${posted}). Write the day it ended.`,
  },
  {
    of: ['posted', 'opens', 'outcome'],
    isBroken: () =>
      outcome?.kind === 'filled' && outcome.on >= posted && isBefore(outcome.on, opens?.slice(0, 10) ?? posted),
    at: 'outcome',
    message: () =>
      `Found ${outcome?.on}, before anybody could apply (${opens}). Write the day it was filled, or an earlier \`opens\`.`,
  },
];

const listMixedUpEnds = ({ closes, openEnded }: Conditions): Contradiction<keyof Conditions>[] => [
  {
    of: ['closes', 'openEnded'],
    isBroken: () => closes !== undefined && openEnded !== undefined,
    at: 'closes',
    message: 'Write either `closes: 2027-01-15T23:59` or `openEnded: true`, and not both.',
  },
  {
    of: ['closes', 'openEnded'],
    isBroken: () => closes === undefined && openEnded === undefined,
    at: 'closes',
    message: 'Nothing says when it ends. Write `closes: 2027-01-15T23:59`, or `openEnded: true`.',
    rule: 'field-missing',
  },
];

const listMixedUpPlaces = (opening: Conditions): Contradiction<keyof Conditions>[] => {
  const { workplace, officeDays, locations, eligibleIn } = opening;

  return [
    {
      of: ['workplace', 'officeDays'],
      isBroken: () => workplace === 'hybrid' && officeDays === undefined,
      at: 'officeDays',
      message: 'A hybrid job says how many office days a week, for example `officeDays: 2`.',
    },
    {
      of: ['workplace', 'officeDays'],
      isBroken: () => workplace !== 'hybrid' && officeDays !== undefined,
      at: 'officeDays',
      message: 'Only a hybrid job has `officeDays`. Remove it, or write `workplace: hybrid`.',
    },
    {
      of: ['workplace', 'locations'],
      isBroken: () => workplace !== 'remote' && locations.length === 0,
      at: 'locations',
      message: 'Write at least one place, for example `locations: [berlin]`.',
    },
    {
      of: ['workplace', 'eligibleIn'],
      isBroken: () => workplace === 'remote' && eligibleIn.length === 0,
      at: 'eligibleIn',
      message: 'A remote job says where one can live, for example `eligibleIn: [DE, PT]`.',
    },
    {
      of: ['workplace', 'eligibleIn'],
      isBroken: () => workplace !== 'remote' && eligibleIn.length > 0,
      at: 'eligibleIn',
      message: 'Only a remote job has `eligibleIn`. Remove it, or write `workplace: remote`.',
    },
  ];
};
