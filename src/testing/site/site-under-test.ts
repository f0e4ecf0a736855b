/** The moment at which the example openings show every state. */
export const BUILD_INSTANT = '2026-11-20T12:00:00Z';

/** Where the site that the tests look at is built to. */
export const SITE_FOLDER = '.site-under-test';

/** The address the site is built for when nothing else is said. */
export const SITE_ADDRESS = 'https://careers.quillmark.example';
