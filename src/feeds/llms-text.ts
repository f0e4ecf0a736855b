import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import type { SiteGuideView } from '#views/site-guide.ts';

/** The guide of a site as Markdown after llmstxt.org: name, summary, notes, and lists of links under second headings. */
export function llmsText(
  { title, summary, notes, sections }: SiteGuideView,
  address: (path: string) => string,
): string {
  const parts = [
    `# ${toMarkdown(title)}`,
    `> ${toMarkdown(summary)}`,
    ...notes.map(toMarkdown),
    ...sections.flatMap(({ title: heading, links }) => [
      `## ${toMarkdown(heading)}`,
      toMarkdownList(
        links.map(({ text, href, note }) => `${toMarkdownLink(text, address(href))}: ${toMarkdown(note)}`),
      ),
    ]),
  ];

  return `${parts.join('\n\n')}\n`;
}
