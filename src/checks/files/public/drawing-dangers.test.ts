import { describe, expect, test } from 'vitest';
import { findDanger } from '#checks/files/public/drawing-dangers.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}</svg>`;

describe('a drawing that does more than draw is refused', () => {
  test.each([
    ['<script>', 'a program (<script)'],
    ['<sCrIpT href="#a"/>', 'a program (<sCrIpT)'],
    ['<x:script />', 'a program (<x:script)'],
    ['<foreignobject>', 'a piece of a web page (<foreignobject)'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="#"/>', 'a piece of a web page (<h:iframe)'],
    ['<g\nONCLICK\n=\n"a()"/>', 'a program that waits for readers (ONCLICK)'],
    ["<g onbegin='a()'/>", 'a program that waits for readers (onbegin=)'],
    ['<set attributeName=" xlink:href" to="#"/>', 'a change of what leads elsewhere (attributeName=)'],
    ['<animate values="#a;javascript:a()"/>', 'an address that is a program (javascript:a())'],
    ['<a href=" java&#x0A;script&#58;a()"/>', 'an address that is a program (javascript:a())'],
    ['<use href="data:image/svg+xml,%3Csvg/%3E#a"/>', 'an address that is a program (data:image/svg+xml,%3Csvg/%3E#a)'],
    ['<image href="/images/a.png"/>', 'an address outside of the drawing (href=)'],
    ["<a z:href='//example.com'/>", 'an address outside of the drawing (href=)'],
    ['<g xml:base="https://example.com"/>', 'an address outside of the drawing (base=)'],
    ['<path fill="url( https://example.com#a)"/>', 'an address outside of the drawing (url()'],
    ['<style>@IMPORT "a.css"</style>', 'an address outside of the drawing (@IMPORT)'],
    ['<?xml-stylesheet href="#a"?>', 'a style from elsewhere (<?xml-stylesheet)'],
    ['<!ENTITY a "b">', 'definitions that can hide anything (<!ENTITY)'],
    ['<?xml version="1.0" encoding="UTF-7"?>', 'another encoding than UTF-8 (<?xml)'],
  ])('%s', (inside, danger) => {
    expect(findDanger(svg(inside))).toBe(`${danger} in line 2`);
  });
});

describe('a drawing that only draws is fine', () => {
  test.each([
    '<title>Script, on = 1, javascript: data: url: import</title>',
    '<path style="fill:url(#a);stroke:#fff" class="onload" d="M0 0"/>',
    '<a href="#top" xlink:href="#top"/><use href=\'#a\'/><a href=""/>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
    '<style>.a { background: url("data:image/webp;base64,UklGRg==") } .b:hover { fill: red }</style>',
    '<animate attributeName="opacity" values="0;1" dur="1s"/>',
    '<metadata xmlns:cc="https://creativecommons.org/ns#"><cc:Work rdf:resource="https://example.com"/></metadata>',
    '<text alignment-baseline="middle" font-family="Inter">&#169; 2026</text>',
  ])('%s', (inside) => {
    expect(findDanger(svg(inside))).toBeUndefined();
  });
});
