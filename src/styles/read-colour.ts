import tokens from '#styles/tokens.css?raw';

/**
 * A colour of the theme in its two looks: `light-dark(#fbf9f4, #14161d)` is "#fbf9f4" and "#14161d", one value is both, and `var()`
 * leads on. Throws when tokens.css has no such colour. For what stands outside the reach of styles: pictures, the browser's frame.
 */
export function readColour(name: string): { light: string; dark: string } {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens)?.[1]?.trim();
  if (value === undefined) throw new Error(`There is no ${name} in src/styles/tokens.css.`);
  const [, light = value, dark = value] = /^light-dark\((.+),\s*([^,]+)\)$/.exec(value) ?? [];

  return { light: follow(light, 'light'), dark: follow(dark, 'dark') };
}

function follow(value: string, look: 'light' | 'dark'): string {
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];

  return other === undefined ? value : readColour(other)[look];
}
