export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'intern',
  'volunteer',
  'per-diem',
  'other',
] as const;
export const WORKPLACES = ['on-site', 'hybrid', 'remote'] as const;

export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export type Workplace = (typeof WORKPLACES)[number];
