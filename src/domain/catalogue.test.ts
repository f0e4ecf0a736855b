import { describe, expect, test } from 'vitest';
import {
  bandsOfRole,
  endedOpeningsOfRole,
  faqsOfRole,
  get,
  listedOpenings,
  openingsAt,
  openingsOfRole,
  rolesAbove,
  rolesAtLevel,
  rolesOfFamily,
} from '#domain/catalogue.ts';
import { aCatalogue, aFamily, aFaq, aLevel, anOpening, aPage, aPayBand, aRole, aSkill } from '#testing/builders.ts';

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the order of a catalogue', () => {
  const levels = [
    aLevel({ id: 'senior', rank: 30 }),
    aLevel({ id: 'mid', rank: 20 }),
    aLevel({ id: 'junior', rank: 10 }),
  ];
  const families = [aFamily({ id: 'data', order: 20 }), aFamily({ id: 'back-end', order: 10 })];
  const roles = [
    aRole({ id: 'data-engineer', family: 'data' }),
    aRole({ id: 'senior-developer', level: 'senior' }),
    aRole({ id: 'web-developer' }),
    aRole({ id: 'api-developer' }),
    aRole({ id: 'junior-developer', level: 'junior' }),
  ];
  const catalogue = aCatalogue({ levels, families, roles, openings: [] });

  test('is by family, rank and title for roles', () => {
    const expected = ['junior-developer', 'api-developer', 'web-developer', 'senior-developer', 'data-engineer'];

    expect([...catalogue.roles.keys()]).toEqual(expected);
    expect(idsOf(rolesOfFamily(catalogue, 'back-end'))).toEqual(expected.slice(0, 4));
    expect(idsOf(rolesAtLevel(catalogue, 'mid'))).toEqual(['api-developer', 'web-developer', 'data-engineer']);
  });

  test('is by rank for levels and by `order` for families and pages', () => {
    const pages = [aPage({ id: 'privacy', order: 20 }), aPage({ id: 'benefits', order: 10 })];

    expect([...catalogue.levels.keys()]).toEqual(['junior', 'mid', 'senior']);
    expect([...catalogue.families.keys()]).toEqual(['back-end', 'data']);
    expect([...aCatalogue({ pages }).pages.keys()]).toEqual(['benefits', 'privacy']);
  });

  test('is by name for skills, small letters and capitals alike', () => {
    const skills = [aSkill({ id: 'nginx', name: 'nginx' }), aSkill({ id: 'python', name: 'Python' }), aSkill()];

    expect([...aCatalogue({ skills }).skills.keys()]).toEqual(['git', 'nginx', 'python']);
  });
});

describe('what is left out', () => {
  const roles = [
    aRole({ id: 'draft-role', status: 'draft' }),
    aRole({ id: 'retired-role', status: 'retired' }),
    aRole({ id: 'live-role' }),
  ];

  test('drafts of roles are nowhere, retired roles are apart', () => {
    const catalogue = aCatalogue({ roles, openings: [] });

    expect([...catalogue.roles.keys()]).toEqual(['live-role']);
    expect([...catalogue.retiredRoles.keys()]).toEqual(['retired-role']);
  });

  test('only published roles count as asking for a skill', () => {
    const uses = aCatalogue({ roles, openings: [] }).usesOfSkill.get('git') ?? [];

    expect(uses.map(({ role }) => role.id)).toEqual(['live-role']);
  });

  test('drafts of answers and retired answers are nowhere', () => {
    const faqs = [aFaq({ id: 'draft', status: 'draft' }), aFaq({ id: 'old', status: 'retired' }), aFaq({ id: 'live' })];

    expect([...aCatalogue({ faqs }).faqs.keys()]).toEqual(['live']);
  });

  test('an opening is nowhere before its day, and in the catalogue but not in lists after its end', () => {
    const openings = [
      anOpening({ id: 'tomorrow', posted: '2026-11-21' }),
      anOpening({ id: 'over', closes: '2026-11-19T23:59' }),
      anOpening({ id: 'now' }),
    ];
    const catalogue = aCatalogue({ openings });

    expect([...catalogue.openings.keys()]).toEqual(['now', 'over']);
    expect(idsOf(listedOpenings(catalogue))).toEqual(['now']);
    expect(idsOf(endedOpeningsOfRole(catalogue, 'back-end-developer'))).toEqual(['over']);
  });
});

describe('links', () => {
  test('lead from an opening to its role, its pay and its status', () => {
    const opening = get(aCatalogue().openings, 'developer-berlin');

    expect(opening.role.id).toBe('back-end-developer');
    expect(opening.title).toBe('Back-end developer');
    expect(opening.pay).toEqual({ min: 62_000, max: 78_000, currency: 'EUR', period: 'year' });
    expect(opening.status).toBe('open');
  });

  test('lead back from a role and from a place to their openings', () => {
    const catalogue = aCatalogue();

    expect(idsOf(openingsOfRole(catalogue, 'back-end-developer'))).toEqual(['developer-berlin']);
    expect(idsOf(openingsAt(catalogue, 'berlin'))).toEqual(['developer-berlin']);
    expect(openingsAt(catalogue, 'lisbon')).toEqual([]);
  });

  test('lead from a skill to every role that asks for it, musts first, each with its whole line', () => {
    const roles = [
      aRole({ id: 'a-welcomes', skills: [{ skill: 'git', need: 'nice' }] }),
      aRole({ id: 'b-needs', skills: [{ anyOf: ['git', 'svn'], need: 'must' }] }),
    ];
    const uses = aCatalogue({ roles, openings: [], skills: [aSkill(), aSkill({ id: 'svn' })] }).usesOfSkill;

    expect(uses.get('git')?.map(({ role, need }) => [role.id, need])).toEqual([
      ['b-needs', 'must'],
      ['a-welcomes', 'nice'],
    ]);
    expect(uses.get('svn')?.[0]?.entry.skills).toEqual(['git', 'svn']);
  });

  test('lead from a role to all that build on it, and to the bands that it is paid by now', () => {
    const roles = [
      aRole({ id: 'junior' }),
      aRole({ id: 'web', title: 'Web developer', buildsOn: 'junior' }),
      aRole({ id: 'api', title: 'API developer', buildsOn: 'junior' }),
      aRole({ id: 'staff', buildsOn: 'web' }),
    ];
    const payBands = [
      aPayBand(),
      aPayBand({ id: 'of-next-year', effectiveFrom: '2027-01-01' }),
      aPayBand({ id: 'of-others', family: 'data' }),
    ];
    const catalogue = aCatalogue({ roles, payBands, families: [aFamily(), aFamily({ id: 'data' })], openings: [] });

    expect(idsOf(rolesAbove(catalogue, 'junior'))).toEqual(['api', 'web']);
    expect(rolesAbove(catalogue, 'staff')).toEqual([]);
    expect(idsOf(bandsOfRole(catalogue, get(catalogue.roles, 'web')))).toEqual(['back-end-mid-de']);
  });

  test('an opening with a title of its own keeps it', () => {
    const { openings } = aCatalogue({ openings: [anOpening({ title: 'Developer for Orders' })] });

    expect(get(openings, 'developer-berlin').title).toBe('Developer for Orders');
  });

  test('an id that is not there is named in the error', () => {
    expect(() => get(aCatalogue().roles, 'astronaut')).toThrow('There is no "astronaut" in the catalogue.');
  });
});

describe('the answers for a role', () => {
  const faqs = [
    aFaq({ id: 'of-family', families: ['back-end'], order: 1 }),
    aFaq({ id: 'of-role-late', roles: ['back-end-developer'], order: 30 }),
    aFaq({ id: 'of-role-early', roles: ['back-end-developer'], order: 20 }),
    aFaq({ id: 'of-both', roles: ['back-end-developer'], families: ['back-end'], order: 40 }),
    aFaq({ id: 'of-site', order: 2 }),
    aFaq({ id: 'of-others', families: ['data'], order: 3 }),
  ];
  const catalogue = aCatalogue({ faqs });

  test('are its own in their order, then those of its family, each once', () => {
    expect(idsOf(faqsOfRole(catalogue, aRole()))).toEqual(['of-role-early', 'of-role-late', 'of-both', 'of-family']);
  });
});

describe('openings come in the order of their urgency', () => {
  const order = (...openings: ReturnType<typeof anOpening>[]) => [...aCatalogue({ openings }).openings.keys()];

  test('what closes soon, what is open, what opens later, what has ended', () => {
    expect(
      order(
        anOpening({ id: 'ended', closes: '2026-11-10T12:00' }),
        anOpening({ id: 'later', opens: '2026-12-01T09:00' }),
        anOpening({ id: 'open' }),
        anOpening({ id: 'soon', closes: '2026-11-25T12:00' }),
      ),
    ).toEqual(['soon', 'open', 'later', 'ended']);
  });

  test('among those that close soon, the one that closes first', () => {
    expect(
      order(
        anOpening({ id: 'in-six-days', posted: '2026-11-10', closes: '2026-11-26T12:00' }),
        anOpening({ id: 'tomorrow', posted: '2026-11-01', closes: '2026-11-21T12:00' }),
      ),
    ).toEqual(['tomorrow', 'in-six-days']);
  });

  test('among those that are open, the newest; at equal age by id', () => {
    expect(
      order(
        anOpening({ id: 'old', posted: '2026-10-01' }),
        anOpening({ id: 'b-new', posted: '2026-11-18' }),
        anOpening({ id: 'a-new', posted: '2026-11-18' }),
      ),
    ).toEqual(['a-new', 'b-new', 'old']);
  });

  test('among those that open later, the one that opens first', () => {
    expect(
      order(
        anOpening({ id: 'january', opens: '2027-01-04T09:00' }),
        anOpening({ id: 'december', opens: '2026-12-01T09:00' }),
      ),
    ).toEqual(['december', 'january']);
  });
});
