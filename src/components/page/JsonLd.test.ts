import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import JsonLd from '#components/page/JsonLd.astro';

test('no text can close the script, and every text is read as it was', async () => {
  const name = '</script><script>alert("1")</script> <!-- & ]]> \u2028 \\';
  const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] };
  const html = await (await AstroContainer.create()).renderToString(JsonLd, { props: { data } });
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>\s*$/s.exec(html) ?? [];

  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(data);
});
