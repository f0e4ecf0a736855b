import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import { group, needsPart, type ToAddress, workPart } from '#feeds/work-markdown.ts';
import { getMessages } from '#messages/messages.ts';
import type { Fact } from '#views/opening-facts.ts';
import type { OpeningPageView } from '#views/opening-page.ts';
import type { Link } from '#views/page-frame.ts';

/** The page of an opening as Markdown, in the same words. `text` is what stands below its fields, as plain Markdown. */
export function openingMarkdown(view: OpeningPageView, text: string, address: ToAddress): string {
  const words = getMessages(view.frame.locale).opening;
  const link = ({ text: name, href }: Link) => toMarkdownLink(name, new URL(href, address(view.frame.path)).href);
  const parts = [
    `# ${toMarkdown(view.frame.title)}`,
    toMarkdown(view.summary),
    `${link(view.family)} · ${link(view.level)} · <${address(view.frame.path)}>`,
    `## ${words.facts}`,
    toMarkdownList([
      toMarkdown(view.ended?.text ?? `${view.pay.amount} ${view.pay.period}`),
      ...view.facts.flatMap(factLine),
    ]),
    // A text begins with a heading of its own, as a rule.
    text.startsWith('#') ? '' : `## ${words.particular}`,
    text,
    ...workPart(view.responsibilities, view.frame.locale),
    ...needsPart(view.needs, view.frame.locale, address),
    ...termsPart(view, link),
    ...applyPart(view, link),
    `## ${words.fairness}`,
    toMarkdown(view.equalOpportunity),
    `${toMarkdown(`${view.accommodation.text} ${words.ask}`)} ${link(view.accommodation.link)}`,
  ];

  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A fact that is still to come waits for its moment on the page; a text that is kept says what is. */
function factLine({ term, texts, note, addresses = [], time, isAhead }: Fact): string[] {
  const said = [...texts, ...addresses.map(({ lines }) => lines.join(', ')), ...(time ? [time.text] : [])].join('; ');

  return isAhead ? [] : [toMarkdown([`${term}: ${said}`, note].filter(Boolean).join('. '))];
}

function termsPart({ terms, frame }: OpeningPageView, link: (link: Link) => string): string[] {
  if (!terms) return [];
  const words = getMessages(frame.locale).opening;

  return [
    `## ${words.benefits}`,
    toMarkdownList(terms.benefits.map(link)),
    ...group(words.payExtras, terms.payExtras.map(toMarkdown)),
    `## ${words.process}`,
    toMarkdownList(terms.process.steps.map(({ name, facts, prepare }) => toMarkdown(`${name}: ${facts}. ${prepare}`))),
    toMarkdown(`${terms.process.total}. ${terms.answer}`),
  ];
}

/** The button tells its address too: on paper a link leads nowhere. */
function applyPart({ apply, frame }: OpeningPageView, link: (link: Link) => string): string[] {
  if (!apply) return [];

  return [
    `## ${getMessages(frame.locale).opening.applyTitle}`,
    `${link({ text: apply.text, href: apply.href })}. ${toMarkdown(apply.note)}`,
  ];
}
