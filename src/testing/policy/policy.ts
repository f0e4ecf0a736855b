import { checkLastModified, checkTranslations } from '#testing/policy/addresses.ts';
import { checkApplying, checkEnded, checkEndedElsewhere } from '#testing/policy/applying.ts';
import type { Breach, BuiltSite, PageRule } from '#testing/policy/breach.ts';
import { checkIdentifiers } from '#testing/policy/identifiers.ts';
import { checkJobPosting } from '#testing/policy/job-posting.ts';
import { checkPay } from '#testing/policy/pay.ts';
import { checkPlaceholders, checkPlaceholdersInFiles } from '#testing/policy/placeholder.ts';
import { checkQuestions, checkTrail } from '#testing/policy/same-as-page.ts';
import { checkVisible } from '#testing/policy/visible.ts';
import type { BuiltPage } from '#testing/site/pages.ts';

const PAGE_RULES: PageRule[] = [
  checkJobPosting,
  checkPay,
  checkApplying,
  checkEnded,
  checkVisible,
  checkPlaceholders,
  checkTrail,
  checkQuestions,
];

const SITE_RULES: ((site: BuiltSite) => Breach[])[] = [
  checkEndedElsewhere,
  checkIdentifiers,
  checkPlaceholdersInFiles,
  checkLastModified,
  checkTranslations,
];

/** Everything in which a finished site breaks the policy rules. `pages` names those to look at one by one: all, unless few changed. */
export const checkPolicy = (site: BuiltSite, pages: BuiltPage[] = site.pages): Breach[] => [
  ...pages.flatMap((page) => PAGE_RULES.flatMap((check) => check(page, site.known))),
  ...SITE_RULES.flatMap((check) => check(site)),
];
