// npm run size: what each kind of page weighs, beside its budget. `--help` tells the rest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '#checks/attempt.ts';
import { readWords } from '#checks/command-words.ts';
import { weighFonts, weighKinds, weighPages } from '#testing/weight/weigh.ts';
import { listExcesses, weightTable } from '#testing/weight/weight-table.ts';

const USAGE = `Usage: npm run size -- [<folder>]

Prints what each kind of page of the site that npm run build made last weighs, beside its budget, in bytes with brotli 11.

  <folder>   another built site (dist when left out)
  --help     print this

Exit status: 0 when all is within its budget, 1 when something is over it or no site is built, 2 when the command was not understood.`;

const EXIT = { fine: 0, excess: 1, notUnderstood: 2 } as const;

const { OUT_DIR = 'dist' } = process.env;

process.exitCode = attempt(() => run(process.argv.slice(2)), EXIT.notUnderstood);

function run(words: string[]): number {
  const { values, positionals } = readWords(words, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(USAGE);

    return EXIT.fine;
  }
  const [folder = OUT_DIR, ...more] = positionals;
  if (more.length > 0) throw new Error(`One folder at a time, and "${more.join(' ')}" is one more.`);

  return existsSync(join(folder, 'index.html')) ? weigh(folder) : refuse(folder);
}

function weigh(folder: string): number {
  const kinds = weighKinds(weighPages(folder));
  const fonts = weighFonts(folder);
  const excesses = listExcesses(kinds, fonts);
  console.log(weightTable(kinds, fonts));
  for (const excess of excesses) console.error(excess);

  return excesses.length > 0 ? EXIT.excess : EXIT.fine;
}

function refuse(folder: string): number {
  console.error(`There is no built site in ${folder} yet. Run: npm run build`);

  return EXIT.excess;
}
