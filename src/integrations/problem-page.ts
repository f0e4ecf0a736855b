import { join } from 'node:path';
import type { PlacedProblem } from '#checks/placed-problem.ts';
import { frameLines } from '#checks/reporters/code-frame.ts';
import type { Told } from '#checks/reporters/contract.ts';
import { lineReader } from '#checks/reporters/source-lines.ts';
import { showOnOneLine } from '#checks/reporters/visible-text.ts';
import { stopsSite } from '#checks/rules.ts';
import { counted } from '#domain/counted.ts';
import { PROBLEM_STYLE } from '#integrations/problem-style.ts';

/** Where the development server runs. */
export interface Place {
  /** The path that every address begins with, with a slash at both ends. */
  base: string;
  /** The folder of the project. */
  root: string;
}

// A frame of this many columns can be read on a laptop without scrolling; on a phone it scrolls by itself.
const FRAME_WIDTH = 88;

// Who has more is not helped by a longer page.
const MOST_SHOWN = 100;

/** The page that stands in place of every page while the content has errors: the same words as in the terminal. */
export function problemPage(report: Told, { base, root }: Place): string {
  const errors = report.problems.filter(stopsSite);
  const title = `${counted(errors.length, 'mistake')} in the content`;
  const linesOf = lineReader(report.texts);
  const hidden = errors.length - MOST_SHOWN;

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${PROBLEM_STYLE}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${title}</h1>
<p role="status">Mend and save: the page you asked for comes back by itself.</p>
<ol>
${errors
  .slice(0, MOST_SHOWN)
  .map((problem) => listItem(problem, linesOf(problem.file), { base, root }))
  .join('\n')}
</ol>
${hidden > 0 ? `<p>${counted(hidden, 'more mistake')} not shown. Mend these first.</p>` : ''}
</main>
<iframe name="editor" title="Opens a file in the editor" hidden></iframe>
</body>
</html>
`;
}

function listItem(problem: PlacedProblem, lines: string[], place: Place): string {
  const { field, rule, message } = problem;
  const frame = frameLines(lines, problem, FRAME_WIDTH).map(({ kind, text }) =>
    kind === 'context' ? escapeHTML(text) : `<b data-line="${kind}">${escapeHTML(text)}</b>`,
  );

  return `<li>
<h2>${whereabouts(problem, place)}</h2>
<p>${escapeHTML(showOnOneLine(message))}</p>
${frame.length > 0 ? `<pre tabindex="0"><code>${frame.join('\n')}</code></pre>` : ''}
<p class="rule">${field && `${escapeHTML(showOnOneLine(field))} · `}${rule} · <code>npm run check:content -- --explain ${rule}</code></p>
</li>`;
}

// The link makes the development server start a program: only names that no shell could read otherwise are linked.
const PLAIN_PATH = /^(?!.*\.\.)[\w./-]+$/;

/** `content/roles/web-developer.mdx:5:3`, as a link that opens the editor there. It loads into a frame that nobody sees. */
function whereabouts({ file, line, column }: PlacedProblem, { base, root }: Place): string {
  const text = escapeHTML(`${showOnOneLine(file)}:${line}:${column}`);
  if (!PLAIN_PATH.test(file)) return text;
  const query = new URLSearchParams({ file: `${join(root, file)}:${line}:${column}` });

  return `<a href="${escapeHTML(`${base}__open-in-editor/?${query}`)}" target="editor">${text}</a>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHTML = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
