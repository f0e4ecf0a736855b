import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import { needsPart, type ToAddress, workPart } from '#feeds/work-markdown.ts';
import { getMessages } from '#messages/messages.ts';
import { plainText } from '#views/opening-note.ts';
import type { Link } from '#views/page-frame.ts';
import type { RolePageView } from '#views/role-page.ts';

/** The page of a role as Markdown, in the same words and order. `text` is what stands below its fields, as plain Markdown. */
export function roleMarkdown(view: RolePageView, text: string, address: ToAddress): string {
  const words = getMessages(view.frame.locale).role;
  const link = ({ text: name, href }: Link) => toMarkdownLink(name, address(href));
  const parts = [
    `# ${toMarkdown(view.frame.title)}`,
    toMarkdown(view.summary),
    view.retired && [toMarkdown(view.retired.text), ...view.retired.now.map(link)].join(' '),
    `${link(view.family)} · ${link(view.level)} · <${address(view.frame.path)}>`,
    view.alternateTitles && toMarkdown(view.alternateTitles),
    ...workPart(view.responsibilities, view.frame.locale),
    ...needsPart(view.needs, view.frame.locale, address),
    text,
    ...payPart(view),
    ...(view.retired ? [] : openingsPart(view, address)),
    `${words.reviewed}: ${view.upkeep.reviewed.text}`,
  ];

  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function payPart({ pay, frame }: RolePageView): string[] {
  const lines = pay.map(({ places, amount, period }) => toMarkdown(`${places}: ${amount} ${period}`));

  return lines.length > 0 ? [`## ${getMessages(frame.locale).role.pay}`, toMarkdownList(lines)] : [];
}

function openingsPart({ openings, openingsTitle }: RolePageView, address: ToAddress): string[] {
  const lines = openings.map(({ where, href, pay, terms, status }) =>
    [toMarkdownLink(where, address(href)), pay, terms, `${status.text} ${status.time?.text ?? ''}`.trim()].join(' · '),
  );

  return [`## ${toMarkdown(plainText(openingsTitle))}`, ...(lines.length > 0 ? [toMarkdownList(lines)] : [])];
}
