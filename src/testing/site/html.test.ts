import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from '#testing/site/pages.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Everything is served from our own address: a hash in the page guards against nobody.
    'require-sri': 'off',
    // Taste: both spellings are HTML. Astro writes <!DOCTYPE html> from <!doctype html>.
    'doctype-style': 'off',
    // Taste: Astro writes `<link …>` in the head, and `<path …></path>` inside SVG.
    'void-style': 'off',
    // Taste: compressed output keeps a space where a line ended.
    'no-trailing-whitespace': 'off',
    // Check boxes of one name are one list of choices, as radio buttons are.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The list below a combobox: a <select> takes no text.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A search engine shows what fits; the real limits stand in head.test.ts.
    'long-title': 'off',
  },
};

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(CONFIG);
  const reports = await Promise.all(
    PAGES.map(async ({ path, html }) => ({ path, ...(await validator.validateString(html, path)) })),
  );
  const found = reports.flatMap(({ path, results }) =>
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({ path, text: `${ruleId}: ${message} (${selector})` })),
    ),
  );
  // The same fault stands on many pages: tell it once, with a page to look at.
  const told = [...Map.groupBy(found, ({ text }) => text)].map(
    ([text, at]) => `${text}: ${at.length} times, ${at[0]?.path}`,
  );

  expect(PAGES.length).toBeGreaterThan(0);
  expect(told).toEqual([]);
});
