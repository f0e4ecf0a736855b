import type { Files, RuleFixture } from '#testing/content-folder.ts';

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
      'public/_headers': '/*\n  X-Frame-Options: DENY\n',
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
    rule: 'public-file-taken',
    mistake: 'a file that the site writes itself',
    bad: { 'public/robots.txt': 'User-agent: *' },
    says: `public/robots.txt:1:1 error public-file-taken
  The site writes this file itself. Delete this one.`,
    nearMiss: { 'public/humans.txt': 'Written by people.' },
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
    mistake: 'an error page, saved as an image',
    bad: { 'public/images/office.webp': '<html><body>Not found' },
    says: `public/images/office.webp:1:1 error image-not-as-named
  By its bytes this is a web page and no WEBP. Save it again as WEBP.`,
  },
  {
    rule: 'image-not-as-named',
    mistake: 'something else altogether',
    bad: { 'public/favicon.ico': 'Later.' },
    says: `public/favicon.ico:1:1 error image-not-as-named
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
      '<title>Our script font, onboarding = day 1, javascript: yes</title>\n<style><![CDATA[@media print { path { fill: url(#ink) } }]]></style>\n<defs><linearGradient id="ink"/></defs>\n<use href="#ink"/><image href="data:image/png;base64,iVBORw0KGgo="/>',
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
  Besides the drawing, the file holds a program that waits for readers (onload=) in line 1. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a link that is a program, in numbers',
    bad: svg('<a href="&#x6A;ava&#115;cript:alert(1)"><path d="M0 0"/></a>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds an address that is a program (javascript:alert(1)) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'an image from another site',
    bad: svg('<image xlink:href="https://example.com/pixel.png"/>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds an address outside of the drawing (href=) in line 2. Export it again as plain SVG, or delete this part.`,
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a style from another site, in numbers',
    bad: svg('<style>path { fill: u\\72l(//example.com/a.svg#b) }</style>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds an address outside of the drawing (url(//example.com/a.svg#b)) in line 2. Export it again as plain SVG, or delete this part.`,
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
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  {
    rule: 'svg-unsafe',
    mistake: 'a movement that changes a link',
    bad: svg('<a href="#x"><set attributeName="href" to="#y"/></a>'),
    says: `public/images/map.svg:1:1 error svg-unsafe
  Besides the drawing, the file holds a change of what leads elsewhere (attributeName=) in line 2. Export it again as plain SVG, or delete this part.`,
  },
];
