import { describe, expect, test } from 'vitest';
import { findDanger } from '#checks/files/public/drawing-dangers.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}</svg>`;

const LONG = 'a'.repeat(50);

describe('a drawing that does more than draw is refused', () => {
  test.each([
    ['<script>', 'a program (<script)'],
    ['<sCrIpT href="#a"/>', 'a program (<sCrIpT)'],
    ['<x:script />', 'a program (<x:script)'],
    [`<${LONG}:script>`, `a program (<${'a'.repeat(29)})`],
    ['<\u00e9:script>', 'something that is no drawing (<\u00e9:script)'],
    ['<svg:path/>', 'a part that draws nothing (<svg:path/)'],
    ['<foreignobject>', 'a piece of a web page (<foreignobject)'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="#"/>', 'a piece of a web page (<h:iframe)'],
    ['<g\nONCLICK\n=\n"a()"/>', 'a program that waits for readers (ONCLICK)', 3],
    ["<g onbegin='a()'/>", 'a program that waits for readers (onbegin)'],
    [`<g onload${' '.repeat(30)}= "a()"/>`, 'a program that waits for readers (onload)'],
    [`<g ${LONG}:onload="a()"/>`, `a setting that draws nothing (${'a'.repeat(30)})`],
    ['<g \u00e9="" onload="a()"/>', 'something that is no drawing (\u00e9)'],
    ['<g a=">" onload="a()"/>', 'a program that waits for readers (onload)'],
    ['<g a=b onload="a()"/>', 'something that is no drawing (a)'],
    ['<g a="<" onload="a()"/>', 'something that is no drawing (a)'],
    ['<set attributeName=" xlink:href" to="#"/>', 'a movement, which can change what leads elsewhere (<set)'],
    ['<animate values="#a;javascript:a()"/>', 'a movement, which can change what leads elsewhere (<animate)'],
    ['<a href="#top"/>', 'a link (<a)'],
    ['<use href=" java&#x0A;script&#58;a()"/>', 'an address that is a program (href)'],
    ['<use href="data:image/svg+xml,%3Csvg/%3E#a"/>', 'an address that is a program (href)'],
    [`<use href${' '.repeat(30)}=${' '.repeat(30)}"//example.com"/>`, 'an address outside of the drawing (href)'],
    ['<feImage href="/images/a.png"/>', 'an address outside of the drawing (href)'],
    ['<image href="/images/a.png"/>', 'an image of its own (<image)'],
    ["<use z:href='#a'/>", 'an address outside of the drawing (z:href)'],
    ['<g xml:base="https://example.com"/>', 'an address outside of the drawing (xml:base)'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'parts of another kind of file (xmlns)'],
    ['<g xmlns:xlink="http://www.w3.org/2001/xml-events"/>', 'parts of another kind of file (xmlns:xlink)'],
    ['<path fill="url( https://example.com#a)"/>', 'an address outside of the drawing (fill)'],
    ['<path fill="&#117;rl(//example.com#a)"/>', 'an address outside of the drawing (fill)'],
    ['<path style="mask:image-set(&quot;//example.com&quot; 1x)"/>', 'an address outside of the drawing (style)'],
    ['<path style="fill:u\\72l(//example.com)"/>', 'a sign that can hide an address (style)'],
    ['<style>@IMPORT "a.css"</style>', 'an address outside of the drawing (<style)'],
    ['<style>@im<!-- -->port "a.css"</style>', 'something that is no drawing (<!--)'],
    ['<!-- -- ><script> -->', 'something that is no drawing (<!--)'],
    ['<![CDATA[a]]>', 'definitions that can hide anything (<![CDATA[a]])'],
    ['<?xml-stylesheet href="#a"?>', 'an order to a program (<?xml-stylesheet)'],
    ['<!ENTITY a "b">', 'definitions that can hide anything (<!ENTITY)'],
    ['<?xml version="1.0" encoding="UTF-7"?>', 'another encoding than UTF-8 (<?xml)'],
  ])('%s', (inside, danger, line = 2) => {
    expect(findDanger(svg(inside))).toBe(`${danger} in line ${line}`);
  });
});

test.each(['<?xml version="1.0" encoding="UTF-7"?>', '\n<?xml version="1.0"?>'])(
  'a file that begins with %j is refused',
  (start) => {
    expect(findDanger(`${start}<svg/>`)).toMatch(/^another encoding than UTF-8 \(<\?xml\) in line /);
  },
);

describe('a drawing that only draws is fine', () => {
  test.each([
    '<title>Script, on = 1, javascript: data: url: import (a &lt;script&gt;)</title>',
    '<path style="fill:url(#a);stroke:#fff" class="onload" d="M0 0"/>',
    '<use href=\'#a\'/><use xlink:href = "#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    '<style>.a { fill: url("#ink") } .b:not(:hover) { fill: rgb(0 0 0 / 50%) }</style>',
    '<style>@media (prefers-color-scheme: dark) { path { stroke: #9db0ff } }</style>',
    '<style/><g transform="translate(1 2) rotate(-45)" filter=\'url(#soft)\'/>',
    '<filter id="soft"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/></filter>',
    '<text aria-label="Map(s)" xml:space="preserve" font-family="Inter">&#169; 2026</text>',
    '<!-- <script>a()</script> & onload="a()" -->\n<g\n>\n</g >',
  ])('%s', (inside) => {
    expect(findDanger(svg(inside))).toBeUndefined();
  });

  test.each([
    '<?xml version="1.0"?>\n',
    "\uFEFF<?xml version='1.0' encoding='utf-8' standalone='no'?>",
    '<!-- A map -->',
  ])('and may begin with %j', (start) => {
    expect(findDanger(`${start}<svg xmlns="http://www.w3.org/2000/svg"/>`)).toBeUndefined();
  });
});

describe('two megabytes of one sign are read at once', () => {
  test.each([' ', '<', '<!--', '<g ', '<g a="" ', '<g a', '(', 'url(', 'a', '&#x0', '@', '"', '\n', '<style>'])(
    '%j',
    (sign) => {
      const many = sign.repeat(Math.ceil((2 * 1024 * 1024) / sign.length));
      const start = performance.now();
      for (const text of [many, svg(many), svg(`<g ${many}`), svg(`<g a="${many}"/>`), svg(`<style>${many}</style>`)])
        findDanger(text);

      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
