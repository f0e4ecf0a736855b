import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import { getMessages } from '#messages/messages.ts';
import { plainText } from '#views/opening-note.ts';
import type { Link } from '#views/page-frame.ts';
import type { RolePageView } from '#views/role-page.ts';
import type { NeedLine } from '#views/skill-needs.ts';

type ToAddress = (path: string) => string;

/** The page of a role as Markdown, in the same words and order. `text` is what stands below its fields, as plain Markdown. */
export function roleMarkdown(view: RolePageView, text: string, address: ToAddress): string {
  const words = getMessages(view.frame.locale).role;
  const link = ({ text: name, href }: Link) => toMarkdownLink(name, address(href));
  const parts = [
    `# ${toMarkdown(view.frame.title)}`,
    toMarkdown(view.summary),
    `${link(view.family)} · ${link(view.level)} · <${address(view.frame.path)}>`,
    view.alternateTitles && toMarkdown(view.alternateTitles),
    `## ${words.responsibilities}`,
    ...view.responsibilities.flatMap(({ name, sentences }) => [
      `### ${toMarkdown(name)}`,
      toMarkdownList(sentences.map(toMarkdown)),
    ]),
    ...needsPart(view, address),
    text,
    ...payPart(view),
    ...openingsPart(view, address),
    `${words.reviewed}: ${view.upkeep.reviewed.text}`,
  ];

  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function needsPart({ needs, frame }: RolePageView, address: ToAddress): string[] {
  const { needs: words, role } = getMessages(frame.locale);
  const formal = [needs.education, needs.experience].filter((sentence) => sentence !== undefined);

  return [
    `## ${role.needs}`,
    words.legend,
    ...group(
      words.must,
      needs.must.map((line) => needText(line, address)),
    ),
    ...group(
      `${words.nice} (${words.niceNote})`,
      needs.nice.map((line) => needText(line, address)),
    ),
    ...group(words.formal, formal.map(toMarkdown)),
    ...group(words.qualifications, needs.qualifications.map(toMarkdown)),
  ];
}

/** "At least one of these: [Java](…), [Python](…) (expert)" */
const needText = ({ group: some, skills, proficiency }: NeedLine, address: ToAddress): string =>
  [
    some === undefined ? '' : `${some}: `,
    skills.map(({ text, href }) => toMarkdownLink(text, address(href))).join(', '),
    proficiency ? ` (${proficiency.name})` : '',
  ].join('');

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

const group = (name: string, lines: string[]): string[] =>
  lines.length > 0 ? [`### ${toMarkdown(name)}`, toMarkdownList(lines)] : [];
