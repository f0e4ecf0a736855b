import { expect, test } from 'vitest';
import { leanStyles, type Shape, shortenTokens } from '#hosting/lean-styles.ts';

const CARD = 'astro-abcd1234';
const NOTE = 'astro-zzzz9999';

const shape = (tag: string, ...classes: string[]): Shape => ({ tag, classes: new Set(classes) });

test.each([
  ['a rule for a class that nothing has', '.gone{color:red}.here{color:#000}', '.here{color:#000}'],
  ['a part of its selectors', '.gone,.here{color:red}', '.here{color:red}'],
  ['what stands within another rule', '.here{color:#000;& .gone{color:red}.gone &{color:red}}', '.here{color:#000}'],
  ['what stands within a condition', '@media print{.gone{color:red}}.here{color:#000}', '.here{color:#000}'],
])('%s is gone', (_, css, lean) => {
  expect(leanStyles(css, [shape('p', 'here')]).css).toBe(lean);
});

test.each([
  ['another class is wanted absent', '.here:not(.gone){color:red}'],
  ['another class may be there', '.here:is(.gone,p){color:red}'],
  ['something else is absent', '.here:not(:has(.gone)){color:red}'],
  ['a value is a word that is long', '.here{border-radius:99999px;inline-size:calc(100% - 2.5rem)}'],
])('a rule stays where %s', (_, css) => {
  expect(leanStyles(css, [shape('p', 'here')]).css).toBe(css);
});

test('the mark of a component is not needed where all that has the class has it too', () => {
  const css = `.card:where(.${CARD})>.name:where(.${CARD}){color:red}`;
  const shapes = [shape('li', 'card', CARD), shape('p', 'name', CARD), shape('p', 'name')];
  const { css: lean, toClass } = leanStyles(css, shapes);

  expect(lean).toBe('.card>.name:where(.aa){color:red}');
  expect(shapes.map((element) => toClass(CARD, element))).toEqual([undefined, 'aa', 'aa']);
});

test('an element keeps a mark only if styles can find it by that', () => {
  const css = `li:where(.${CARD}){color:red}.note:where(.${NOTE}) b{color:red}`;
  const shapes = [shape('li', CARD), shape('p', CARD), shape('p', 'note', NOTE), shape('p', 'note')];
  const { css: lean, toClass } = leanStyles(css, shapes);

  expect(lean).toBe('li:where(.aa),.note:where(.ab) b{color:red}');
  expect([CARD, CARD, NOTE].map((mark, place) => toClass(mark, shapes[place] ?? shape('')))).toEqual([
    'aa',
    undefined,
    'ab',
  ]);
});

test('a mark alone finds all elements of its component', () => {
  const { css, toClass } = leanStyles(`:where(.${CARD})>:where(.${CARD}){color:red}`, [shape('p', CARD)]);

  expect(css).toBe(':where(.aa)>:where(.aa){color:red}');
  expect(toClass(CARD, shape('p', CARD))).toBe('aa');
});

test('classes that are no marks keep their names', () => {
  expect(leanStyles('.astro-logo{color:red}', [shape('p', 'astro-logo')]).css).toBe('.astro-logo{color:red}');
  expect(leanStyles('', []).toClass('astro-logo', shape('p', 'astro-logo'))).toBe('astro-logo');
});

test('a token has one short name everywhere, what else is named has its own', () => {
  expect(shortenTokens(':root{--space-1:1px;--_own:2px}.a--space-1{gap:var(--space-1) var(--_own)}')).toBe(
    ':root{--a:1px;--_own:2px}.a--space-1{gap:var(--a) var(--_own)}',
  );
  expect(leanStyles('p{gap:var(--space-1)}', []).css).toBe('p{gap:var(--a)}');
});
