import type { Span } from '#checks/finding.ts';
import type { Passage } from '#checks/words/passage.ts';
import type { Mention } from '#checks/words/skill-mentions.ts';
import type { Skill } from '#domain/content.ts';
import type { Need } from '#schemas/skill-need.ts';

/** That a sentence calls some skills needed, or merely welcome. */
export interface Demand {
  need: Need;
  skills: Skill[];
  stretch: Span;
  /** The heading that says so, where the sentence itself does not. */
  heading?: string;
}

/** What a passage says of the skills that it names: only what it says of them in so many words. */
export function listDemands(passage: Passage, mentions: Mention[]): Demand[] {
  const { text, places } = maskSkills(passage.text, mentions);

  return (['nice', 'must'] as const).flatMap((need) => {
    let next = 0;

    return [...text.matchAll(SAID[need])].map(({ 0: said, index }) => {
      const stretch = { start: places[index] ?? 0, end: places[index + said.length] ?? passage.text.length };
      while ((mentions[next]?.start ?? stretch.start) < stretch.start) next += 1;
      const count = said.split(SKILL).length - 1;

      return { need, skills: mentions.slice(next, next + count).map(({ skill }) => skill), stretch };
    });
  });
}

const SKILL = '\uE000';

/** The text with one sign for each skill and one space between words, and where each of its characters comes from. */
function maskSkills(text: string, mentions: Mention[]): { text: string; places: number[] } {
  const places: number[] = [];
  const signs: string[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const mention = mentions[next];
    const isSkill = mention?.start === at;
    const sign = isSkill ? SKILL : (text[at] ?? '').replace(/\s/, ' ');
    if (sign !== ' ' || signs.at(-1) !== ' ') {
      signs.push(sign);
      places.push(at);
    }
    if (isSkill) next += 1;
    at = isSkill ? mention.end : at + 1;
  }

  return { text: signs.join(''), places: [...places, text.length] };
}

// What stands before a skill that a sentence is about. After "whoever knows" it is about whoever knows.
const ABOUT = `(?<=^|[.!?:;,(–—] |\\b(?:of|with|in|and|or|also|but|that|knowing|using|some|basic|good|prior|previous|earlier) )`;
const SKILLS = `${SKILL}(?:(?:,? (?:and|or|&) |, ?| ?/ ?)${SKILL}){0,11}`;
const KNOWING = `(?: (?:experience|knowledge|skills?|background))?(?: (?:itself|too|also|as well))?`;
const IS = ` (?:is|are|would be|will be|counts? as|comes as)(?: (?:only|just|also|always|certainly|merely|definitely|considered|seen as|simply))?`;
const WELCOME = `(?:(?:an? )?(?:(?:big|real|great|definite|clear|strong|huge|nice) )?(?:plus|bonus|advantage|asset|nice[ -]to[ -]haves?)|welcome|optional(?! (?:in|on|at|for|during|when|while)\\b)|desirable|beneficial|not (?:required|needed|necessary|essential|mandatory|expected|a must|a requirement))`;
const NEEDED = `(?:an? (?:absolute )?(?:must(?:-have)?|requirement|necessity)|required|essential|mandatory|indispensable|necessary|obligatory)`;
const WITH = `(?:(?:(?:good|solid|strong|deep|working|hands-on|practical) )?(?:experience|knowledge|command) (?:with|of|in) )?`;

const SAID: Record<Need, RegExp> = {
  nice: anyOf([
    `${ABOUT}${SKILLS}${KNOWING}${IS} ${WELCOME}\\b(?! to\\b)`,
    `${SKILLS}${KNOWING} ?\\((?:optional|nice[ -]to[ -]have|an? (?:plus|bonus)|welcome|not (?:required|needed))\\)`,
    `${SKILLS}${KNOWING}(?:,| ?[–—]| -) an? (?:plus|bonus|nice[ -]to[ -]have)\\b`,
    `\\b(?:nice|good) to have(?: ?:| ?[–—]| -) ?${SKILLS}`,
    `\\b(?:optional|desirable)(?: ?:| ?[–—]| -) ?${SKILLS}`,
    `\\bbonus(?: points)?(?: for| if you know|:) ?${SKILLS}`,
    `\\bno ${SKILLS}${KNOWING}(?: is| are)? (?:needed|required|necessary|expected)\\b`,
    `\\b(?:need not|needn['’]t|do not need to|don['’]t need to|do not have to|don['’]t have to|are not expected to) (?:know|have used|have worked with|speak|use|write) ${SKILLS}`,
  ]),
  must: anyOf([
    `${ABOUT}${SKILLS}${KNOWING}${IS} ${NEEDED}\\b`,
    `\\byou (?:must|have to|need to|are required to) (?:know|have|master|command|speak|bring|write|be fluent in) ${WITH}${SKILLS}`,
    `\\b(?:required|mandatory|must[ -]haves?)(?: ?:| ?[–—]| -) ?${SKILLS}`,
  ]),
};

function anyOf(patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'giu');
}
