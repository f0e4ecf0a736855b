import { foldCase } from '#editor/import/fold-case.ts';

/** The parts of a job description, as far as they differ in where they go. */
const SECTIONS = [
  'title',
  'heading',
  'about',
  'responsibilities',
  'must',
  'nice',
  'benefits',
  'pay',
  'company',
  'process',
  'facts',
  'equal',
  'tags',
  'author',
  'advert',
  'question',
  'answer',
  'placeholder',
  'frame',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The sections that a heading can open. */
export type Opened = Exclude<Section, 'title' | 'heading' | 'question' | 'placeholder' | 'frame'>;

// The first that fits counts. Each is looked for anywhere in a heading, so that "Backend developer roles and responsibilities" is
// found as well as "What you'll do here".
const WORDINGS: [Opened, RegExp][] = [
  [
    'answer',
    /\bfaqs?\b|\bhow to become\b|\bcareer path\b|frequently asked|^(?:common |your )?questions(?: and answers)?$|\bq ?& ?a\b/,
  ],
  ['tags', /^(?:tags|keywords|labels|categories|topics|related (?:skills|searches|jobs|terms))$/],
  ['author', /^(?:about the author|authors?|written by|reviewed by|contributors?)\b/],
  [
    'nice',
    /\bnice[ -]to[ -]haves?\b|\bbonus\b(?! and|es)|\bpreferred\b|\bdesir(?:able|ed)\b|\bgood to have\b|\badvantage|\boptional\b|\bbeneficial\b|\bpluss?es\b|\b(?:a|big|huge) plus\b|\bextra (?:points|credit)\b|\bbrownie points\b|\bideally\b|\b(?:great|nice|good|even better|helpful|lovely|cool) if\b|\balso (?:like|love|welcome)\b|\bnot (?:required|essential)\b|\byou (?:don't|do not|won't) need\b|\bicing\b|\bwelcome\b.*\bskills?\b/,
  ],
  [
    'responsibilities',
    /\bresponsib|\bdut(?:y|ies)\b|^mission$|\b(?:essential|job|principal|primary|major) (?:job )?(?:functions?|activities)\b|\btasks?\b|\baccountabilit|\bday[ -]to[ -]day\b|\b(?:what|how) (?:will )?(?:you|the (?:person|role|candidate))(?: ?['’]ll| will| would| ?['’]d| are| ?['’]re)? ?(?:be )?(?:do|doing|work(?:ing)? on|own|deliver|make|build|achieve|contribute|accomplish|spend)\b|\b(?:you|we) (?:want|need) you to\b|\bin this (?:role|position|job)\b|\bas (?:an? |our ).{2,40}you(?: will| ?['’]ll)$|^you(?: will| ?['’]ll)(?: be)?$|\b(?:your|the|our) (?:mission|impact|contribution|challenges?|work)\b|^your (?:role|job|day|week)\b|\bkey (?:result areas|objectives|activities|deliverables)\b|\bscope of (?:the )?work\b|\b(?:main|key|core) (?:functions?|activities|objectives)\b|\bwhat (?:the|this) (?:role|job|position) (?:involves|entails|does)\b/,
  ],
  [
    'process',
    /\bhow (?:to|you can|do i) apply\b|^apply\b|\bappl(?:y|ying|ication)\b|\b(?:hiring|interview|recruitment|selection|application) (?:process|steps|stages|timeline)\b|\bnext steps?\b|\bwhat happens next\b|\bhow we (?:hire|recruit)\b|^(?:contact|interviews?|your contact|contact (?:person|us|details))\b|\bget in touch\b/,
  ],
  [
    'equal',
    /\bequal\b|\bdiversity\b|\binclusi(?:on|ve)\b|\beeo\b|\bbelonging\b|\baccommodations?\b|\baccessibility statement\b|\bdisabilit/,
  ],
  [
    'benefits',
    /\bbenefits?\b|\bperks?\b|\bwhat we (?:offer|provide|give)\b|\bwe offer\b|\bour offer\b|\bwhat ?(?:['’]s| is) in it\b|\bwhat you(?: ?['’]ll| will| can)? (?:get|expect from us|receive)\b|\bwhy (?:join|work|us|you['’]ll love)\b|\bwhat (?:makes|to love)\b|\bwe provide\b|\bgood reasons\b|\brewards?\b/,
  ],
  ['pay', /\b(?:salary|salaries|remuneration|compensation|wages?)\b|\bpay(?: range| band| grade| scale)?$|^pay\b/],
  [
    'must',
    /\brequire(?:ments?|d)\b|\bqualifications?\b|\bskill(?:s|set|sets)?\b|\bcompetenc|\bexperience\b|\bwhat you(?: ?['’]ll| will| should|['’]d)? (?:bring|need|have|know|offer)\b|^you (?:have|bring|are|offer|need|know|might have)\b|\bwho you are\b|\babout you\b|\b(?:your|candidate|our|ideal|the) (?:profile|candidate|background)\b|^profile\b|\bmust[ -]haves?\b|\blook(?:ing)? for\b|\bwhat we (?:expect|need|want|seek|hope|ask)\b|\bwe (?:expect|need|want|ask)\b|\bessential\b|\bminimum\b|\bperson specification\b|\bcriteria\b|\bknowledge\b|\beducation\b|\bto (?:succeed|be successful|thrive)\b|\bneeds?$|\bprerequisites?\b|\btech(?:nical)? stack\b|\bis this you\b|\byou(?: ?['’]re| are) (?:a great fit|right|the one|someone)\b|\battributes\b|\babilit(?:y|ies)\b/,
  ],
  [
    'facts',
    /\blocations?\b|\bworking hours\b|\bterms\b|\bemployment type\b|\bjob type\b|\bcontract(?: type)?\b|\bkey (?:facts|information|details)\b|\b(?:job|position|role|vacancy) (?:details|facts|information)\b|\bat a glance\b|\bconditions\b|\bwork (?:place|schedule|model)\b|\bschedule\b/,
  ],
  [
    'about',
    /\b(?:job|role|position|work) (?:summary|description|overview|purpose|brief|profile|objective|statement)\b|\b(?:about|of) (?:the|this) (?:role|job|position|team|work|opportunity|project|post|department)\b|\b(?:purpose|overview|summary|introduction|background|context)\b|^(?:the|this) (?:role|job|position|opportunity|team|project|work|post)$|^(?:the )?(?:role|job|position|team)$|\bwhat is an? \b|\bwhat does an? \b|\bin (?:short|brief|a nutshell)\b|\bdescription$/,
  ],
  [
    'company',
    /\babout\b|\bwho we are\b|\b(?:our|the) (?:company|story|mission|values|culture|vision|organi[sz]ation|purpose)\b|\bcompany\b|\bwhat we (?:do|believe|stand for)\b|\bmeet\b/,
  ],
];

/** The section that a heading opens; undefined when its wording says none. */
export function classifyHeading(text: string): Opened | undefined {
  const plain = foldCase(text).replace(/[\s:.!?–—-]+$/u, '');
  if (plain.split(' ').length > MOST_WORDS) return undefined;

  return WORDINGS.find(([, wording]) => wording.test(plain))?.[0];
}

const MOST_WORDS = 10;
