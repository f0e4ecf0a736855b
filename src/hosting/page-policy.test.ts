import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pagePolicy, withPolicy } from '#hosting/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive. */
const sourcesOf = (html: string, directive: string, asked?: string) =>
  new Map(
    pagePolicy(html, asked)
      .split('; ')
      .map((part) => part.split(/ (.*)/) as [string, string]), // a name, and what follows the first space
  ).get(directive);

describe('what stands in a page', () => {
  test('runs by the hash of its bytes', () => {
    const html = '<style>a { color: red }\n</style><script type="module">if (1 < 2 && "</p>") go("ü")</script>';

    expect(sourcesOf(html, 'style-src')).toBe(hash('a { color: red }\n'));
    expect(sourcesOf(html, 'script-src')).toBe(`${hash('if (1 < 2 && "</p>") go("ü")')} 'self'`);
  });

  test.each([
    ['data', '<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>'],
    ['an attribute', `<a title="<script>a()</script>" data-a='<style>b'>x</a>`],
    ['a comment', '<!-- <script>a()</script><style>b</style> -->'],
    ['a title', '<title><script>a()</script></title>'],
  ])('is no program as %s', (_what, html) => {
    expect(pagePolicy(html)).not.toMatch(/script-src|style-src/);
  });

  test('is not lost behind what only looks like a program', () => {
    const html = `<a title="<script>">x</a><!-- <style> --><script>run()</script><STYLE media="(width > 1px)">b</STYLE>`;

    expect(sourcesOf(html, 'script-src')).toBe(`${hash('run()')} 'self'`);
    expect(sourcesOf(html, 'style-src')).toBe(hash('b'));
  });

  test('is named once when it stands there twice', () => {
    expect(sourcesOf('<style>a</style><style>a</style>', 'style-src')).toBe(hash('a'));
  });
});

test('a file of the site runs where a page names one, and not by a hash', () => {
  expect(sourcesOf('<script type="module" src="/_astro/a.js"></script>', 'script-src')).toBe("'self'");
});

test('only the search page may have a policy for trusted types, for the worker of the full text', () => {
  expect(sourcesOf('<p>', 'trusted-types')).toBe("'none'");
  expect(sourcesOf('<site-search data-words="{}">', 'trusted-types')).toBe('default');
});

test('the policy stands before everything that it is about', () => {
  const html = '<html><head><meta charset="utf-8"><style>a</style></head></html>';

  expect(withPolicy(html)).toBe(
    `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy(html)}"><style>a</style></head></html>`,
  );
});

test('a page that has no place for it is refused', () => {
  expect(() => withPolicy('<p>')).toThrow('no place for its policy');
});

test('an engine may be asked from the search page alone, and needs no worker there', () => {
  const search = '<site-search data-script="/_astro/a.js"></site-search>';
  const asked = 'https://search.company.example';

  expect(sourcesOf(search, 'connect-src')).toBe("'self'");
  expect(sourcesOf(search, 'trusted-types')).toBe('default');
  expect(sourcesOf(search, 'connect-src', asked)).toBe(`'self' ${asked}`);
  expect(sourcesOf(search, 'trusted-types', asked)).toBe("'none'");
  expect(sourcesOf('<p>site-search</p>', 'connect-src', asked)).toBe("'self'");
});
