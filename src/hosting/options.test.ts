import { expect, test } from 'vitest';
import { HOSTS, readOptions, USAGE } from '#hosting/options.ts';

test('a host is enough: the site stands where settings usually say, and waits at the usual ports', () => {
  expect(readOptions(['nginx'])).toEqual({ host: 'nginx', server: { root: '/srv/careers/dist', brotli: false } });
});

test('folder, port and module are taken over', () => {
  expect(readOptions(['nginx', '--root', '/srv/www', '--listen', '127.0.0.1:8080', '--brotli'])).toEqual({
    host: 'nginx',
    server: { root: '/srv/www', listen: '127.0.0.1:8080', brotli: true },
  });
});

test.each([
  [[], 'Usage: npm run --silent host'],
  [['ngnix'], 'There is no host "ngnix". Did you mean "nginx"?'],
  [['caddy', 'nginx'], 'One host at a time, and "nginx" is one more.'],
  [['caddy', '--lisen', '80'], 'There is no option "--lisen". Did you mean "--listen"?'],
  [['caddy', '--listen', 'everywhere'], '--listen wants a value such as 8080 or 127.0.0.1:8080.'],
  [['caddy', '--listen', '8080;evil'], '--listen wants a value such as'],
  [['caddy', '--root', 'dist'], '--root wants a value such as /srv/careers.'],
  [['caddy', '--root', '/a"b'], '--root wants a value such as /srv/careers.'],
])('%j is refused with what is wanted', (words, message) => {
  expect(() => readOptions(words)).toThrow(message);
});

test('help names every host', () => {
  expect(readOptions(['--help'])).toBe('help');
  expect(HOSTS.filter((host) => !USAGE.includes(`\n  ${host} `))).toEqual([]);
});
