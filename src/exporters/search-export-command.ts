// npm run search:export -- typesense: writes what search finds for a search engine. `--help` tells the rest.
import { attempt } from '#checks/attempt.ts';
import { readNow } from '#checks/calendar.ts';
import { checkContent } from '#checks/check-content.ts';
import { stopsSite } from '#checks/rules.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { makeExport } from '#exporters/make-export.ts';
import { type Options, readOptions, USAGE } from '#exporters/options.ts';
import { writeExport } from '#exporters/write-export.ts';

const EXIT = { fine: 0, errors: 1, couldNotRun: 2 } as const;

const { SITE_URL: site = 'https://careers.quillmark.example', BASE_PATH: base = '/' } = process.env;

process.exitCode = attempt(() => run(readOptions(process.argv.slice(2), process.env)), EXIT.couldNotRun);

function run(options: Options | 'help'): number {
  if (options === 'help') {
    console.log(USAGE);

    return EXIT.fine;
  }
  const now = readNow(process.env['BUILD_DATE']);
  const { content, documents, problems } = checkContent('.');
  if (!content || problems.some(stopsSite)) {
    console.error('The content has errors, and nothing was written. Mend them first: npm run check:content');

    return EXIT.errors;
  }
  const { files, records } = makeExport(options, buildCatalogue(content, now), documents, { site, base });
  writeExport(options.out, files);
  console.log(
    `${records} records, ${files.length} files in ${options.out}. How they are loaded stands in ${options.out}/README.md; nothing was sent.`,
  );

  return EXIT.fine;
}
