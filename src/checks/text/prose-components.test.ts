import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROSE_COMPONENTS } from '#schemas/prose-components.ts';

const FOLDER = 'src/components/prose';

test('every component for the text has a file, and every file is one', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.astro'));

  expect(files.sort()).toEqual(Object.keys(PROSE_COMPONENTS).map((name) => `${name}.astro`));
});

test.each(Object.entries(PROSE_COMPONENTS))(
  '%s has the properties that its file asks for',
  (name, { properties, example }) => {
    const source = readFileSync(`${FOLDER}/${name}.astro`, 'utf8');
    const [, props = ''] = /interface Props \{([^}]*)\}/.exec(source) ?? [];

    expect([...props.matchAll(/(\w+\??):/g)].map(([, property]) => property)).toEqual(properties);
    for (const property of properties) expect(example).toMatch(new RegExp(`^<${name} ${property}="[^"]+">$`));
  },
);
