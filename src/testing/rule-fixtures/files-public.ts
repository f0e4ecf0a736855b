import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx, type RuleFixture } from '#testing/content-folder.ts';

const bytes = (start: string, length = start.length): Uint8Array => {
  const all = new Uint8Array(length);
  all.set(Array.from(start, (letter) => letter.charCodeAt(0)));

  return all;
};

const PNG = '\u0089PNG\r\n\u001A\n';
const JPEG = '\u00FF\u00D8\u00FF\u00E0';
const svg = (inside: string, attributes = ''): Files => ({
  'public/images/map.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>\n${inside}\n</svg>\n`,
});

export const FILES_PUBLIC_FIXTURES: RuleFixture[] = [
  {
    rule: 'public-file-type',
    mistake: 'a program',
    bad: { 'public/tracker.js': 'alert(1)' },
    says: `public/tracker.js:1:1 error public-file-type
  Files in public are served untouched, and "tracker.js" is none of the kinds that belong there: images (svg, webp, avif, jpg, png, gif, ico), fonts (woff2), pdf, txt and json. Delete it, or move it.`,
    nearMiss: {
      'public/CNAME': 'jobs.example',
      'public/.well-known/security.txt': 'Contact: mailto:security@quillmark.example',
      'public/fonts/OFL.txt': 'A licence.',
    },
  },
  {
    rule: 'public-file-type',
    mistake: 'a page of its own',
    bad: { 'public/landing/index.html': '<!doctype html>' },
    says: `public/landing/index.html:1:1 error public-file-type
  Files in public are served untouched, and "index.html" is none of the kinds that belong there: images (svg, webp, avif, jpg, png, gif, ico), fonts (woff2), pdf, txt and json. Delete it, or move it.`,
  },
  {
    rule: 'public-file-type',
    mistake: 'a photograph from a telephone',
    bad: { 'public/images/team.heic': bytes('0000ftypheic') },
    says: `public/images/team.heic:1:1 error public-file-type
  Browsers cannot show .heic. Save it as WebP, JPEG or PNG.`,
  },
  {
    rule: 'public-file-type',
    mistake: 'readers are sent to another site',
    bad: { 'public/_redirects': '/* https://example.com/:splat 200!\n' },
    says: `public/_redirects:1:1 error public-file-type
  "_redirects" is a setting of the web server and no content. Delete it, and ask whoever looks after the server to set it there.`,
  },
  {
    rule: 'public-file-type',
    mistake: 'the settings of further hosts',
    bad: { 'public/staticwebapp.config.json': '{}', 'public/serve.json': '{}' },
    says: `public/serve.json:1:1 error public-file-type
  "serve.json" is a setting of the web server and no content. Delete it, and ask whoever looks after the server to set it there.
public/staticwebapp.config.json:1:1 error public-file-type
  "staticwebapp.config.json" is a setting of the web server and no content. Delete it, and ask whoever looks after the server to set it there.`,
    nearMiss: { 'public/data/serve.json': '{}', 'public/static-data.json': '{}' },
  },
  {
    rule: 'public-file-type',
    mistake: 'a program that calls itself data',
    bad: { 'public/team.json': 'console.log(1)', 'public/site.webmanifest': '{ "name": }' },
    says: `public/site.webmanifest:1:1 error public-file-type
  "site.webmanifest" must be JSON, and this is none. Correct it, or delete it.
public/team.json:1:1 error public-file-type
  "team.json" must be JSON, and this is none. Correct it, or delete it.`,
    nearMiss: { 'public/team.json': '{ "members": 12 }\n', 'public/site.webmanifest': '{ "name": "Careers" }' },
  },
  {
    rule: 'public-file-type',
    mistake: 'a page among the files for hosts',
    bad: { 'public/.well-known/x.html': '<script>alert(1)</script>' },
    says: `public/.well-known/x.html:1:1 error public-file-type
  In .well-known only these are looked for: apple-app-site-association, assetlinks.json, gpc.json, microsoft-identity-association.json, security.txt. Delete "x.html", or move it.`,
    nearMiss: {
      'public/.well-known/assetlinks.json': '[]',
      'public/.well-known/apple-app-site-association': '{ "applinks": {} }',
    },
  },
  {
    rule: 'public-file-type',
    mistake: 'a page under a name for telephones',
    bad: { 'public/.well-known/apple-app-site-association': '<script>alert(1)</script>' },
    says: `public/.well-known/apple-app-site-association:1:1 error public-file-type
  "apple-app-site-association" must be JSON, and this is none.`,
  },
  {
    rule: 'public-file-type',
    mistake: 'more than a host in CNAME',
    bad: { 'public/CNAME': 'jobs.example\n<script>alert(1)</script>\n' },
    says: `public/CNAME:1:1 error public-file-type
  CNAME holds the name of the host in one line and nothing else, for example jobs.example.com.`,
    nearMiss: { 'public/CNAME': 'careers.quillmark.example\n' },
  },
  {
    rule: 'public-file-type',
    mistake: 'something in a file that is there by being there',
    bad: { 'public/.nojekyll': '<script>alert(1)</script>' },
    says: `public/.nojekyll:1:1 error public-file-type
  Files in public are served untouched, and ".nojekyll" is none of the kinds that belong there: images (svg, webp, avif, jpg, png, gif, ico), fonts (woff2), pdf, txt and json. Delete it, or move it.`,
    nearMiss: { 'public/.nojekyll': '', 'public/images/.gitkeep': '' },
  },
  {
    rule: 'left-over',
    mistake: 'macOS keeps the names of all files in a folder that is published',
    bad: { 'public/images/.DS_Store': bytes('\u0000\u0000\u0000\u0001Bud1') },
    says: `public/images/.DS_Store:1:1 error left-over
  The computer left this file behind, and nobody needs it. Delete it.`,
  },
  {
    rule: 'public-file-taken',
    mistake: 'a folder in the place of a page',
    bad: { 'public/events/index.html/a.png': bytes(PNG) },
    says: `public/events/index.html/a.png:1:1 error public-file-taken
  Found the folder "index.html". A folder in public has small letters, digits and hyphens only; with a dot it could take the place of a page. Name it index-html.`,
    nearMiss: { 'public/events/index/a.png': bytes(PNG) },
  },
  {
    rule: 'public-file-taken',
    mistake: 'a folder with the name of a page',
    bad: { 'public/Privacy/a.png': bytes(PNG), 'content/pages/privacy.mdx': mdx(SMALLEST.page) },
    says: `public/Privacy/a.png:1:1 error public-file-taken
  The site writes the folder "Privacy" itself. Move this file into another folder, for example public/images.`,
    nearMiss: { 'public/privacy-notice/a.png': bytes(PNG), 'content/pages/privacy.mdx': mdx(SMALLEST.page) },
  },
  {
    rule: 'public-file-taken',
    mistake: 'an empty file that keeps a folder in the place of a page',
    bad: { 'public/faq/index.html/.gitkeep': '' },
    says: `public/faq/index.html/.gitkeep:1:1 error public-file-taken
  The site writes the folder "faq" itself. Move this file into another folder, for example public/images.`,
    nearMiss: { 'public/images/faq/.gitkeep': '', 'public/faq.pdf': bytes('%PDF-1.7') },
  },
  {
    rule: 'public-file-taken',
    mistake: 'a file among the programs that the site writes',
    bad: { 'public/_astro/a.png': bytes(PNG) },
    says: `public/_astro/a.png:1:1 error public-file-taken
  The site writes the folder "_astro" itself. Move this file into another folder, for example public/images.`,
  },
  {
    rule: 'public-file-taken',
    mistake: 'a map of the site',
    bad: { 'public/Sitemap-index.xml': '<urlset/>' },
    says: `public/Sitemap-index.xml:1:1 error public-file-taken
  The site writes this file itself. Delete this one.`,
  },
  {
    rule: 'public-file-taken',
    mistake: 'a file that the site writes itself',
    bad: { 'public/robots.txt': 'User-agent: *' },
    says: `public/robots.txt:1:1 error public-file-taken
  The site writes this file itself. Delete this one.`,
    nearMiss: { 'public/humans.txt': 'Written by people.' },
  },
  {
    rule: 'public-file-taken',
    mistake: 'an icon of their own, where the site draws one',
    bad: { 'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' },
    says: `public/favicon.svg:1:1 error public-file-taken
  The site draws its icons from src/components/page/Logo.astro. Change the drawing there, and delete this file.`,
    nearMiss: { 'public/images/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>\n' },
  },
  {
    rule: 'public-file-taken',
    mistake: 'the text for language models, which the site writes itself',
    bad: { 'public/llms.txt': '# Careers' },
    says: `public/llms.txt:1:1 error public-file-taken
  The site writes this file itself. Delete this one.`,
  },
  {
    rule: 'public-file-taken',
    mistake: 'a file among the data that the site writes',
    bad: { 'public/api/v1/roles.json': '{}' },
    says: `public/api/v1/roles.json:1:1 error public-file-taken
  The site writes the folder "api" itself. Move this file into another folder, for example public/images.`,
  },
  {
    rule: 'public-file-name',
    mistake: 'a space and capitals',
    bad: { 'public/images/Our Office.jpg': bytes(JPEG) },
    says: `public/images/Our Office.jpg:1:1 warning public-file-name
  A space in a name becomes %20 in the address. Name it our-office.jpg, and write this name where it is linked.`,
    nearMiss: { 'public/images/our_office.v2@2x.jpg': bytes(JPEG) },
  },
  {
    rule: 'public-file-name',
    mistake: 'a name in another language',
    bad: { 'public/images/b\u00fcro.jpg': bytes(JPEG) },
    says: `public/images/büro.jpg:1:1 warning public-file-name
  An address has the letters a to z only; this name has "ü" in it. Name it buro.jpg, and write this name where it is linked.`,
  },
  {
    rule: 'image-too-large',
    mistake: 'a photograph as the camera made it',
    bad: { 'public/images/office.jpg': bytes(JPEG, 700_000) },
    says: `public/images/office.jpg:1:1 error image-too-large
  The image has 684 KB, and phones wait for it. Save it no wider than 1600 pixels as WebP or JPEG: 500 KB at most.`,
    nearMiss: { 'public/images/office.jpg': bytes(JPEG, 500_000) },
  },
  {
    rule: 'image-not-as-named',
    mistake: 'a JPEG with the ending of a PNG',
    bad: { 'public/images/office.png': bytes(JPEG) },
    says: `public/images/office.png:1:1 error image-not-as-named
  By its bytes this is a JPEG and no PNG. Name it office.jpg, or save it again as PNG.`,
    nearMiss: {
      'public/images/office.png': bytes(PNG),
      'public/images/team.jpeg': bytes(JPEG),
      'public/a.webp': bytes('RIFF0000WEBPVP8 '),
      'public/a.avif': bytes('0000ftypavif'),
      'public/a.gif': bytes('GIF89a'),
      'public/a.ico': bytes('\u0000\u0000\u0001\u0000'),
      'public/a.woff2': bytes('wOF2'),
      'public/a.pdf': bytes('%PDF-1.7'),
    },
  },
  {
    rule: 'image-not-as-named',
    mistake: 'a PNG with the ending of a JPEG, and a name that could not stay either',
    bad: { 'public/images/Our office.jpg': bytes(PNG) },
    says: `public/images/Our office.jpg:1:1 error image-not-as-named
  By its bytes this is a PNG and no JPG. Name it our-office.png, or save it again as JPG.`,
  },
  {
    rule: 'image-not-as-named',
    mistake: 'a PNG with the ending of a JPEG, and a sign in its name that does no harm',
    bad: { 'public/images/office@2x.jpg': bytes(PNG) },
    says: `public/images/office@2x.jpg:1:1 error image-not-as-named
  By its bytes this is a PNG and no JPG. Name it office@2x.png, or save it again as JPG.`,
  },
  {
    rule: 'image-not-as-named',
    mistake: 'an error page, saved as an image',
    bad: { 'public/images/office.webp': '<html><body>Not found' },
    says: `public/images/office.webp:1:1 error image-not-as-named
  By its bytes this is a web page and no WEBP. Save it again as WEBP.`,
  },
  {
    rule: 'image-not-as-named',
    mistake: 'something else altogether',
    bad: { 'public/old.ico': 'Later.' },
    says: `public/old.ico:1:1 error image-not-as-named
  By its bytes this is no ICO. Save it again as ICO.`,
  },
  {
    rule: 'image-not-as-named',
    mistake: 'an SVG that is a bitmap',
    bad: { 'public/logo.svg': bytes(PNG) },
    says: `public/logo.svg:1:1 error image-not-as-named
  By its bytes this is no SVG in UTF-8. Save it again from the program that made it.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a program in a drawing',
    bad: svg('<SCRIPT>alert(1)</SCRIPT>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a program (<SCRIPT) in line 2. Export it again as plain SVG, or delete this part.`,
    nearMiss: svg(
      '<title>Our script font, onboarding = day 1, javascript: yes</title>\n<style>@media print { path { fill: url(#ink) } }</style>\n<defs><linearGradient id="ink"/></defs>\n<use href="#ink"/>',
    ),
  },
  {
    rule: 'svg-unsafe',
    mistake: 'the program has another prefix',
    bad: svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a program (<s:script) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'it waits until it is shown',
    bad: svg('<path d="M0 0"/>', ' onload="alert(1)"'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a program that waits for readers (onload) in line 1. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'an address that is a program, in numbers',
    bad: svg('<use href="&#x6A;ava&#115;cript:alert(1)"/>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds an address that is a program (href) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'an image from another site',
    bad: svg('<feImage xlink:href="https://example.com/pixel.png"/>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds an address outside of the drawing (xlink:href) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a style from another site, in signs for letters',
    bad: svg('<style>path { fill: u\\72l(//example.com/a.svg#b) }</style>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a sign that can hide an address (<style) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'many spaces before the sign of a program',
    bad: svg('<path d="M0 0"/>', ` onload${' '.repeat(30)}="alert(1)"`),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a program that waits for readers (onload) in line 1. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a long prefix before a program',
    bad: svg(`<${'a'.repeat(50)}:script>alert(1)</${'a'.repeat(50)}:script>`),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a program (<aaaaaaaaaaaaaaaaaaaaaaaaaaaaa) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a prefix in other letters before a program',
    bad: svg('<\u00e9:script>alert(1)</\u00e9:script>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds something that is no drawing (<é:script) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a page in a drawing',
    bad: svg('<foreignObject><p>Hello</p></foreignObject>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a piece of a web page (<foreignObject) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'definitions',
    bad: {
      'public/logo.svg':
        '<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY x "y">]>\n<svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    },
    says: `public/logo.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds definitions that can hide anything (<!DOCTYPE) in line 2. Export it again as plain SVG, or delete this part.`,
    nearMiss: {
      'public/logo.svg':
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- <!DOCTYPE svg> -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a movement that changes a link',
    bad: svg('<use href="#x"><set attributeName="href" to="#y"/></use>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a movement, which can change what leads elsewhere (<set) in line 2. Export it again as plain SVG, or delete this part.`,
  },
];
