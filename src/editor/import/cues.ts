import { SLOTS } from '#checks/text/slots.ts';
import type { Section } from '#editor/import/headings.ts';

/** Words by which a sentence says itself where it belongs. */
interface Cue {
  section: Section;
  wording: RegExp;
  /** The sections in which it is believed; everywhere when left out. */
  within?: readonly Section[];
}

const OUTSIDE_LISTS = [
  'about',
  'company',
  'benefits',
  'pay',
  'process',
  'facts',
  'equal',
  'tags',
  'author',
  'advert',
] as const;
const IN_PROSE = ['about', 'company'] as const;

/** Cues that hold whatever headings there are. The first that fits counts. */
const CUES: Cue[] = [
  { section: 'placeholder', wording: new RegExp(`${SLOTS.join('|')}|\\blorem ipsum\\b|\\bx{2,} years\\b`, 'iu') },
  {
    section: 'author',
    wording:
      /^(?:written|reviewed|edited|published|posted|updated|created|fact[- ]checked|medically reviewed) (?:by|on)\b|^last (?:updated|reviewed|modified|edited)\b|^by \p{Lu}\p{L}+ \p{Lu}\p{L}+,?|^\d+ min(?:ute)?s? read$|^(?:about )?(?:the )?author\b/iu,
  },
  {
    section: 'advert',
    wording:
      /\bfree trial\b|\bsign up\b|\bsubscribe\b|\bnewsletter\b|\bpost (?:this|your|a) job\b|\bbook a demo\b|\brequest a demo\b|\bdownload (?:this|our|the|a|your)\b.*\b(?:template|description|pdf|guide)\b|\b(?:use|copy|customi[sz]e|adapt|edit) this (?:\w+ ){0,3}(?:template|description)\b|\bstart (?:hiring|recruiting)\b|\bhire (?:faster|top|the best)\b|\btry (?:it |us )?(?:for )?free\b|\bfind (?:and hire|your next|top|the best) \w+|\brecruiting software\b|\bapplicant tracking\b/i,
    within: OUTSIDE_LISTS,
  },
  {
    section: 'equal',
    wording:
      /\bequal[ -]opportunit|\bwithout regard to\b|\b(?:do|does|will) not discriminate\b|\bregardless of (?:their |your |any )?(?:age|race|gender|origin|religion|sex|background|disab)|\b(?:all|every|any|diverse) backgrounds?\b|\breasonable (?:accommodation|adjustment)|\bgender identity\b|\bprotected (?:characteristic|veteran|status|class)|\bdisabled (?:applicants|candidates|people)\b|\b(?:people|applicants|candidates) with disabilit|\bvalue diversity\b|\bdiversity\b.*\binclusion\b|\binclusive (?:workplace|employer|culture)\b/i,
    within: [...OUTSIDE_LISTS, 'nice', 'must'],
  },
  {
    section: 'tags',
    wording: /^(?:tags?|keywords?|labels?|topics|related (?:skills|searches|terms))\s*:\s*\S/i,
  },
  {
    section: 'tags',
    wording:
      /^(?:key ?)?(?:skills?|technologies|tech(?:nology)? stack)\s*:\s*[^,.;]{1,30}(?:,\s*[^,.;]{1,30}){2,}\.?$/i,
    within: [...OUTSIDE_LISTS, 'answer'],
  },
  {
    section: 'pay',
    wording:
      /^(?:salary|pay|wage|compensation|remuneration|rate)\b[^:]{0,20}:|\b(?:competitive|attractive|generous) (?:salary|pay|compensation|remuneration|package)\b|\b(?:salary|pay|compensation) (?:range|band|scale|grade|package)\b|\bper annum\b|\bpaid (?:at|according|on)\b|\b(?:base |starting |annual |monthly |gross )?(?:salary|pay|wage)s? (?:is|are|for|of|between|from|starts|ranges|will|depends|up to)\b/i,
    within: OUTSIDE_LISTS,
  },
  {
    section: 'pay',
    wording:
      /(?:[€£$]|\b(?:EUR|USD|GBP|CAD|AUD|CHF|NZD|SEK|DKK|NOK|PLN)\s?)\d{2,3}(?:[,.  ]?\d{3}|k\b|(?:\.\d\d)?(?: ?(?:–|-|to) ?\S+)? (?:per|an?) (?:hour|day|week|month|year))|\d(?:[,.  ]\d{3}|k)?\s?(?:€|£|EUR|USD|GBP|CHF)\b.*\b(?:year|month|hour|annum|gross)/i,
    within: OUTSIDE_LISTS,
  },
  {
    section: 'facts',
    wording:
      /^(?:job |work |working |employment |contract |position |start(?:ing)? |closing |your )?(?:locations?|place|place of work|base|based in|offices?|hours?|type|employment|contract|team|department|division|business unit|reports? to|reporting to|line manager|start|date|deadline|duration|schedule|seniority|level|industry|function|travel|workplace|work model|reference|ref|job id|requisition|requisition id|company|employer|posted|vacancies|openings|job title|position|title|id|country|city|region|working time|term|shift|apply by|where|when|status|classification|grade)(?: no\.?| number| posted| date)?\s*:\s*\S/i,
  },
  {
    section: 'facts',
    wording:
      /\b(?:full|part)[- ]time\b.*(?:\b(?:position|role|job|permanent|contract|hours|remote|hybrid)\b|\d ?%|\|)|\bfixed[- ]term\b|\b(?:limited|initially) (?:to|for) (?:one|two|three|\d+) (?:year|month)|\bpermanent (?:position|contract|role)\b|^(?:fully |100 ?% )?(?:remote|hybrid|on-?site)\b|\b(?:role|position|job|post) is (?:based|located|remote|hybrid|fully|on-?site|full|part|permanent|temporary|open to)\b|\b\d+(?:\.\d)? hours (?:a|per) week\b|\bdays? (?:a|per) week (?:in|from|at) (?:the|our) (?:office|home)/i,
    within: OUTSIDE_LISTS,
  },
  {
    section: 'process',
    wording:
      /\b(?:send|submit|e-?mail|forward|share|attach)\b.{0,30}\b(?:cv|résumé|resume|application|cover letter|portfolio)\b|\bapply (?:by|now|via|through|online|here|at|using|before|until|today|directly|on)\b|^to apply\b|\bclick\b.{0,20}\bapply\b|\binterviews? (?:take|will|are|consist|process|is)\b|\bwe (?:answer|reply|respond|get back|will get back|review)\b|\bquestions\?|\bcontact (?:\p{L}+ ){1,4}(?:at|on|for|if|via|by)\b|\bcall \p{L}+ (?:on|at)\b|\bwrite (?:to us|us)\b|\blook(?:ing)? forward to (?:your|hearing|meeting)\b|\b[\w.+-]+@[\w-]+\.\w+|\bshortlisted\b|\bbackground check\b/iu,
    within: OUTSIDE_LISTS,
  },
  {
    section: 'nice',
    wording:
      /\b(?:is|are|would be|will be|as|be) (?:only |also |always |certainly |considered |seen as )?(?:an? |of )?(?:big |strong |definite |real |huge |great |added |clear )?(?:plus|bonus|advantage|asset|welcome|desirable|helpful|beneficial|preferred|appreciated|advantageous|nice|optional)\b|\bnice[ -]to[ -]have\b|\bgood to have\b|(?:\(|, ?|– ?|- ?)(?:an? )?(?:preferred|desirable|optional|advantageous|beneficial|plus|bonus|big plus)[.)]*$|\bextra credit\b|^(?:ideally|preferably|bonus|desirable|preferred|optional|plus)\b|\bnot (?:required|essential|mandatory|a must|a requirement)\b|(?<!\([^)]{3,40} )\ba plus\b/i,
    within: ['must', 'about', 'company', 'responsibilities'],
  },
  {
    section: 'company',
    wording:
      /\b(?:was |were )?founded (?:in|by)\b|\bwe(?: are|'re|’re) an? (?:\w+[ -]){0,5}(?:company|start-?up|agency|firm|organi[sz]ation|charity|non-?profit|team of \d+)|\bheadquartered\b|\bemployees (?:in|across|worldwide|around)\b|\bmarket leader\b|\bleading provider\b|\bour customers (?:include|are)\b/i,
    within: IN_PROSE,
  },
];

/** Answers whose question is gone, as they stand behind the lists of a template. */
const ANSWER =
  /^to become an? \p{L}|^an? (?:\p{L}+[ -]){1,6}(?:earns?|makes|is paid|can expect|needs|works with)\b|\baverage (?:annual |base )?(?:salary|pay)\b|^the (?:salary|pay) (?:of|for) an? |^(?:the )?(?:most important|key|main|top) (?:skills|responsibilities|qualifications|duties)\b.* (?:are|include)\b|^(?:yes|no), |^certifications? (?:are|is|can|help)|^(?:moving|to (?:move|grow|advance)|the step) from .* to /iu;

/** Cues that are believed only where no heading of the whole text says as much. */
const WITHOUT_HEADINGS: Cue[] = [
  {
    section: 'must',
    wording:
      /^you (?:should|must|need|have|bring|know|hold|understand|are (?:able|fluent|comfortable|familiar|experienced|proficient))\b|^(?:strong|solid|proven|excellent|good|sound|deep|in-depth|basic|working|extensive|demonstrated|hands-on|prior|previous|some|several|advanced) .*\b(?:experience|knowledge|skills?|understanding|command|background|record)\b|^(?:experience|expertise|background) (?:in|of|with|as)\b|^knowledge of\b|^proficien|^(?:the )?ability to\b|^(?:an? )?(?:bachelor|master|degree|university)|^familiarity\b|^\d+\+? years|^(?:a )?minimum|^at least \d|\b(?:is|are) (?:required|needed|essential|a must|necessary|mandatory)\b|\bwe (?:expect|require)\b/i,
    within: IN_PROSE,
  },
  {
    section: 'benefits',
    wording:
      /\b\d+ days(?:['’])? (?:of )?(?:\w+ )?(?:leave|holiday|vacation)|\bpaid (?:time off|leave|vacation|holidays)\b|\bpension\b|\b(?:health|medical|dental|life) (?:insurance|cover)\b|\b401\(?k|\bstock options\b|\bequity\b|\bwe (?:also )?offer\b|\byou(?: will|'ll|’ll)? (?:get|receive)\b|\bperks?\b|\bbenefits (?:include|are)\b|\b(?:learning|training|home office|education) (?:budget|allowance)\b|\b(?:free|subsidi[sz]ed) (?:lunch|fruit|coffee|meals|gym)\b|\b(?:four|4)[ -]days? (?:a )?week\b/i,
    within: [...IN_PROSE, 'process', 'facts'],
  },
  {
    section: 'responsibilities',
    wording:
      /\b(?:you|they)(?:['’]ll| will|['’]d| would) (?!be (?:part|joining|based|working (?:in|with) (?:an?|our))|join|report|work (?:in|at) |need|have|get|receive|find)\p{L}|\b(?:are|is|be) responsible for\b|\bthe (?:successful )?candidate will\b|\byour (?:tasks|job|work|duties) (?:will be|is|are|include)\b/iu,
    within: IN_PROSE,
  },
];

/** The section that a sentence claims for itself, or undefined. `has` are the sections that headings open somewhere in the text. */
export function findCue(text: string, section: Section, has: ReadonlySet<Section>): Section | undefined {
  const fits = ({ wording, within }: Cue) => (!within || within.includes(section as never)) && wording.test(text);

  return CUES.find(fits)?.section ?? WITHOUT_HEADINGS.find((cue) => !has.has(cue.section) && fits(cue))?.section;
}

/** Whether a sentence that stands on its own behind a list answers a question that is not there. */
export const isAnswer = (text: string): boolean => ANSWER.test(text);
