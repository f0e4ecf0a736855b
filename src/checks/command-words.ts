import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { findNearestName } from '#domain/nearest-name.ts';

/** The options and further words of a command line. Throws a sentence for people when there is an option that nobody knows. */
export function readWords<Known extends ParseArgsOptionsConfig>(words: string[], known: Known) {
  const read = parseArgs({ args: words, options: known, allowPositionals: true, strict: false });
  const unknown = Object.keys(read.values).find((name) => !(name in known));
  if (unknown !== undefined)
    throw new Error(`There is no option "--${unknown}". ${adviseOn(`--${unknown}`, listOptions(known))}`);

  return read;
}

/** Whether somebody asks a command without options what it does. Throws when there is any other word, which it would not heed. */
export function asksForHelp(words: string[]): boolean {
  const { values, positionals } = readWords(words, { help: { type: 'boolean', short: 'h' } });
  if (positionals.length > 0) throw new Error(`"${positionals.join(' ')}" means nothing here. Known: --help.`);

  return values.help === true;
}

/**
 * Throws when npm kept an option to itself, as it does without the two dashes before it: the command would do something else. `command`
 * is what stands behind `npm run`, and `example` what its first option would follow.
 */
export function refuseKept(
  command: string,
  known: ParseArgsOptionsConfig,
  environment: NodeJS.ProcessEnv,
  example = `npm run ${command} --`,
): void {
  if (environment['npm_lifecycle_event'] !== command) return;
  const kept = listOptions(known).find(
    (option) => environment[`npm_config_${option.slice(2).replaceAll('-', '_')}`] !== undefined && option !== '--help',
  );
  if (kept) throw new Error(`npm kept "${kept}" to itself. Write -- before it: ${example} ${kept}`);
}

/** What somebody probably meant, or everything that could have been. */
export function adviseOn(typed: string, known: string[]): string {
  const found = findNearestName(typed, known);

  return found ? `Did you mean "${found}"?` : `Known: ${known.join(', ')}.`;
}

const listOptions = (known: ParseArgsOptionsConfig): string[] => Object.keys(known).map((name) => `--${name}`);
