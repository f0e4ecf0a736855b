import { normalize } from 'node:path';
import { readWords } from '#checks/command-words.ts';

/** What somebody asked of `npm run import`. */
export interface Options {
  files: string[];
  into: string;
  isDry: boolean;
  asJson: boolean;
  family?: string | undefined;
  level?: string | undefined;
  skills: boolean;
  help: boolean;
}

export const USAGE = `Usage: npm run import -- [options] <file> …

Makes drafts of job descriptions: text, Markdown, saved pages (HTML, with or without JSON-LD), Word documents (.docx), and exports of
Greenhouse, Lever, Ashby and Recruitee boards (JSON, or the XML of Recruitee). Nothing is fetched, and no file is overwritten.

  --dry-run            say what would be written, and write nothing
  --into <folder>      write the drafts there instead of content, for trying out
  --family <id>        the family of the roles; guessed when left out
  --level <id>         the level of roles whose title says none
  --skills             write files for skills that no file has, too; skills have no drafts, the next build shows them
  --json               print the report as JSON, with the place of every sentence
  --help               print this

Exit status: 0 when drafts were made, 1 when a file was refused (then nothing is written at all), 2 when the words were not understood.`;

const KNOWN = {
  'dry-run': { type: 'boolean' },
  into: { type: 'string' },
  family: { type: 'string' },
  level: { type: 'string' },
  skills: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const NAMES = Object.keys(KNOWN).map((name) => `--${name}`);

/** The options in the words of a command line. Throws a sentence for people when a word is wrong, or never arrived here. */
export function readOptions(words: string[], environment: NodeJS.ProcessEnv = {}): Options {
  refuseKept(environment);
  const { values, positionals } = readWords(words, KNOWN);
  const text = (name: 'into' | 'family' | 'level'): string | undefined => {
    const value = values[name];
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    throw new Error(`--${name} needs a value.`);
  };
  if (positionals.length === 0 && values.help !== true) throw new Error(`Which file? ${USAGE}`);

  return {
    files: positionals,
    into: normalize(text('into') ?? 'content').replace(/[/\\]+$/, ''),
    isDry: values['dry-run'] === true,
    asJson: values.json === true,
    family: text('family'),
    level: text('level'),
    skills: values.skills === true,
    help: values.help === true,
  };
}

/** Without the two dashes npm keeps options to itself, and files would be written that nobody wanted. */
function refuseKept(environment: NodeJS.ProcessEnv): void {
  if (environment['npm_lifecycle_event'] !== 'import') return;
  // npm knows --dry-run and --json itself.
  const kept = NAMES.find((option) => environment[`npm_config_${option.slice(2).replace('-', '_')}`] === 'true');
  if (kept) throw new Error(`npm kept "${kept}" to itself. Write -- before it: npm run import -- ${kept} <file> …`);
}
