// npm run schemas: writes what editors need to complete and judge fields. It runs by itself after npm install and while npm run dev runs.
import { attempt } from '#checks/attempt.ts';
import { asksForHelp } from '#checks/command-words.ts';
import { writeEditorFiles } from '#editor/write-editor-files.ts';

const USAGE = `Usage: npm run schemas

Tells editors such as VS Code the fields and the ids of the content. It has no options but --help.

Exit status: 0 when they know, 2 when the command was not understood or could not run.`;

process.exitCode = attempt(() => run(process.argv.slice(2)), 2);

function run(words: string[]): number {
  if (asksForHelp(words)) {
    console.log(USAGE);

    return 0;
  }
  const changed = writeEditorFiles('.');
  console.log(changed === 0 ? 'Editors know all ids already.' : 'Editors know all ids now.');

  return 0;
}
