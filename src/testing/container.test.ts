import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NODE } from '#hosting/build-settings.ts';
import { readOptions } from '#hosting/options.ts';

// Nothing here runs a container: what can go wrong between the file and the repository is looked at instead.
const read = (file: string): string => readFileSync(file, 'utf8');

/** The instructions of the file, continued lines as one. */
const instructions = read('Containerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => {
    const [, name = '', text = ''] = /^(\S+) (.*)$/.exec(line) ?? [];

    return { name, text };
  });
const textsOf = (name: string): string[] =>
  instructions.filter((instruction) => instruction.name === name).map(({ text }) => text);
const last = (name: string): string => textsOf(name).at(-1) ?? '';

const copies = textsOf('COPY').map((text) => {
  const words = text.split(' ').filter((word) => !word.startsWith('--'));

  return { isOurs: !text.startsWith('--from='), from: words.slice(0, -1), to: words.at(-1) };
});
const { scripts } = JSON.parse(read('package.json'));

test('what it copies is there, and let in, and all that is let in is copied', () => {
  const letIn = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path = '']) => path);
  const copied = copies.filter(({ isOurs }) => isOurs).flatMap(({ from }) => from);

  expect(read('.dockerignore')).toMatch(/^\*$/m);
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  expect(copied.sort()).toEqual(letIn.sort());
});

test('each image has a whole version, and Node is the one that other hosts build with', () => {
  const images = textsOf('FROM').map((text) => text.split(' ')[0] ?? '');

  expect(images.filter((image) => !/:\d+\.\d+\.\d+(-[a-z]+)?$/.test(image))).toEqual([]);
  expect(images[0]).toMatch(new RegExp(`^node:${NODE}\\.`));
});

test('every command exists', () => {
  const named = [
    ...textsOf('RUN')
      .join('\n')
      .matchAll(/npm run (?:--silent )?([\w:-]+)/g),
  ].map(([, name = '']) => name);

  expect(named).toEqual(['build', 'host']);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('it serves by the printed settings: their port, folder and file are those of the container', () => {
  const [, words = '', file = ''] = /npm run --silent host -- (.+?) > (\S+)/.exec(textsOf('RUN').join('\n')) ?? [];
  const options = readOptions(words.split(' '));
  const settings = copies.find(({ from }) => from[0]?.endsWith(`/${file}`))?.to;
  const site = copies.find(({ from }) => from[0]?.endsWith('/host'))?.to;

  expect(options).toMatchObject({ host: 'caddy', server: { root: site, listen: last('EXPOSE') } });
  expect(last('CMD')).toContain(`"${settings}"`);
  expect(last('HEALTHCHECK')).toContain(`http://127.0.0.1:${last('EXPOSE')}$BASE_PATH`);
});

test('it runs without rights, and each build has a moment of its own', () => {
  const [user = ''] = last('USER').split(':');
  const names = instructions.map(({ name }) => name);

  expect(Number(user)).toBeGreaterThan(0);
  expect(names.lastIndexOf('USER')).toBeGreaterThan(names.lastIndexOf('RUN'));
  expect(textsOf('RUN').some((text) => text.startsWith('test -n "$BUILD_DATE" ||'))).toBe(true);
  expect(textsOf('RUN').join()).toContain('PRECOMPRESS=on npm run');
});
