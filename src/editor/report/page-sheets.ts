import type { Thing } from 'schema-dts';
import type { Document } from '#checks/document.ts';
import { whatIsShown } from '#checks/text/shown.ts';
import type { Instant } from '#domain/calendar-date.ts';
import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { listSteps } from '#domain/steps.ts';
import { listProse } from '#editor/report/prose-lines.ts';
import { listLines, type ShownLine } from '#editor/report/shown-lines.ts';
import { DEFAULT_LOCALE } from '#messages/messages.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { findBreadcrumbList } from '#structured-data/breadcrumb-list.ts';
import { definedTerm } from '#structured-data/defined-term.ts';
import { faqPage as faqPageData } from '#structured-data/faq-page.ts';
import { findItemList } from '#structured-data/item-list.ts';
import { findJobPosting } from '#structured-data/job-posting.ts';
import { findOccupation } from '#structured-data/occupation.ts';
import { organization } from '#structured-data/organization.ts';
import { webSite } from '#structured-data/web-site.ts';
import { benefitsPage } from '#views/benefits-page.ts';
import { comparePage } from '#views/compare-page.ts';
import { comparisonPage } from '#views/comparison-page.ts';
import { familiesPage } from '#views/families-page.ts';
import { familyPage } from '#views/family-page.ts';
import { faqPage } from '#views/faq-page.ts';
import { homePage } from '#views/home-page.ts';
import { howWeHirePage } from '#views/how-we-hire-page.ts';
import { levelPage } from '#views/level-page.ts';
import { levelsPage } from '#views/levels-page.ts';
import { locationPage } from '#views/location-page.ts';
import { locationsPage } from '#views/locations-page.ts';
import { matchPage } from '#views/match-page.ts';
import { matrixPage } from '#views/matrix-page.ts';
import { openingDescription } from '#views/opening-description.ts';
import { openingPage } from '#views/opening-page.ts';
import { openingsPage } from '#views/openings-page.ts';
import type { PageFrame } from '#views/page-frame.ts';
import { WHOLE } from '#views/paging.ts';
import { escapeHtml } from '#views/plain-html.ts';
import { rolePage } from '#views/role-page.ts';
import { rolesPage } from '#views/roles-page.ts';
import { listNames } from '#views/search-names.ts';
import { searchPage } from '#views/search-page.ts';
import { skillPage } from '#views/skill-page.ts';
import { skillsPage } from '#views/skills-page.ts';
import { textPage } from '#views/text-page.ts';

/** What one page says: to candidates line by line, and to machines. */
export interface PageSheet {
  path: string;
  title: string;
  lines: ShownLine[];
  markup: Thing[];
}

export interface Sheets {
  /** The pages by their address. */
  pages: Map<string, PageSheet>;
  /** The files of pages that could not be made, and why. */
  failed: { file: string; why: string }[];
}

// What is compared is the same on both sides, so any address will do.
const SITE = new URL('https://careers.example');
const LOCALE = DEFAULT_LOCALE;

/** What a route hands to a page besides its view. */
interface Page {
  view: { frame: PageFrame };
  /** The text of an entry below its fields. */
  prose?: ShownLine[];
  markup?: (Thing | undefined)[];
}

/**
 * The pages of a catalogue as candidates read them, made by the views that the site is built from: all of them, or those of one file.
 * One that cannot be made is left out.
 */
export function makeSheets(
  catalogue: Catalogue,
  content: Content,
  documents: Document[],
  now: Instant,
  only?: string,
): Sheets {
  const pages = new Map<string, PageSheet>();
  const failed: Sheets['failed'] = [];
  const makers = listPages(catalogue, content, documents, now);
  for (const { file, make } of makers.filter((maker) => only === undefined || maker.file === only)) {
    try {
      const sheet = toSheet(make());
      pages.set(sheet.path, sheet);
    } catch (error) {
      failed.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
  }

  return { pages, failed };
}

const toSheet = ({ view, prose = [], markup = [] }: Page): PageSheet => ({
  path: view.frame.path,
  title: view.frame.title,
  lines: [...listLines(view), ...prose],
  markup: [findBreadcrumbList(view.frame.trail, SITE), ...markup].filter((thing) => thing !== undefined),
});

/** A page that can be made, and the file that is to blame when it cannot. */
interface Maker {
  file: string;
  make: () => Page;
}

function listPages(catalogue: Catalogue, content: Content, documents: Document[], now: Instant): Maker[] {
  const texts = new Map(documents.map((document) => [`${document.collection}/${document.id}`, document]));
  const proseOf = (collection: CollectionName, id: string, part = 'Text') => {
    const document = texts.get(`${collection}/${id}`);

    return document ? listProse(document, part) : [];
  };
  const answersOf = (questions: { id: string; question: string }[]) =>
    questions.flatMap(({ id, question }) => proseOf('faqs', id, `Answer to “${question}”`));
  const shown = whatIsShown(content, now);
  const from = (file: string, make: () => Page): Maker => ({ file, make });
  const each = (collection: CollectionName, ids: Iterable<string>, make: (id: string) => Page): Maker[] =>
    [...ids].map((id) => from(contentFile(collection, id), () => make(id)));
  const text = (id: string, view: () => { frame: PageFrame }) =>
    from(contentFile('pages', id), () => ({ view: view(), prose: proseOf('pages', id) }));
  const site = (make: () => Page) => from('content', make);
  const ownRoute: Record<string, () => { frame: PageFrame }> = {
    benefits: () => benefitsPage(catalogue, LOCALE),
    'how-we-hire': () => howWeHirePage(catalogue, LOCALE),
  };

  return [
    site(() => ({
      view: homePage(catalogue, LOCALE),
      markup: [organization(catalogue.organisation, SITE), webSite(catalogue.organisation, LOCALE, SITE)],
    })),
    ...each('roles', shown.roles, (id) => {
      const view = rolePage(id, catalogue, LOCALE);

      return {
        view,
        prose: [...proseOf('roles', id), ...answersOf(view.questions)],
        markup: [findOccupation(id, catalogue, LOCALE, SITE)],
      };
    }),
    ...each('openings', shown.openings, (id) => {
      const prose = proseOf('openings', id);
      const opening = get(catalogue.openings, id);
      const body = prose.map((line) => `<p>${escapeHtml(line.text)}</p>`).join('');
      const description = openingDescription(opening, body, catalogue, LOCALE);

      return {
        view: openingPage(id, catalogue, LOCALE),
        prose,
        markup: [findJobPosting(opening, description, catalogue, LOCALE, SITE)],
      };
    }),
    ...each('skills', shown.skills, (id) => ({
      view: skillPage(id, catalogue, LOCALE, WHOLE.size),
      markup: [definedTerm(get(catalogue.skills, id), SITE)],
    })),
    ...each('families', shown.families, (id) => {
      const view = familyPage(id, catalogue, LOCALE);

      return { view, prose: answersOf(view.questions), markup: [findItemList(view.openings, SITE)] };
    }),
    ...each('levels', shown.levels, (id) => {
      const view = levelPage(id, catalogue, LOCALE, WHOLE.size);

      return { view, markup: [findItemList(view.openings, SITE)] };
    }),
    ...each('locations', shown.locations, (id) => {
      const view = locationPage(id, catalogue, LOCALE, WHOLE.size);

      return { view, markup: [findItemList([...view.openings, ...view.upcoming, ...view.remote], SITE)] };
    }),
    ...listSteps(catalogue.roles.values()).map((step) =>
      from(contentFile('roles', step.higher.id), () => ({ view: comparisonPage(step, catalogue, LOCALE) })),
    ),
    ...[...shown.pages].map((id) => text(id, ownRoute[id] ?? (() => textPage(id, catalogue, LOCALE)))),
    site(() => faqSheet(catalogue, answersOf)),
    site(() => ({ view: rolesPage(catalogue, LOCALE, WHOLE) })),
    site(() => ({ view: familiesPage(catalogue, LOCALE, WHOLE) })),
    site(() => ({ view: levelsPage(catalogue, LOCALE) })),
    site(() => ({ view: locationsPage(catalogue, LOCALE, WHOLE) })),
    site(() => {
      const view = openingsPage(catalogue, LOCALE, WHOLE);

      return {
        view,
        markup: [
          findItemList(
            view.groups.flatMap(({ openings }) => openings),
            SITE,
          ),
        ],
      };
    }),
    site(() => ({ view: skillsPage(catalogue, LOCALE) })),
    site(() => ({ view: comparePage(catalogue, LOCALE, WHOLE.size) })),
    site(() => ({ view: matrixPage(catalogue, LOCALE, WHOLE.size) })),
    site(() => ({ view: matchPage(catalogue, LOCALE) })),
    site(() => ({ view: searchPage(catalogue, LOCALE), prose: listSearchable(catalogue) })),
  ];
}

function faqSheet(
  catalogue: Catalogue,
  answersOf: (questions: { id: string; question: string }[]) => ShownLine[],
): Page {
  const view = faqPage(catalogue, LOCALE, WHOLE.size);
  const questions = view.topics.flatMap((topic) => topic.questions);
  const answers = questions.map((one) => ({
    question: one.question,
    answer: answersOf([one])
      .map((line) => line.text)
      .join(' '),
  }));

  return { view, prose: answersOf(questions), markup: [faqPageData(answers)] };
}

/** The words by which search finds skills and roles besides their names. No page prints all of them, and candidates type them. */
function listSearchable(catalogue: Catalogue): ShownLine[] {
  const { skill, role } = listNames(catalogue, LOCALE);
  const line = (name: string, words: string[]): ShownLine[] =>
    words.length > 0 ? [{ part: 'What search understands', text: `${name}: ${words.join(', ')}` }] : [];

  return [
    ...skill.name.flatMap((name, at) => line(name, [...(skill.says[at] ?? []), ...(skill.terms[at] ?? [])])),
    ...role.name.flatMap((name, at) => line(name, role.says[at] ?? [])),
  ];
}
