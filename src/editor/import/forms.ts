import type { Opened } from '#editor/import/headings.ts';

// What people are asked to do at work, in the form of an order: the first word of most responsibilities.
const VERBS = new Set(
  'achieve act adapt administer advise advocate analyse analyze answer apply architect arrange assess assist assure attend audit automate balance be bring build calculate care carry chair champion check clean close coach collaborate collect combine communicate compile complete conduct configure consult contribute control cook coordinate count create cultivate cut debug decide define deliver deploy describe design detect determine develop direct discuss distribute document draft dress drive edit educate enable encourage engage engineer enhance ensure establish estimate evaluate examine execute explain explore extend facilitate fetch file find fix follow foster gather generate give guard guide handle help hire host identify implement improve influence inform initiate inspect install integrate interview introduce investigate join keep launch lead learn liaise lift listen load look maintain make manage map market measure meet mentor migrate mix model monitor motivate move negotiate observe offer operate optimise optimize orchestrate order organise organize oversee own pack pair participate partner perform pilot plan prepare present prioritise prioritize process produce program promote propose protect prototype provide publish raise read rebuild receive recommend reconcile record recruit reduce refactor repair replace report represent research resolve respond retrieve review run scale scan schedule scope secure select sell serve set shape share ship simplify sketch solve specify steer streamline study supervise supply support take talk teach tell test track train translate treat troubleshoot turn understand update use validate visit wash watch work write'.split(
    ' ',
  ),
);

const FORMS: [Opened, (text: string) => boolean][] = [
  [
    'must',
    (text) =>
      /^you(?:['’]ve| have| know| can| are| bring| speak| enjoy| like| love| understand|['’]re)\b|\b(?:experience|knowledge|understanding|proficiency|familiarity|command) (?:of|in|with)\b|\bskills?\b|\bdegree\b|\bability to\b|\blicen[cs]e\b|\bfluen(?:t|cy)\b|^\d+\+? (?:years|yrs)/i.test(
        text,
      ),
  ],
  [
    'benefits',
    (text) =>
      /\b(?:holidays?|vacation|leave|pension|insurance|bonus|lunch|budget|allowance|stock|equity|flexible|discount|gym|membership|parental|retirement|remote work|home office|equipment|laptop|salary|days off|weekends? off)\b/i.test(
        text,
      ),
  ],
  ['responsibilities', (text) => VERBS.has(firstWord(text)) || VERBS.has(firstWord(text).replace(/e?s$/, ''))],
];

const firstWord = (text: string): string => /^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** The section that a list under an unknown heading is, when most of its lines have the form of one; undefined otherwise. */
export function guessByForm(texts: string[]): Opened | undefined {
  if (texts.length < 2) return undefined;

  return FORMS.find(([, fits]) => texts.filter(fits).length > texts.length / 2)?.[0];
}
