// npm run size: what each kind of page weighs, beside its budget. Exits with 1 when one is over it.
import { weighFonts, weighKinds, weighPages } from '#testing/weight/weigh.ts';
import { listExcesses, weightTable } from '#testing/weight/weight-table.ts';

const folder = process.argv[2] ?? 'dist';
const kinds = weighKinds(weighPages(folder));
const fonts = weighFonts(folder);
const excesses = listExcesses(kinds, fonts);

console.log(weightTable(kinds, fonts));
for (const excess of excesses) console.error(excess);
process.exitCode = excesses.length > 0 ? 1 : 0;
