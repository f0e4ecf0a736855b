import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '#editor/import/read-source.ts';
import { outline, type Placed } from '#editor/import/sections.ts';
import { toSentences } from '#editor/import/sentences.ts';

export const UNSEEN = 'src/testing/fixtures/import/unseen';
/** Written after the importer was mended by what the first ones showed, and again before it saw them. */
export const UNSEEN_LATER = 'src/testing/fixtures/import/unseen-later';
export const SEEN = 'src/testing/fixtures/import/seen';

/** A sentence of a fixture, where it belongs, and where the importer puts it. */
export interface Judged {
  file: string;
  text: string;
  wanted: string;
  found: string;
}

export const listSources = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.endsWith('.expected.tsv'));

/** Every sentence of the expectations beside each fixture in a folder, with the section that the importer gives it. */
export async function judge(folder: string): Promise<Judged[]> {
  const files = await Promise.all(listSources(folder).map(async (file) => judgeFile(folder, file)));

  return files.flat();
}

async function judgeFile(folder: string, file: string): Promise<Judged[]> {
  const { jobs } = await readSource(file, readFileSync(join(folder, file)));
  const placed = jobs.flatMap(({ blocks, title }) => outline(toSentences(blocks, title), title, file).placed);
  const left = [...placed];

  return readFileSync(join(folder, `${file}.expected.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [wanted = '', text = ''] = line.split('\t');

      return { file, text, wanted, found: take(left, text)?.section ?? 'nowhere' };
    });
}

/** The first sentence that is left and says the same, or holds it or is held by it. */
function take(left: Placed[], text: string): Placed | undefined {
  const wanted = letters(text);
  const exact = left.findIndex((one) => letters(one.text) === wanted);
  const at =
    exact >= 0
      ? exact
      : left.findIndex((one) => letters(one.text).includes(wanted) || wanted.includes(letters(one.text)));
  if (at < 0) return undefined;
  const found = left[at];
  if (exact >= 0) left.splice(at, 1);

  return found;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many of the sentences of each section are put there: a table for people. */
export function tellRecall(judged: Judged[]): string {
  const rows = [...Map.groupBy(judged, ({ wanted }) => wanted)].map(([section, all]) => tellRow(section, all));

  return [...rows.sort(), tellRow('all', judged)].join('\n');
}

function tellRow(section: string, all: Judged[]): string {
  const right = all.filter(({ wanted, found }) => wanted === found).length;

  return `${section.padEnd(18)}${String(right).padStart(4)} of ${String(all.length).padStart(3)}  ${Math.round((100 * right) / all.length)} %`;
}
