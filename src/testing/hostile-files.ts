import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';

/** Texts that were made to keep a parser busy, to fill the memory, or to take the process down. */
interface HostileFile {
  name: string;
  path: string;
  text: string;
}

/** The most that is ever read, with room for fields before it. */
const ROOM = 255 * 1024;
const YAML_ROOM = 63 * 1024;

const fill = (piece: string, room = ROOM): string =>
  piece.repeat(Math.floor(room / new TextEncoder().encode(piece).length));

/** A piece again and again, in lines of a length that no limit forbids. */
const fillLines = (piece: string, room = ROOM): string =>
  fill(`${piece.repeat(Math.max(1, Math.floor(60 / piece.length)))}\n`, room);

/** Something that counts, as long as there is room. */
function count(line: (index: number) => string, room = ROOM): string {
  const lines: string[] = [];
  let size = 0;
  for (let index = 0; size < room; index += 1) {
    lines.push(line(index));
    size += line(index).length;
  }

  return lines.slice(0, -1).join('');
}

const nested = (open: string, inside: string, close: string, room = ROOM): string => {
  const depth = Math.floor(room / (open.length + close.length + 1));

  return open.repeat(depth) + inside + close.repeat(depth);
};

const answer = (name: string, text: string): HostileFile => ({
  name,
  path: 'content/faqs/degree-needed.mdx',
  text: `---\n${stringify(SMALLEST.faq)}---\n\n${text}`,
});

const skill = (name: string, text: string): HostileFile => ({
  name,
  path: 'content/skills/git.yml',
  text: `${stringify(SMALLEST.skill)}${text}`,
});

const MARKS = Array.from('{}[]()<>!*_`~#-=|&\\:@$^"\'.,+?/% \t\n\rx\u00e9\u200b\u0430\u{1f600}');
const PIECES = [
  '> ',
  '- ',
  '1. ',
  '[a](',
  '![',
  '[a]: b\n',
  '[^1]: ',
  '[^1]',
  '**a _b ',
  '&amp;',
  'http://a.b ',
  'a@b.c ',
  'www.',
  '`www.',
  '<N>',
  '</N>',
  '<N a="',
  '<>',
  '{}',
  '{!',
  '{[',
  '{/*',
  '`{',
  '``\\',
  '```\n',
  '|-',
  '|a|',
  '# a\n',
  '---\n',
  '\r\n',
  '\n\n',
  '{/* a */}',
  'import a\n',
  'export {\n\n',
  '<!--',
  'TODO ',
  '[Company] ',
  '\u00c3\u00a9',
  '<<<<<<< a\n',
  'd\u0430ta ',
  '/*',
  'you must be a native speaker ',
];

const MDX: HostileFile[] = [
  ...MARKS.flatMap((mark) => [
    answer(`one line of ${JSON.stringify(mark)}`, fill(mark)),
    answer(`lines of ${JSON.stringify(mark)}`, fillLines(mark)),
  ]),
  ...PIECES.flatMap((piece) => [
    answer(`one line of ${JSON.stringify(piece)}`, fill(piece)),
    answer(`lines of ${JSON.stringify(piece)}`, fillLines(piece)),
    answer(`${JSON.stringify(piece)} in a text`, fill(`${piece}${'a '.repeat(60)}\n`)),
  ]),
  answer('arrays in arrays', `{${nested('[', '1', ']')}}`),
  answer('denials of denials, in lines', `{${fillLines('!')}1}`),
  answer('functions of functions, in lines', `{${fillLines('a=>')}1}`),
  answer('templates in templates', `{${nested('`$' + '{', '1', '}`')}}`),
  answer('tags in tags', nested('<N>\n\n', 'a', '\n\n</N>\n\n')),
  answer('attributes in attributes', nested('<N a={', '1', '} />')),
  answer('a program in a paragraph', `export const a = ${nested('[', '1', ']', 15_000)}`),
  answer('a program that goes on after each empty line', `export const a = [\n\n${fill('(\n\n')}`),
  answer('a program behind half an example', `\`\n\`a \`{${fillLines('!')}1}`),
  answer('a program behind the address of a link', `[a](\`b) \`{${fillLines('!')}1}\``),
  answer('a program behind an attribute', `<N a="\n\`\`\`\n" b={${fillLines('!')}1} />`),
  answer('a program behind a quoted example', `> \`\`\`\n{${fillLines('!')}1}`),
  answer(
    'quotations in quotations, line by line',
    count((index) => `${'>'.repeat(index)} a\n`),
  ),
  answer(
    'lists in lists, line by line',
    count((index) => `${'  '.repeat(index)}- a\n`),
  ),
  answer(
    'lists in lists to the limit, again and again',
    fill(Array.from({ length: 100 }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')),
  ),
  answer(
    'rows of backticks, each longer',
    count((index) => `${'`'.repeat((index % 199) + 1)}a`),
  ),
  answer(
    'links by name, each another',
    count((index) => `[a${index}]: b\n`),
  ),
  answer(
    'headings, each another',
    count((index) => `## Heading ${index}\n\n`),
  ),
  answer(
    'notes, each another',
    count((index) => `[^${index}] a\n\n[^${index}]: a\n\n`),
  ),
  answer('a wide table', `${fill('|a', 19_000)}\n${fill('|-', 19_000)}\n${fill(`${'|b'.repeat(9_000)}\n`, 200_000)}`),
  answer('a long table', `|a|b|\n|-|-|\n${fill('|a|b|\n')}`),
  answer('emphasis in emphasis', nested('*a **b ', 'c', '** *')),
  answer(
    'links to roles that do not exist',
    count((index) => `[a](/roles/a${index}/)\n`),
  ),
  { name: 'dashes that end no fields', path: 'content/faqs/degree-needed.mdx', text: `---\n${fill('a\n')}` },
  { name: 'fields without a beginning', path: 'content/faqs/degree-needed.mdx', text: fill('question: a\n') },
];

const YAML: HostileFile[] = [
  ...MARKS.flatMap((mark) => [
    skill(`fields of ${JSON.stringify(mark)}`, fill(mark, YAML_ROOM)),
    skill(`fields in lines of ${JSON.stringify(mark)}`, fillLines(mark, YAML_ROOM)),
  ]),
  ...[
    '- ',
    '? ',
    'a: ',
    '- - ',
    '? - ',
    '{a: ',
    '[a, ',
    '&a ',
    '*a ',
    '!a ',
    '!!str ',
    '<<: ',
    '"a" ',
    "'a' ",
    '|\n',
    '>\n',
    '#',
    ' #',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    'a: b\n',
    '- a\n',
    ': ]',
    '\t]',
    '!}',
    '&a ? - ',
  ].flatMap((piece) => [
    skill(`fields of ${JSON.stringify(piece)}`, fill(piece, YAML_ROOM)),
    skill(`fields in lines of ${JSON.stringify(piece)}`, fillLines(piece, YAML_ROOM)),
  ]),
  skill('names that are lists', `a: ${'{['.repeat(25)}a${']: a}'.repeat(25)}\n`),
  skill('names that are names that are names', `a: ${'{'.repeat(49)}a${': a}'.repeat(49)}\n`),
  skill(
    'names within names, line by line',
    Array.from({ length: 200 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  ),
  skill(
    'names within names to the limit, again and again',
    count((index) => Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a${index}:\n`).join(''), YAML_ROOM),
  ),
  skill(
    'fields that nobody knows',
    count((index) => `alias${index}: a\n`, YAML_ROOM),
  ),
  skill(
    'fields beyond measure',
    count((index) => `alias${index}: a\n`),
  ),
  skill('a list of names, each another', `links:\n${count((index) => `  - a${index}\n`, YAML_ROOM)}`),
  skill('laughter', `a: &a [lol]\n${count((index) => `a${index}: &a${index} [*a, *a, *a, *a, *a, *a]\n`, YAML_ROOM)}`),
  skill('a text over many lines', `notes: "${fillLines('a ', YAML_ROOM)}"\n`),
  skill('a comment', fillLines('# a', YAML_ROOM)),
];

/** Every hostile file. */
export const HOSTILE_FILES: HostileFile[] = [...MDX, ...YAML];
