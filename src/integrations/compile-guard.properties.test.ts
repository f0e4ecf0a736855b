import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBuildMarks } from '#checks/text/build-marks.ts';
import { guardText } from '#integrations/compile-guard.ts';
import { SMALLEST } from '#testing/builders.ts';
import { mdx } from '#testing/content-folder.ts';

const PATH = 'content/roles/back-end-developer.mdx';

// The compiler as Astro sets it up: `@astrojs/mdx`, resolveMdxRenderer.
const { createMdxRenderer } = satteri();
const renderer = await createMdxRenderer?.(
  { syntaxHighlight: false, gfm: true, smartypants: true },
  { optimize: false, srcDir: new URL('file:///site/src/') },
);

const compile = async (text: string): Promise<string> =>
  (await renderer?.process(guardText(PATH, text).replace(/^---\s*---/, ''), `/site/${PATH}`, {}))?.code ?? '';

const MARKS = [
  'import.meta.env',
  '__astro_import_meta_env__',
  '__ASTRO_IMAGE_',
  '__VITE_ASSET__a__',
  '@@ASTRO-LINKS@@',
  '$$server-islands-map$$',
  '!~{001}~',
  '//# sourceMappingURL=data:,',
];

/** The ways in which Markdown lets one write a letter, and what it lets one put behind a letter without a trace in a heading. */
const waysOf = (letter: string): fc.Arbitrary<string> => {
  const plain = letter === '{' ? '\\{' : letter;
  const escaped = /\w/.test(letter) ? plain : `\\${letter}`;

  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(plain, escaped, `&#${letter.charCodeAt(0)};`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`${plain}{/* */}`, `${plain}!`, `*${plain}*`, `${plain}\\\n`, `${plain}[](/)`),
    },
  );
};

const aMark = fc
  .constantFrom(...MARKS)
  .chain((mark) => fc.tuple(...Array.from(mark, waysOf)))
  .map((letters) => letters.join(''));

const aPlace = fc.constantFrom<(mark: string) => string>(
  (mark) => `Text ${mark} text.`,
  (mark) => `## A ${mark}\n\nText.`,
  (mark) => `\`${mark}\``,
  (mark) => `\`\`\`${mark} ${mark}\n${mark}\n\`\`\``,
  (mark) => `[words ${mark}](/roles/?${mark} "${mark}")`,
  (mark) => `[words](/roles/ "${mark}")`,
  (mark) => `![words ${mark}](/${mark} "${mark}")`,
  (mark) => `[words][a]\n\n[a]: /${mark} "${mark}"`,
  (mark) => `Text.[^${mark}]\n\n[^${mark}]: ${mark}`,
  (mark) => `<Note title="${mark}">\n\n${mark}\n\n</Note>`,
  (mark) => `| a ${mark} |\n| --- |\n| ${mark} |`,
  (mark) => `- [ ] ${mark}\n- ${mark}@example.com www.example.com/${mark}`,
);

test('no text reaches a program of the build with a mark in it, however it is written', {
  timeout: 60_000,
}, async () => {
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(aPlace, aMark, async (place, mark) => {
      const code = await compile(mdx(SMALLEST.role, `${place(mark)}\n`)).catch(() => undefined);
      if (code === undefined) return;
      compiled += 1;

      expect(listBuildMarks(code)).toEqual([]);
    }),
    { numRuns: 2000 },
  );

  // Most are refused; those that are not must be enough to mean something.
  expect(compiled).toBeGreaterThan(100);
});
