import type { ChangeKind } from '#domain/compare/compare-needs.ts';
import type { Role } from '#domain/content.ts';
import { keepApart, type Plural } from '#domain/phrase.ts';
import type { PayPeriod } from '#schemas/pay.ts';
import type { Need, Proficiency } from '#schemas/skill-need.ts';

/** The parts of a comparison, in reading order. */
export const PARTS = ['skills', 'responsibilities', 'formal', 'pay'] as const;

export type PartId = (typeof PARTS)[number];

/** The words of a comparison as the page hands them over: plain strings with {places} for values. */
export interface CompareWords {
  locale: string;
  /** A name among others. */
  apart: string;
  /** The heading of each part. */
  parts: Record<PartId, string>;
  /** Above the first column of each part. */
  subjects: Record<PartId, string>;
  /** The word beside the symbol of a change. */
  change: Record<ChangeKind | 'nearly', string>;
  /** How many needs changed in each way. */
  counted: Record<ChangeKind, string>;
  need: Record<Need, string>;
  proficiency: Record<Proficiency, string>;
  howWell: string;
  /** Before the skills of a group, by plural category of how many of them suffice. */
  atLeast: Plural;
  group: string;
  nowMust: string;
  nowNice: string;
  /** Skills that a group takes besides, and no more. */
  joined: string;
  left: string;
  /** In place of what a role does not ask for or say. */
  none: string;
  noTheme: string;
  noBand: string;
  education: string;
  credential: Record<NonNullable<Role['education']>['credential'], string>;
  experienceAccepted: string;
  experience: string;
  similarWork: string;
  years: Plural;
  months: Plural;
  qualifications: string;
  range: string;
  gross: Record<PayPeriod, string>;
}

/** What the picker says about itself. */
export interface PickerWords {
  loading: string;
  failed: string;
  unknown: string;
  tooFew: string;
  oneMore: string;
  told: string;
}

/** "Java, Python, PHP" */
export const formatList = (texts: string[], words: CompareWords): string =>
  new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' }).format(keepApart(texts, words));
