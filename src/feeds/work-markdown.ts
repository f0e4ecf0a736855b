import { toMarkdown, toMarkdownLink, toMarkdownList } from '#feeds/markdown.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import type { ThemeView } from '#views/role-page.ts';
import type { NeedLine, Needs } from '#views/skill-needs.ts';

/** The full address of a path of the site. */
export type ToAddress = (path: string) => string;

/** The work, theme by theme, as blocks of Markdown. */
export const workPart = (themes: ThemeView[], locale: Locale): string[] => [
  `## ${getMessages(locale).role.responsibilities}`,
  ...themes.flatMap(({ name, sentences }) => group(name, sentences.map(toMarkdown))),
];

/** What the work asks for, as blocks of Markdown. */
export function needsPart(needs: Needs, locale: Locale, address: ToAddress): string[] {
  const { needs: words, role } = getMessages(locale);
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

/** A list below its name; nothing when it is empty. */
export const group = (name: string, lines: string[]): string[] =>
  lines.length > 0 ? [`### ${toMarkdown(name)}`, toMarkdownList(lines)] : [];

/** "At least one of these: [Java](…), [Python](…) (expert)" */
const needText = ({ group: some, skills, proficiency }: NeedLine, address: ToAddress): string =>
  [
    some === undefined ? '' : `${some}: `,
    skills.map(({ text, href }) => toMarkdownLink(text, address(href))).join(', '),
    proficiency ? ` (${proficiency.name})` : '',
  ].join('');
