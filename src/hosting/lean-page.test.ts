import { expect, test } from 'vitest';
import { leanPage } from '#hosting/lean-page.ts';

test('all styles stand in one element, where the first of them stood', () => {
  expect(leanPage('<style>p{color:red}</style><script>1</script><style>b{color:red}</style><p><b>')).toBe(
    '<style>p,b{color:red}</style><script>1</script><p><b>',
  );
});

test('marks of components that no style needs leave no empty list of classes', () => {
  expect(
    leanPage(
      '<style>.a:where(.astro-abcd1234){color:red}li:where(.astro-abcd1234){color:#000}</style><p class="a astro-abcd1234" id="x"><b class="astro-abcd1234">2 > 1</b><li data-x="> class=" class="astro-abcd1234">',
    ),
  ).toBe(
    '<style>.a{color:red}li:where(.aa){color:#000}</style><p class="a" id="x"><b>2 > 1</b><li data-x="> class=" class="aa">',
  );
});

test('each page is made lean by itself, so its bytes do not depend on others', () => {
  const page = '<style>li:where(.astro-zzzz9999){color:red}</style><li class="astro-zzzz9999" data-when="open">';
  const made = leanPage(page);
  leanPage('<style>b:where(.astro-abcd1234){color:red}</style><b class="astro-abcd1234">');

  expect(leanPage(page)).toBe(made);
});

test('a face has a short name, and the one that stands in for it', () => {
  expect(
    leanPage(
      '<style>@font-face{font-family:"Own Serif-6ac7d50bc3b24fb8";src:url(a.woff2)}p{font:1em "Own Serif-6ac7d50bc3b24fb8","Own Serif-6ac7d50bc3b24fb8 fallback: Times New Roman",serif}</style>',
    ),
  ).toBe('<style>@font-face{font-family:fa;src:url(a.woff2)}p{font:1em fa,fb,serif}</style>');
});

test('shapes are closed where they begin, words stay as they are', () => {
  expect(leanPage('<svg><path d="M0 0h9"></path><circle r="1"></circle></svg><p>a-6ac7d50bc3b24fb8</p>')).toBe(
    '<svg><path d="M0 0h9"/><circle r="1"/></svg><p>a-6ac7d50bc3b24fb8</p>',
  );
});
