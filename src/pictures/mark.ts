import logo from '#components/page/Logo.astro?raw';

/** The mark of the company as SVG that stands by itself, in `currentColor`. */
export const MARK_SVG = readMark();

function readMark(): string {
  const [svg] = /<svg[\s\S]*<\/svg>/.exec(logo) ?? [];
  if (svg === undefined) throw new Error('Pictures need an <svg> in src/components/page/Logo.astro.');

  return svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
