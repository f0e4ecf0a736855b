import { describe, expect, test } from 'vitest';
import { aCatalogue, aFamily, aLevel, aLocation, anOpening, aRole } from '#testing/builders.ts';
import { countFamiliesPages, familiesPage } from '#views/families-page.ts';
import { levelsPage } from '#views/levels-page.ts';
import { locationsPage } from '#views/locations-page.ts';

const catalogue = aCatalogue({
  families: [aFamily(), aFamily({ id: 'data', name: 'Data' })],
  levels: [
    aLevel(),
    aLevel({ id: 'senior', name: 'Senior', rank: 30 }),
    aLevel({ id: 'staff', name: 'Staff', rank: 40 }),
    aLevel({ id: 'manager', name: 'Manager', rank: 30, track: 'management' }),
  ],
  roles: [
    aRole(),
    aRole({ id: 'senior-developer', title: 'Senior developer', level: 'senior', buildsOn: 'back-end-developer' }),
    aRole({ id: 'team-manager', title: 'Team manager', level: 'manager', buildsOn: 'back-end-developer' }),
  ],
  locations: [
    aLocation(),
    aLocation({ id: 'lisbon', name: 'Lisbon', country: 'PT', region: 'PT-11', timeZone: 'Europe/Lisbon' }),
  ],
  openings: [
    anOpening(),
    anOpening({ id: 'from-home', identifier: 'R-1', workplace: 'remote', locations: [], eligibleIn: ['PT', 'DE'] }),
  ],
});

describe('the levels', () => {
  test('stand by track, the highest first, with their roles and openings; one without a role is left out', () => {
    const told = levelsPage(catalogue, 'en').tracks.map(({ title, rungs }) => [
      title,
      ...rungs.map(({ name, roles, openings }) => [name, roles, openings?.text]),
    ]);

    expect(told).toEqual([
      ['Individual contributor', ['Senior', '1 role', undefined], ['Mid', '1 role', '2 openings']],
      ['Management', ['Manager', '1 role', undefined]],
    ]);
  });
});

describe('the families', () => {
  test('stand with their roles by level; one without a role is left out', () => {
    const told = familiesPage(catalogue, 'en').families.map(({ name, count, rungs }) => [
      name,
      count,
      ...rungs.map(({ level, roles }) => [level, ...roles.map(({ text }) => text)]),
    ]);

    expect(told).toEqual([
      [
        'Back-end',
        '3 roles',
        ['Mid', 'Back-end developer'],
        ['Senior', 'Senior developer'],
        ['Manager', 'Team manager'],
      ],
    ]);
  });

  test('name some roles of a level, and lead to the others', () => {
    const roles = Array.from({ length: 6 }, (_, number) => aRole({ id: `role-${number}`, title: `Role ${number}` }));
    const [family] = familiesPage(aCatalogue({ roles, openings: [] }), 'en').families;

    expect(family?.rungs[0]?.roles.at(-1)).toEqual({ text: '2 more', href: '/families/back-end/' });
  });

  test('go on at a further page from 101 on', () => {
    const families = Array.from({ length: 101 }, (_, number) => aFamily({ id: `family-${number}` }));
    const roles = families.map(({ id }) => aRole({ id: `role-of-${id}`, family: id }));
    const many = aCatalogue({ families, roles, openings: [] });

    expect(countFamiliesPages(many)).toBe(2);
    expect(familiesPage(many, 'en', { page: 2 }).families).toHaveLength(1);
  });
});

describe('the places', () => {
  test('say where they are, which time they keep and what is open; fully remote work stands last', () => {
    const { lead, places } = locationsPage(catalogue, 'en');

    expect(lead).toContain('offices');
    expect(places.map(({ name, openings, timeZone }) => [name, openings?.text, timeZone])).toEqual([
      ['Berlin', '1 opening', 'Central European Time'],
      ['Fully remote', '1 opening', undefined],
    ]);
    expect(places[0]?.where.at(-1)).toBe('Germany');
    expect(places[1]?.where).toEqual(['From Germany and Portugal']);
  });

  test('say so when nothing is open anywhere', () => {
    expect(locationsPage(aCatalogue({ openings: [] }), 'en')).toMatchObject({
      lead: 'No office has an opening right now.',
      places: [],
    });
  });
});
