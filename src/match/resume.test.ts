import { describe, expect, test } from 'vitest';
import { readText, writeResume } from '#match/resume.ts';
import { getMessages } from '#messages/messages.ts';
import { numberOf, openExampleMatch } from '#testing/match/example-match.ts';

const data = openExampleMatch();
const words = getMessages('en').match.inBrowser;

const read = (resume: unknown) => readText(typeof resume === 'string' ? resume : JSON.stringify(resume), data);

/** What was read, by id; text for a refusal. */
function found(resume: unknown) {
  const reading = read(resume);
  if (typeof reading === 'string') return reading;

  return {
    ...reading,
    recognised: Object.fromEntries(
      reading.recognised.map(({ skill, proficiency }) => [data.skills.ids[skill], proficiency]),
    ),
  };
}

describe('a JSON Resume', () => {
  test('gives names and keywords with their level, and skills that highlights name', () => {
    const resume = {
      basics: { name: 'Ada Example', summary: 'I like Rust.' },
      skills: [
        { name: 'Python', level: 'Master', keywords: ['django', 'REST'] },
        { name: 'Web things', level: 'Beginner', keywords: ['CSS'] },
        { name: 'Git' },
      ],
      work: [{ name: 'Acme', highlights: ['Moved forty services to Kubernetes in a year without an outage.'] }],
    };

    expect(found(resume)).toMatchObject({
      recognised: { python: 4, django: 4, css: 1, git: undefined, kubernetes: undefined },
      unknown: ['Web things'],
      unclear: [],
    });
  });

  test('with skills as plain texts gives them', () => {
    expect(found({ skills: ['Python', 'k8s'] })).toMatchObject({
      recognised: { python: undefined, kubernetes: undefined },
    });
  });

  test('that is long because of a picture is read whole, and one of thousands of skills is not', () => {
    const picture = { basics: { image: 'x'.repeat(400_000) }, skills: [{ name: 'Git' }] };

    expect(found(picture)).toMatchObject({ recognised: { git: undefined }, isCut: false });
    expect(found({ skills: Array.from({ length: 5000 }, (_, number) => ({ name: `x${number}` })) })).toMatchObject({
      isCut: true,
    });
    expect(found('python '.repeat(40_000))).toMatchObject({ isCut: true });
  });

  test('with a level nobody knows gives the skill, and names the level', () => {
    expect(found({ skills: [{ name: 'Git', level: 'Wizard' }] })).toMatchObject({
      recognised: { git: undefined },
      unclear: ['Wizard'],
    });
  });

  test('reads back what it wrote itself', () => {
    const mine = new Map([
      [numberOf(data.skills.ids, 'csharp'), 4],
      [numberOf(data.skills.ids, 'rest-apis'), 1],
      [numberOf(data.skills.ids, 'git'), 2],
      [numberOf(data.skills.ids, 'communication'), 3],
    ]);

    expect(found(writeResume(mine, data, words))).toMatchObject({
      recognised: { csharp: 4, 'rest-apis': 1, git: 2, communication: 3 },
      unknown: [],
      unclear: [],
    });
  });
});

describe('what cannot be read is refused, with its reason', () => {
  test.each([
    ['nothing', '  \n ', 'empty'],
    ['JSON with a mistake', '{"skills": [', 'brokenJson'],
    ['JSON that is no CV', '{"name": "Ada"}', 'noResume'],
    ['a list in JSON', '["Git"]', 'noResume'],
    ['skills that are no list', '{"skills": {"name": "Git"}}', 'noResume'],
  ])('%s', (_, text, refusal) => {
    expect(read(text)).toBe(refusal);
  });

  test('but a text that only begins with a bracket is a text', () => {
    expect(found('[Git, Docker] and more')).toMatchObject({ recognised: { git: undefined, docker: undefined } });
  });
});

describe('a hostile file', () => {
  test('with __proto__ and constructor changes no object and gives nothing', () => {
    const text =
      '{"__proto__": {"skills": [{"name": "Git"}]}, "constructor": {"prototype": {"polluted": 1}}, "skills": [{"__proto__": {"name": "Git"}}]}';

    expect(found(text)).toMatchObject({ recognised: {}, unknown: [] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('with values of every other kind is read as far as it goes', () => {
    const odd = [
      null,
      1,
      'Git',
      [],
      [[]],
      { name: 7 },
      { name: null, keywords: 'Git' },
      { name: 'Git', keywords: [null, {}, 3, 'SQL'] },
    ];

    expect(found({ skills: odd, work: [null, 3, { highlights: 'text' }, { highlights: [null, 4] }] })).toMatchObject({
      recognised: { git: undefined, sql: undefined },
    });
  });

  test('nested a hundred thousand deep is told, and stops nothing', () => {
    expect(found(`{"skills": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({ recognised: {} });
    expect(read(`{"skills": ${'[{"a":'.repeat(50_000)}`)).toBe('brokenJson');
  });

  test('with a hundred thousand names is read up to a limit, in time', () => {
    const start = performance.now();
    const { unknown } = found({
      skills: Array.from({ length: 100_000 }, (_, number) => ({ name: `Skill ${number}` })),
    }) as { unknown: string[] };

    expect(unknown.length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('markup is text like any other', () => {
    expect(found({ skills: [{ name: '<img src=x onerror=alert(1)>' }] })).toMatchObject({
      recognised: {},
      unknown: ['<img src=x onerror=alert(1)>'],
    });
  });
});
