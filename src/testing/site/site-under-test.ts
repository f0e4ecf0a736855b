import { readFileSync } from 'node:fs';
import { isExample } from '#testing/about-the-example.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** The moment at which the example openings show every state. Content of a fork is judged today: it was written later. */
export const BUILD_INSTANT = isExample(readFileSync('content/organisation.yml', 'utf8'))
  ? '2026-11-20T12:00:00Z'
  : `${TODAY}T12:00:00Z`;

/** Where the site that the tests look at is built to. */
export const SITE_FOLDER = '.site-under-test';

/** The address the site is built for when nothing else is said. */
export const SITE_ADDRESS = 'https://careers.quillmark.example';
