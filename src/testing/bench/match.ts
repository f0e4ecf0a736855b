// npm run bench:match: what a change of the list costs at 20, 1,000 and 10,000 roles, for lists of 1 to 60 skills: every role matched
// and put in order, the skills that would open most, and the first roles explained need by need. All that the browser then does is
// print. It is the time of the processor that counts, because what else a machine does is not what matching costs.
import { checkContent } from '#checks/check-content.ts';
import { adviseSkills } from '#domain/matching/advise.ts';
import { explainMatch } from '#domain/matching/explain.ts';
import { hold, matchRoles } from '#domain/matching.ts';
import { explainNeed, sumUp } from '#match/explain.ts';
import { type MatchData, toMatchData } from '#match/match-data.ts';
import { getMessages } from '#messages/messages.ts';
import { growCatalogue } from '#testing/bench/grow-catalogue.ts';
import { takeNoWords } from '#testing/bench/take-no-words.ts';
import { searchTable } from '#views/search-table.ts';
import { skillSheets } from '#views/skill-sheets.ts';

takeNoWords('bench:match', 'Measures what a change of the list costs at 20, 1,000 and 10,000 roles.');

const NOW = Date.parse('2026-11-20T12:00:00Z');
const LIMIT = 16;
const TRIES = 20;
const RUNS = 5;
const SHOWN = 8;
const ADVISED = 3;
const words = getMessages('en').match.inBrowser;

const { content } = checkContent('.');
if (!content) throw new Error('The content folder cannot be read.');

console.log(`roles   skills  shortest   median     longest    (limit ${LIMIT} ms)`);
for (const roles of [20, 1000, 10_000]) {
  const catalogue = growCatalogue(content, roles, NOW);
  const data = toMatchData(searchTable(catalogue, 'en'), skillSheets(catalogue, 'en'));
  for (const skills of [1, 5, 20, 60]) {
    const mine = new Map(
      Array.from({ length: skills }, (_, number) => [
        Math.floor((number * data.skills.ids.length) / skills),
        1 + (number % 4),
      ]),
    );
    const times = Array.from({ length: TRIES + 1 }, () => time(() => change(mine, data)))
      .slice(1)
      .sort((a, b) => a - b);
    const tell = (ms: number | undefined) => `${ms?.toFixed(1)} ms`.padEnd(11);
    console.log(
      String(roles).padEnd(8) + String(skills).padEnd(8) + tell(times[0]) + tell(times[TRIES / 2]) + tell(times.at(-1)),
    );
  }
}

/** Everything between a change of the list and its printing. */
function change(mine: Map<number, number>, data: MatchData): string[] {
  const { needs, skills } = data;
  const held = hold(mine, skills.parts);
  const matches = matchRoles(needs, held);
  adviseSkills(needs, matches, held, skills.behaviours, ADVISED);

  return matches.list.slice(0, SHOWN).flatMap(({ role }) => {
    const explained = explainMatch(needs.roles[role] ?? [], held, skills.parts);

    return [sumUp(explained, data, words), ...explained.map((one) => explainNeed(one, data, words))];
  });
}

/** Milliseconds for one run, over several: the clock of the processor ticks every few milliseconds only. */
function time(run: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let number = 0; number < RUNS; number += 1) run();
  const { user, system } = process.threadCpuUsage(start);

  return (user + system) / 1000 / RUNS;
}
