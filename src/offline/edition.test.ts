import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPack } from '#offline/edition.ts';

const unpack = (html: Map<string, string>) => {
  const { pieces, pages } = toPack(html);

  return new Map(Object.entries(pages).map(([path, places]) => [path, places.map((place) => pieces[place]).join('')]));
};

test('every page comes out of the pack as it went in', () => {
  const html = fc.array(fc.constantFrom('<p>', '</p>', '<', 'a', 'é', '\n', '<header>', '"', '😀', '<main class="a">'));
  fc.assert(
    fc.property(fc.array(html, { maxLength: 5 }), (texts) => {
      const pages = new Map(texts.map((text, at) => [`/p${at}/`, text.join('')]));

      expect(unpack(pages)).toEqual(pages);
    }),
  );
});

test('what pages have in common stands in the pack once', () => {
  const head = '<header>The same on every page</header>';
  const { pieces } = toPack(new Map([1, 2, 3].map((at) => [`/${at}/`, `${head}<main>Page ${at}</main>`])));

  expect(pieces.filter((piece) => piece.includes('The same'))).toHaveLength(1);
});
