import { attempt } from '#checks/attempt.ts';
import { asksForHelp } from '#checks/command-words.ts';

/** Ends the process where somebody asks what a bench without options does, or gives it words: it would measure for minutes. */
export function takeNoWords(command: string, what: string): void {
  const asked = attempt(() => asksForHelp(process.argv.slice(2)), 2);
  if (asked === false) return;
  if (asked === true)
    console.log(`Usage: npm run ${command}\n\n${what} It has no options but --help, and takes minutes.`);
  process.exit(asked === true ? 0 : 2);
}
