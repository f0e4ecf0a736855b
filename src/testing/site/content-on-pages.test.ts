import { describe, expect, test } from 'vitest';
import { dateAt } from '#domain/calendar-date.ts';
import { isListed, isOpen, OPENING_STATUSES } from '#domain/opening-status.ts';
import { listBandsFor } from '#domain/pay.ts';
import { getMessages } from '#messages/messages.ts';
import { PLACEHOLDER } from '#testing/policy/placeholder.ts';
import {
  type BuiltElement,
  bodyText,
  findAround,
  getPage,
  isShown,
  listFiles,
  PAGES,
  READ_PAGES,
  readAnyFile,
  select,
  textNodes,
  textOf,
} from '#testing/site/pages.ts';
import {
  addressOfAnswer,
  CONTENT,
  ENDED_OPENINGS,
  getRole,
  LISTED_OPENINGS,
  NOW,
  POSTED_OPENINGS,
  PUBLISHED_FAQS,
  PUBLISHED_ROLES,
  RETIRED_ROLES,
  statusOf,
} from '#testing/site/site-content.ts';

const words = getMessages('en');
const paths = new Set(PAGES.map(({ path }) => path));
const text = (path: string): string => bodyText(getPage(path));
const hrefs = (path: string): string[] =>
  select(getPage(path), 'a[href]')
    .filter(isShown)
    .map(({ attributes }) => attributes['href'] ?? '');
const squeeze = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

/** Of what should be said on a page, all that is not. */
const missing = (path: string, sentences: string[]): string[] => {
  const said = text(path);

  return sentences.filter((sentence) => !said.includes(squeeze(sentence))).map((sentence) => `${path}: ${sentence}`);
};

describe('what is published has its place', () => {
  test('a page for every published and every retired role', () => {
    const roles = [...PUBLISHED_ROLES, ...RETIRED_ROLES].map(({ id }) => `/roles/${id}/`);

    expect(roles.length).toBeGreaterThan(0);
    expect(roles.filter((path) => !paths.has(path))).toEqual([]);
  });

  test.each(['skills', 'families', 'levels'] as const)('a page for each of the %s, and for no other', (collection) => {
    const found = [...paths].filter((path) => new RegExp(`^/${collection}/.+`).test(path));

    expect(found.sort()).toEqual(CONTENT[collection].map(({ id }) => `/${collection}/${id}/`).sort());
  });

  test('a page for every opening that was posted, and for no other', () => {
    const openings = [...paths].filter((path) => /^\/openings\/.+/.test(path));

    expect(openings.sort()).toEqual(POSTED_OPENINGS.map(({ id }) => `/openings/${id}/`).sort());
  });

  test('every published role on the list of roles, and no retired one', () => {
    const listed = hrefs('/roles/');

    expect(PUBLISHED_ROLES.filter(({ id }) => !listed.includes(`/roles/${id}/`))).toEqual([]);
    expect(RETIRED_ROLES.filter(({ id }) => listed.includes(`/roles/${id}/`))).toEqual([]);
  });

  test('every opening that is open or opens soon on the list of openings, and no ended one', () => {
    const listed = hrefs('/openings/');

    expect(LISTED_OPENINGS.map(({ id }) => id).filter((id) => !listed.includes(`/openings/${id}/`))).toEqual([]);
    expect(ENDED_OPENINGS.map(({ id }) => id).filter((id) => listed.includes(`/openings/${id}/`))).toEqual([]);
  });

  test('every published answer at its one address, and a way there from the questions page', () => {
    const answers = new Map(
      PAGES.flatMap((page) =>
        select(page, '[data-answer]').map((answer): [string, string] => [
          `${page.path}#${answer.attributes['data-answer']}`,
          textOf(answer),
        ]),
      ).filter(([address]) => !address.startsWith('/benefits/')),
    );
    const list = getPage('/faq/');
    const ids = new Set(list.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
    const listed = new Set([...hrefs('/faq/'), ...[...ids].map((id) => `/faq/#${id}`)]);

    expect([...answers.keys()].sort()).toEqual(PUBLISHED_FAQS.map(addressOfAnswer).sort());
    expect(PUBLISHED_FAQS.filter((faq) => !answers.get(addressOfAnswer(faq))?.includes(squeeze(faq.question)))).toEqual(
      [],
    );
    expect(PUBLISHED_FAQS.filter((faq) => !listed.has(addressOfAnswer(faq)))).toEqual([]);
    // Addresses from the time when all answers stood there.
    expect(PUBLISHED_FAQS.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('the answers about a role on its page', () => {
    const lost = PUBLISHED_ROLES.flatMap((role) =>
      missing(
        `/roles/${role.id}/`,
        PUBLISHED_FAQS.filter(({ roles, families }) => roles.includes(role.id) || families.includes(role.family)).map(
          ({ question }) => question,
        ),
      ),
    );

    expect(lost).toEqual([]);
  });

  test('every general page', () => {
    expect(CONTENT.pages.filter(({ id }) => !paths.has(`/${id}/`))).toEqual([]);
  });
});

describe('a draft', () => {
  const drafts = [
    ...CONTENT.roles.filter(({ status }) => status === 'draft').map(({ id, title }) => ({ id, title })),
    ...CONTENT.faqs.filter(({ status }) => status === 'draft').map(({ id, question }) => ({ id, title: question })),
    ...CONTENT.openings
      .filter((opening) => statusOf(opening) === 'draft')
      .flatMap(({ id, title, identifier }) => [
        { id, title: identifier },
        ...(title === undefined ? [] : [{ id, title }]),
      ]),
  ];
  const files = listFiles();

  test('has no file', () => {
    expect(files.filter((file) => drafts.some(({ id }) => file.split(/[/.]/).includes(id)))).toEqual([]);
  });

  test('is named nowhere, not even in the search index', () => {
    const leaks = files.flatMap((file) => {
      const content = readAnyFile(file);

      return drafts
        .filter(({ id, title }) => content.includes(title) || mentions(content, id))
        .map(({ id }) => `${id} in ${file}`);
    });

    expect(leaks).toEqual([]);
  });
});

/** Whether a text holds an id by itself: "c" is not in "css". */
const mentions = (content: string, id: string): boolean => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(content);

describe('an opening', () => {
  const { status: statuses } = words.opening;
  test('occurs in every state in the example content', () => {
    const seen = new Set(CONTENT.openings.map(statusOf));

    expect(CONTENT.organisation.example ? OPENING_STATUSES.filter((status) => !seen.has(status)) : []).toEqual([]);
  });

  test('says its state', () => {
    const silent = POSTED_OPENINGS.flatMap((opening) => {
      const status = statusOf(opening);
      const isPool = isOpen(status) && opening.vacancy === 'talent-pool';
      const said = isPool
        ? statuses.pool
        : status === 'open' && opening.openEnded
          ? statuses.openEnded
          : statuses[status];

      return missing(`/openings/${opening.id}/`, [said]);
    });

    expect(silent).toEqual([]);
  });

  test('can be applied for while it is open, and only then', () => {
    const way =
      ({ apply, identifier }: (typeof POSTED_OPENINGS)[number]) =>
      (href: string) =>
        apply.url ? href === apply.url : href.startsWith(`mailto:${apply.email}`) && href.includes(identifier);
    const wrong = POSTED_OPENINGS.filter(
      (opening) => hrefs(`/openings/${opening.id}/`).some(way(opening)) !== isOpen(statusOf(opening)),
    );

    expect(wrong.map((opening) => `${opening.id} is ${statusOf(opening)}`)).toEqual([]);
  });

  test('that has ended has no way to apply at all', () => {
    const links = ENDED_OPENINGS.flatMap(({ id }) =>
      select(getPage(`/openings/${id}/`), 'a')
        .filter((link) => textOf(link) === words.opening.apply)
        .map(() => id),
    );

    expect(links).toEqual([]);
  });

  test('is listed by search engines while it is open or opens soon, and only then', () => {
    const wrong = POSTED_OPENINGS.filter(
      (opening) => getPage(`/openings/${opening.id}/`).isIndexed !== isListed(statusOf(opening)),
    );

    expect(wrong.map((opening) => `${opening.id} is ${statusOf(opening)}`)).toEqual([]);
  });

  test('says its reference, its pay and its role', () => {
    const lost = POSTED_OPENINGS.flatMap((opening) => {
      const band = 'band' in opening.pay ? opening.pay.band : undefined;
      const pay = 'min' in opening.pay ? opening.pay : CONTENT.payBands.find(({ id }) => id === band);

      return missing(`/openings/${opening.id}/`, [
        opening.identifier,
        opening.title ?? getRole(opening.role).title,
        getRole(opening.role).title,
        ...[pay?.min, pay?.max].map((amount) => (amount ?? Number.NaN).toLocaleString('en-GB')),
      ]);
    });

    expect(lost).toEqual([]);
  });
});

describe('a role page', () => {
  const nameOf = (skill: string) => CONTENT.skills.find(({ id }) => id === skill)?.name ?? `no skill ${skill}`;

  test('names every skill that the role asks for', () => {
    const lost = PUBLISHED_ROLES.flatMap(({ id, skills }) =>
      missing(
        `/roles/${id}/`,
        skills.flatMap((need) => need.skills.map(nameOf)),
      ),
    );

    expect(lost).toEqual([]);
  });

  test('links to each of those skills', () => {
    const lost = PUBLISHED_ROLES.flatMap(({ id, skills }) => {
      const links = hrefs(`/roles/${id}/`);

      return skills
        .flatMap((need) => need.skills.map((skill) => `/skills/${skill}/`))
        .filter((href) => !links.includes(href))
        .map((href) => `/roles/${id}/: ${href}`);
    });

    expect(lost).toEqual([]);
  });

  test('says of a group how many of its skills suffice', () => {
    const groups = PUBLISHED_ROLES.flatMap(({ id, skills }) =>
      skills.filter((need) => need.skills.length > 1).map(({ atLeast }) => ({ id, atLeast })),
    );

    expect(CONTENT.organisation.example && groups.length === 0).toBe(false);
    expect(groups.flatMap(({ id, atLeast }) => missing(`/roles/${id}/`, [words.needs.atLeast(atLeast)]))).toEqual([]);
  });

  test('says the education, and that experience does as well', () => {
    const lost = PUBLISHED_ROLES.flatMap(({ id, education }) =>
      education
        ? missing(`/roles/${id}/`, [
            words.needs.education(
              words.needs.credential[education.credential],
              education.fields,
              education.experienceAccepted,
            ),
          ])
        : [],
    );

    expect(lost).toEqual([]);
  });

  test('says every responsibility and every qualification', () => {
    const lost = PUBLISHED_ROLES.flatMap(({ id, responsibilities, qualifications }) =>
      missing(`/roles/${id}/`, [...Object.values(responsibilities).flat(), ...qualifications]),
    );

    expect(lost).toEqual([]);
  });

  test('says the pay of every band that holds today', () => {
    const today = dateAt(NOW, CONTENT.organisation.defaultTimeZone);
    const lost = PUBLISHED_ROLES.flatMap((role) =>
      missing(
        `/roles/${role.id}/`,
        listBandsFor(role, CONTENT.payBands, today).flatMap(({ min, max }) =>
          [min, max].map((amount) => amount.toLocaleString('en-GB')),
        ),
      ),
    );

    expect(lost).toEqual([]);
  });

  test('of a retired role says so, and has no opening', () => {
    const lost = RETIRED_ROLES.flatMap(({ id }) => missing(`/roles/${id}/`, [words.role.retired]));

    expect(lost).toEqual([]);
    expect(RETIRED_ROLES.filter(({ id }) => getPage(`/roles/${id}/`).isIndexed)).toEqual([]);
  });
});

describe('an old address', () => {
  const roles = [...PUBLISHED_ROLES, ...RETIRED_ROLES].flatMap(({ id, formerIds }) =>
    formerIds.map((from) => ({ from: `/roles/${from}/`, to: `/roles/${id}/` })),
  );
  const comparisons = PUBLISHED_ROLES.flatMap((higher) =>
    PUBLISHED_ROLES.filter(({ id }) => id === higher.buildsOn).flatMap((lower) =>
      [lower.id, ...lower.formerIds].flatMap((below) =>
        [higher.id, ...higher.formerIds].map((above) => ({
          from: `/compare/${below}/${above}/`,
          to: `/compare/${lower.id}/${higher.id}/`,
        })),
      ),
    ),
  ).filter(({ from, to }) => from !== to);
  const moved = [...roles, ...comparisons];

  test('leads to the role or comparison by itself and by a link', () => {
    const wrong = moved.filter(({ from, to }) => {
      const [refresh] = select(getPage(from), 'meta[http-equiv="refresh"]');

      return refresh?.attributes['content'] !== `0; url=${to}` || hrefs(from).join() !== to;
    });

    expect(CONTENT.organisation.example && (roles.length === 0 || comparisons.length === 0)).toBe(false);
    expect(wrong).toEqual([]);
  });

  test('is the only kind of page that leads on', () => {
    expect(
      PAGES.filter(({ isMoved }) => isMoved)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(moved.map(({ from }) => from).sort());
  });
});

describe('every page', () => {
  test('of the example says that nobody is hired here', () => {
    const notice = CONTENT.organisation.example ? words.frame.exampleNotice(CONTENT.organisation.name) : '';

    expect(READ_PAGES.flatMap(({ path }) => missing(path, [notice]))).toEqual([]);
  });

  const LEFTOVERS = new RegExp(`${PLACEHOLDER.source}|\\{\\w+\\}|=>`, 'i');

  test('is free of leftovers in its text', () => {
    const found = PAGES.flatMap(({ path, elements }) =>
      elements
        .filter(({ name }) => name === 'html')
        .flatMap(({ node }) => textNodes(node))
        .filter((piece) => LEFTOVERS.test(piece))
        .map((piece) => `${path}: ${piece}`),
    );

    expect(found).toEqual([]);
  });

  test('is free of leftovers in its attributes', () => {
    // The words of elements are templates, and so are the rows of my skills: the browser fills their {places}.
    const isRow = (element: BuiltElement) => !isShown(element) && findAround(element, 'site-match') !== undefined;
    const found = PAGES.flatMap(({ path, elements }) =>
      elements
        .filter((element) => !isRow(element))
        .flatMap(({ attributes }) =>
          Object.entries(attributes)
            .filter(([name, value]) => name !== 'data-words' && LEFTOVERS.test(value))
            .map(([name, value]) => `${path}: ${name}="${value}"`),
        ),
    );

    expect(found).toEqual([]);
  });
});
