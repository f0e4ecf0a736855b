import type { RawFile } from '#checks/document.ts';

/**
 * The files of a content folder with so many roles that there are `count`: each further one is a copy of an existing role with
 * another id, title and sentences, every fourth with an opening and every second with an answer of its own.
 */
export function growContent(example: RawFile[], count: number): Map<string, string> {
  const texts = new Map(
    example
      .filter(({ path }) => !path.endsWith('.txt'))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
  const listTexts = (folder: string) => [...texts].filter(([path]) => path.startsWith(folder)).map(([, text]) => text);
  const roles = listTexts('content/roles/');
  const published = roles.filter((text) => text.includes('\nstatus: published'));
  const openings = listTexts('content/openings/');
  const faqs = listTexts('content/faqs/');

  for (let number = 1; number <= count - roles.length; number += 1) {
    const opening = number % 4 === 0 ? pick(openings, number / 4) : undefined;
    const model = texts.get(`content/roles/${/^role: (.+)$/m.exec(opening ?? '')?.[1]}.mdx`);
    texts.set(`content/roles/role-${number}.mdx`, renumberRole(model ?? pick(published, number), number));
    if (opening) texts.set(`content/openings/role-${number}.mdx`, renumberOpening(opening, number));
    if (number % 2 === 0) texts.set(`content/faqs/role-${number}.mdx`, renumberFaq(pick(faqs, number), number));
  }

  return texts;
}

const pick = (texts: string[], number: number): string => texts[number % texts.length] ?? '';

/** Sentences get a word of their own, so that no two roles are near-identical. */
const renumberRole = (text: string, number: number): string =>
  text
    .replace(/^title: .*$/m, `title: Role number ${number}`)
    .replace(/^(alternateTitles|formerIds|buildsOn|related): .*\n/gm, '')
    .replace(
      /^summary: .*$/m,
      `summary: What number ${number} does here all week, told in one plain sentence of its own.`,
    )
    .replace(/^( {4}- .*)\.$/gm, `$1 (${number}).`);

const renumberFaq = (text: string, number: number): string =>
  text
    .replace(/^question: .*$/m, `question: What does a person of number ${number} do all day?`)
    .replace(/^(roles|families): .*\n/gm, '')
    .replace(/^topic:/m, `roles: [role-${number}]\ntopic:`)
    .replace(/\n---\n+/, `\n---\n\nThis is about number ${number}. `);

const renumberOpening = (text: string, number: number): string =>
  text.replace(/^role: .*$/m, `role: role-${number}`).replace(/^identifier: .*$/m, `identifier: QM-N-${number}`);
