import type { Rule } from '#checks/rule.ts';

/** Rules about files that are served untouched. */
export const PUBLIC_RULES = {
  'public-file-type': {
    severity: 'error',
    why: 'What lies in public is served as it is, without any check. A page or a program there could do to readers what it likes.',
    bad: 'public/tracker.js',
    good: 'public/images/team.webp',
  },
  'public-file-taken': {
    severity: 'error',
    why: 'The site writes a file with this address itself. One of the two would silently replace the other.',
    bad: 'public/robots.txt',
    good: 'no file public/robots.txt',
  },
  'public-file-name': {
    severity: 'warning',
    why: 'An address with spaces, capitals or other letters breaks where people share it, and works on some servers only.',
    bad: 'public/images/Team Photo.jpg',
    good: 'public/images/team-photo.jpg',
  },
  'image-too-large': {
    severity: 'error',
    why: 'An image of more than 500 KB takes seconds on a phone, and costs some readers money.',
    bad: 'public/images/office.png, 4 MB',
    good: 'public/images/office.webp, 120 KB',
  },
  'image-not-as-named': {
    severity: 'error',
    why: 'Servers tell browsers by the ending what a file is. When it is something else, browsers refuse to show it.',
    bad: 'public/images/office.png, which is a JPEG',
    good: 'public/images/office.jpg',
  },
  'svg-unsafe': {
    severity: 'error',
    why: 'An SVG can hold programs and load things from elsewhere. Whoever opens its address would run them in the name of this site.',
    bad: '<svg xmlns="http://www.w3.org/2000/svg" onload="…">',
    good: '<svg xmlns="http://www.w3.org/2000/svg">',
  },
  'example-drawing': {
    severity: 'warning',
    why: 'The mark at the head of each page, the icons that are drawn from it, and the logo that search engines and job boards fetch would be those of another company.',
    bad: '# content/organisation.yml says example: false, and public/logo.svg is still the feather of the example\npublic/logo.svg',
    good: 'public/logo.svg, with your own mark',
  },
} as const satisfies Record<string, Rule>;
