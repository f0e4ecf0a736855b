import type { BenefitFile } from '#schemas/benefit.ts';
import type { FamilyFile } from '#schemas/family.ts';
import type { FaqFile } from '#schemas/faq.ts';
import type { Level } from '#schemas/level.ts';
import type { LocationFile } from '#schemas/location.ts';
import type { OpeningFile } from '#schemas/opening.ts';
import type { Organisation } from '#schemas/organisation.ts';
import type { PageFile } from '#schemas/page.ts';
import type { PayBandFile } from '#schemas/pay-band.ts';
import type { PayLaw } from '#schemas/pay-law.ts';
import type { ProcessFile } from '#schemas/process.ts';
import type { RoleFile } from '#schemas/role.ts';
import type { SkillFile } from '#schemas/skill.ts';
import type { Theme } from '#schemas/theme.ts';
import type { Word } from '#schemas/words.ts';

/** An entry knows the name it goes by: its file name without the ending, or the `id` of its row. */
type WithId<File> = File & { id: string };

export type Role = WithId<RoleFile>;
export type Faq = WithId<FaqFile>;
export type OpeningEntry = WithId<OpeningFile>;
export type Skill = WithId<SkillFile>;
export type Family = WithId<FamilyFile>;
export type Location = WithId<LocationFile>;
export type PayBand = WithId<PayBandFile>;
export type Benefit = WithId<BenefitFile>;
export type HiringProcess = WithId<ProcessFile>;
export type Page = WithId<PageFile>;
export type { Level, Organisation, PayLaw, Theme, Word };

/** Everything in the content folder, valid file by file, not yet checked between files. Levels and themes keep their written order. */
export interface Content {
  organisation: Organisation;
  levels: Level[];
  themes: Theme[];
  /** Words to avoid, for the content check. No page prints them. */
  words: Word[];
  /** What the law asks of openings, for the content check. No page prints it. */
  payLaws: PayLaw[];
  families: Family[];
  skills: Skill[];
  locations: Location[];
  payBands: PayBand[];
  benefits: Benefit[];
  processes: HiringProcess[];
  roles: Role[];
  faqs: Faq[];
  openings: OpeningEntry[];
  pages: Page[];
}
