import { said } from '#messages/said-en.ts';
import type { ClockWords } from '#now/words.ts';
import type { BenefitCategory } from '#schemas/benefit.ts';
import type { Topic } from '#schemas/faq.ts';
import type { Track } from '#schemas/level.ts';
import type { OccupationScheme } from '#schemas/occupation.ts';
import type { Cefr, EmploymentType, Workplace } from '#schemas/opening.ts';
import type { PayPeriod } from '#schemas/pay.ts';
import type { CREDENTIALS } from '#schemas/role.ts';
import type { SkillKind } from '#schemas/skill.ts';
import type { Proficiency } from '#schemas/skill-need.ts';
import type { SearchWords } from '#search/words.ts';

type Words<Key extends string> = Record<Key, string>;

/** "1 role", "2 roles" */
const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** "Computer science" as it stands within a sentence; "UX design" keeps its capitals. */
const withinSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;

const openingCount = (amount: number): string => count(amount, 'opening', 'openings');
const SOON = 'opening soon';
const POOL = 'talent pool';
const roleCount = (amount: number): string => count(amount, 'role', 'roles');

const credential: Words<(typeof CREDENTIALS)[number]> = {
  'high school': 'A secondary school diploma',
  'associate degree': 'An associate degree',
  'bachelor degree': 'A bachelor’s degree',
  'professional certificate': 'A professional certificate',
  'postgraduate degree': 'A postgraduate degree',
};

const gross: Words<PayPeriod> = {
  hour: 'an hour, gross',
  day: 'a day, gross',
  week: 'a week, gross',
  month: 'a month, gross',
  year: 'a year, gross',
};

/** Where a shorter week is offered too, and paid less. An hour and a day are paid alike in any week. */
const grossFullTime: Words<PayPeriod> = {
  ...gross,
  week: 'a week, gross, when full-time',
  month: 'a month, gross, when full-time',
  year: 'a year, gross, when full-time',
};

const per: Words<PayPeriod> = {
  hour: 'per hour',
  day: 'per day',
  week: 'per week',
  month: 'per month',
  year: 'per year',
};

const employment: Words<EmploymentType> = {
  'full-time': 'full-time',
  'part-time': 'part-time',
  contract: 'contract',
  temporary: 'temporary',
  intern: 'internship',
  volunteer: 'volunteering',
  'per-diem': 'by the day',
  other: 'another arrangement',
};

const cefr: Words<Cefr> = {
  A1: 'you know everyday phrases',
  A2: 'you manage simple conversations',
  B1: 'you manage familiar matters at work',
  B2: 'you discuss your work with ease',
  C1: 'you speak and write fluently',
  C2: 'you have full command of it',
};

const workplace: Words<Workplace> = { 'on-site': 'on-site', hybrid: 'hybrid', remote: 'fully remote' };

const occupationScheme: Words<OccupationScheme> = {
  'onet-soc': 'O*NET-SOC',
  'isco-08': 'ISCO-08',
  'soc-2020': 'SOC 2020',
};

const track: Words<Track> = { ic: 'Individual contributor', management: 'Management' };

const proficiency: Words<Proficiency> = {
  awareness: 'awareness',
  working: 'working',
  practitioner: 'practitioner',
  expert: 'expert',
};

const skillKind: Words<SkillKind> = {
  language: 'Language',
  framework: 'Framework',
  database: 'Database',
  platform: 'Platform',
  tool: 'Tool',
  practice: 'Practice',
  behaviour: 'Behaviour',
};

const skillKinds: Words<SkillKind> = {
  language: 'Languages',
  framework: 'Frameworks',
  database: 'Databases',
  platform: 'Platforms',
  tool: 'Tools',
  practice: 'Practices',
  behaviour: 'Behaviours',
};

const topics: Words<Topic> = {
  role: 'The work',
  path: 'Getting there',
  pay: 'Pay',
  qualifications: 'Qualifications',
  skills: 'Skills and responsibilities',
  process: 'Applying',
  'working-here': 'Working here',
};

const benefitCategory: Words<BenefitCategory> = {
  pay: 'Money',
  health: 'Health',
  retirement: 'Later life',
  'time-off': 'Time off',
  flexibility: 'Time and place',
  learning: 'Learning',
  office: 'At the office',
};

export const en = {
  /** The locale for numbers, money and dates. */
  intl: 'en-GB',
  language: 'English',
  frame: {
    skip: 'Skip to the content',
    mainNav: 'Main',
    trail: 'Breadcrumb',
    footer: 'More pages',
    contact: 'Questions? Write to',
    exampleNotice: (company: string) =>
      `${company} is a fictional company. This is an example site: nobody is hired here.`,
    builtOn: 'As of',
  },
  nav: {
    home: 'Home',
    roles: 'Roles',
    openings: 'Openings',
    skills: 'Skills',
    faq: 'Questions',
    search: 'Search',
  },
  count: { roles: roleCount, openings: openingCount, soon: SOON, pool: POOL },
  home: {
    documentTitle: (company: string) => `Careers at ${company}: roles, skills, pay and openings`,
    heading: 'Find the work that fits what you can do.',
    lead: (company: string) =>
      `Every role at ${company}: what it asks, what it pays, and what comes next. No account, no tracking, no guessing.`,
    description: (roles: number, company: string) =>
      `${roleCount(roles)} at ${company} and the openings for them, with pay, place and the skills each one asks for. Browse by skill, level or place.`,
    often: 'A good start:',
    remote: 'Fully remote',
    openNow: 'Open now',
    allOpenings: (openings: string) => `All ${openings}`,
    allOpeningsNote: 'With place, pay and closing date',
    families: 'All roles',
    waysTitle: 'Where to begin',
    ways: {
      skills: {
        text: 'Start from your skills',
        note: 'Pick something you know, and see which roles ask for it, how well, and what they would accept instead.',
      },
      levels: {
        text: 'See the whole ladder',
        note: 'Every role says what you do, theme by theme, so that junior, mid and senior can be read side by side.',
      },
      hiring: {
        text: 'Know what happens next',
        note: 'Each step of hiring: who is in it, how long it takes, how to prepare, and when you hear back.',
      },
      questions: {
        text: 'Ask first',
        note: 'Visas, part-time, degrees, AI in hiring, applying twice: straight answers before you send anything.',
      },
    },
  },
  threads: {
    caption: (skills: number, roles: number) =>
      `${count(skills, 'skill', 'skills')} and ${roleCount(roles)}, joined where a role asks for the skill. Point at a name to see its own.`,
    skills: 'Skills',
    roles: 'Roles',
  },
  roles: {
    lead: (roles: number, families: number, company: string) =>
      `${roleCount(roles)} in ${count(families, 'family', 'families')} at ${company}, each with the work, the skills, the pay and what comes before and after it.`,
    byLevel: 'By level',
    ladder: (family: string) => `The ${family.toLowerCase()} ladder`,
  },
  role: {
    alsoCalled: (names: string) => `Also called ${names}.`,
    retired:
      'We no longer hire for this role. The page stays so that old links keep their meaning. Its work has moved to:',
    openings: (openings: string) => `${openings} for this role`,
    noOpenings: 'No opening right now',
    noOpeningsNote:
      'Nobody is hired for this role at the moment. Its neighbours on the ladder, or another family, may have a place.',
    allOpenings: 'See all openings',
    ended: 'Earlier:',
    endedOpening: (places: string, status: string) => `${places} (${status.toLowerCase()})`,
    seeOpening: 'See the opening',
    responsibilities: 'What you will do',
    needs: 'What you bring',
    more: 'More about the role',
    pay: 'What it pays',
    payNote: 'The band for this role, wherever it is hired. An opening names the one that counts.',
    payPlaces: 'Where',
    payAmount: 'Gross pay',
    ladder: 'The ladder',
    ladderOf: (family: string) => `Levels in ${family}`,
    below: 'One step down',
    above: 'One step up',
    whole: 'All of the family, and all at this level',
    related: 'Related roles',
    shared: (names: string, amount: number) =>
      amount > 4 ? `In common: ${names}, and ${amount - 4} more` : `In common: ${names}`,
    questions: 'Questions people ask',
    allQuestions: 'All questions and answers',
    upkeep: 'About this page',
    reviewed: 'Reviewed',
    owner: 'Answers for it',
    codes: 'Occupation codes',
    authors: 'Written by',
    suggest: 'Suggest a change to this page',
    files: { md: 'As Markdown', json: 'As JSON' },
  },
  needs: {
    must: 'Needed',
    nice: 'Welcome',
    niceNote: 'not a reason to hold back',
    legend:
      'Awareness: you know what it is for. Working: you use it with some help. Practitioner: you use it alone. Expert: others come to you.',
    atLeast: (amount: number) => (amount === 1 ? 'At least one of these' : `At least ${amount} of these`),
    qualifications: 'Also',
    education: (what: string, fields: string[], orExperience: boolean) => {
      const where = fields.length > 0 ? ` in ${fields.map(withinSentence).join(' or ')}` : '';

      return `${what}${where}${orExperience ? ', or the same knowledge gained another way' : ''}.`;
    },
    credential,
    experience: (duration: string) => `About ${duration} of similar work.`,
    formal: 'Education and experience',
  },
  occupationScheme,
  proficiency,
  track,
  family: {
    title: (name: string) => `${name} roles`,
    ladder: 'The ladder',
    openings: 'Openings in this family',
    noOpenings: 'No opening right now.',
    questions: 'Questions people ask',
  },
  level: {
    title: (name: string) => `${name} roles`,
    description: (name: string, meaning: string) =>
      `What ${name.toLowerCase()} means here, and every role at this level. ${meaning}`.slice(0, 300),
    all: 'All levels',
    roles: 'Roles at this level',
    openings: 'Openings at this level',
    noOpenings: 'No opening right now.',
  },
  skillKind,
  skillKinds,
  skills: {
    lead: (skills: number) =>
      `${count(skills, 'skill', 'skills')} that our roles ask for, from languages to ways of working. Choose one to see who needs it, and how well.`,
    jump: 'Jump to',
  },
  skill: {
    tabTitle: (name: string) => `${name}: the skill and who needs it`,
    description: (name: string, roles: number, definition: string) =>
      `${name}: ${roleCount(roles)} ask${roles === 1 ? 's' : ''} for it. ${definition}`,
    alsoCalled: (names: string) => `Also called ${names}.`,
    must: 'Roles that need it',
    nice: 'Roles that welcome it',
    instead: (names: string, atLeast: number) =>
      atLeast === 1 ? `or instead ${names}` : `at least ${atLeast} out of a group with ${names}`,
    proficiencies: 'What the levels mean here',
    openings: 'Openings',
    neighbours: 'Around it',
    broader: 'Part of',
    narrower: 'Includes',
    related: 'Often goes with',
    sameAs: 'The same skill elsewhere',
  },
  openings: {
    lead: (openings: string, company: string) =>
      `${openings} to apply for at ${company} now, each with its pay, its place and what happens after you apply.`,
    // Without a number: search engines show it for weeks.
    description: (company: string) =>
      `Every opening at ${company} that takes applications now or soon, each with its pay, its place and what happens after you apply.`,
    offices: 'At an office',
    remote: 'Fully remote',
    upcoming: 'Opening soon',
    pools: 'Talent pools: no place free now',
    none: 'Nothing is open right now. The roles are worth a look all the same: they say what we will look for next.',
    byPlace: 'By place',
    byFamily: 'By family',
  },
  opening: {
    workplace,
    employment,
    hybridDays: (days: number) => `hybrid, ${count(days, 'office day', 'office days')} a week`,
    status: {
      'closing-soon': 'Closes soon,',
      open: 'Open until',
      openEnded: 'Open, no closing date',
      pool: 'Talent pool, no place free now',
      upcoming: 'Opens',
      closed: 'Closed',
      filled: 'Filled',
      withdrawn: 'Withdrawn',
      draft: 'Draft',
    },
    ended: {
      closed: (date: string) => `This opening closed on ${date}. Applications are no longer taken.`,
      filled: (date: string) => `Somebody was hired for this opening on ${date}. Applications are no longer taken.`,
      withdrawn: (date: string) => `We withdrew this opening on ${date}. Applications are no longer taken.`,
    },
    description: (title: string, where: string, pay: string, company: string) =>
      `${title} at ${company}. ${where}. ${pay}. What you would do, what you need, what comes with it and how to apply.`,
    /** Of one that takes no applications now. */
    statusDescription: (state: string, title: string, where: string, pay: string, company: string) =>
      `${title} at ${company}. ${state} ${where}. ${pay}.`,
    similar: 'Similar openings, open now',
    facts: 'The facts',
    fact: {
      places: 'Place',
      eligible: 'You can live in',
      address: 'Address',
      workplace: 'Workplace',
      employment: 'Employment',
      hours: 'Hours',
      contract: 'Contract length',
      agreement: 'Collective agreement',
      closes: 'Closes',
      closed: 'Closed',
      opens: 'Opens',
      vacancy: 'Vacancy',
      languages: 'Languages',
      visa: 'Visa',
      screening: 'Use of AI',
      posted: 'Posted',
      identifier: 'Reference',
    },
    hours: (hours: number) => `${count(hours, 'hour', 'hours')} a week`,
    fullHours: (hours: number) => `${count(hours, 'hour', 'hours')} a week when full-time`,
    contractOf: (duration: string, kinds: string) => `${duration} (${kinds})`,
    language: (name: string, level: Cefr) => `${name}, ${level}: ${cefr[level]}`,
    agreement: 'One applies',
    openEnded: 'No closing date',
    vacancy: {
      existing: (people: number) => (people === 1 ? 'One place, free now' : `${people} places, free now`),
      planned: (people: number) => (people === 1 ? 'One place, not free yet' : `${people} places, not free yet`),
      'talent-pool': () => 'No place is free now; applications are kept for the next one',
    },
    visaYes: 'We sponsor a visa for this job',
    visaNo: 'We can’t sponsor a visa for this job',
    yesAi: 'Yes, AI takes part',
    noAi: 'No software judges your application; people read it',
    apply: 'Apply',
    join: 'Join the pool',
    addDeadline: 'Add the deadline to your calendar',
    applyTitle: 'Apply',
    seeSimilar: 'See similar openings',
    seeOpen: (openings: string) => `See ${openings} to apply for now`,
    upcomingNote: 'Nobody can apply yet. How to apply will be shown here then.',
    glance: 'At a glance',
    documents: (documents: string) => `Have ready: ${documents}.`,
    applyElsewhere: (host: string) => `The form is on ${host}.`,
    applyByMail: (address: string) => `The button opens a mail to ${address}.`,
    askForm: 'the form',
    particular: 'This opening',
    aboutRoleLink: (role: string) => `Read all about the role: ${role}`,
    payExtras: 'On top of the pay',
    benefits: 'What comes with it',
    process: 'What happens next',
    answer: (days: number) =>
      `You hear back within ${count(days, 'working day', 'working days')} of applying, whatever the answer.`,
    fairness: 'Equal opportunity and adjustments',
    ask: 'Ask for an adjustment:',
    suggest: 'Suggest a change to this page',
  },
  // Not Intl's formatRange: it writes "€74,000 – €92,000" but "US$112,000–138,500".
  pay: { gross, grossFullTime, range: (min: string, max: string) => `${min} to ${max}` },
  location: {
    title: (place: string) => `Openings in ${place}`,
    lead: (openings: string, place: string, company: string) =>
      `${openings} at ${company} in ${place}, with pay, workplace and closing date.`,
    description: (place: string, company: string) =>
      `The openings at ${company} in ${place}, with pay, workplace and closing date.`,
    noOpenings: 'No opening right now.',
    openings: 'Openings',
    upcoming: 'Opening soon',
    remote: 'Also open to you from here, fully remote',
    address: 'The office',
  },
  clock: {
    old: (date: string) => `This page was built on ${date}. Openings may have changed since.`,
    /** Handed to the opening clock as they are: plain strings with {places}. */
    inBrowser: {
      locale: 'en-GB',
      status: {
        open: 'Open since',
        'closing-soon': 'Closes soon,',
        closed: 'Closed',
        filled: 'Filled',
        withdrawn: 'Withdrawn',
      },
      count: { one: '{amount} opening', other: '{amount} openings' },
      soon: SOON,
      pool: POOL,
    } satisfies ClockWords,
  },
  topics,
  faq: {
    title: 'Questions and answers',
    lead: (questions: number) =>
      `${count(questions, 'straight answer', 'straight answers')} about the work, the way in, pay, hiring and life here. Those about one role also stand on its page.`,
    about: 'About',
  },
  benefitCategory,
  benefits: { title: 'What you get', places: (places: string) => `In ${places}` },
  process: {
    title: 'Step by step',
    total: (days: number) => `About ${days} working days from application to decision`,
    prepare: 'To prepare',
  },
  said,
  search: {
    title: 'Search',
    description: (company: string) =>
      `Search the roles, openings, skills and answers of ${company} by skill, title or question, k8s and node.js included. It runs in your browser.`,
    lead: 'Type a skill, a title or a question. “k8s”, “postgres” and “C#” are understood.',
    label: 'Search roles, openings, skills and answers',
    inHeader: 'Search, from every page',
    inPage: 'Search, on this page',
    placeholder: 'k8s, senior python, remote',
    placeholderShort: 'Search',
    submit: 'Search',
    results: 'Results',
    kinds: { role: 'Role', opening: 'Opening', skill: 'Skill', answer: 'Answer' },
    kindsMany: { role: 'Roles', opening: 'Openings', skill: 'Skills', answer: 'Answers' },
    kindLabel: 'Show',
    all: 'All',
    /** Handed to the search element as they are: plain strings with {places}. */
    inBrowser: {
      locale: 'en-GB',
      loading: 'Searching …',
      found: { one: '{amount} result for “{query}”', other: '{amount} results for “{query}”' },
      nothing: 'Nothing found for “{query}”. Try one word less or another name, or look through the lists below.',
      failed: 'The search could not be loaded. The lists below have everything.',
      noIndex: 'The search index is not built yet. Run “npm run build” once, then reload this page.',
    } satisfies SearchWords,
    more: 'Show more results',
    lists: 'Or look through the lists',
    noScript: 'Search needs JavaScript, which is switched off here. The lists below have everything.',
  },
  feeds: {
    all: (company: string) => `Openings at ${company}`,
    ofKind: (name: string, company: string) => `${name} openings at ${company}`,
    inPlace: (place: string, company: string) => `Openings in ${place} at ${company}`,
    description: (title: string) => `${title} that take applications now, each with place, pay and closing date.`,
    follow: 'Follow new openings',
    formats: { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' } satisfies Words<'xml' | 'atom' | 'json'>,
    calendar: 'Closing dates as a calendar',
    deadlines: (company: string) => `Last moments to apply at ${company}`,
    deadline: (opening: string) => `Last moment to apply: ${opening}`,
    per,
  },
  guide: {
    summary: (company: string) =>
      `The roles, openings and answers of ${company}: what the work is, which skills it asks for and how well, what it pays, where it is done and how one applies.`,
    asOf: (date: string) => `As of ${date}. An opening that has ended is not listed here.`,
    rolesOf: (family: string) => `Roles: ${family}`,
    data: 'Data',
    pages: 'Pages',
    documents: {
      roles: 'Every role: responsibilities, skills with need and proficiency, education, pay bands.',
      openings: 'Every opening that has not ended: state, dates, places, pay, benefits, steps of hiring.',
      skills: 'Every skill: definition, other names, proficiencies.',
      families: 'The families of roles.',
      levels: 'The levels, and what each means.',
      faqs: 'Every question with its answer.',
    },
    feed: 'Openings to apply for now, as Atom; as RSS it is openings.xml, as JSON Feed openings.json.',
    deadlines: 'The last moments to apply, as a calendar.',
  },
  notFound: {
    title: 'This page is not here',
    lead: 'The address may have a typing mistake, or the page has gone. Nothing is lost: everything we publish is in one of these lists.',
  },
  moved: { title: (role: string) => `Moved: ${role}`, text: 'This page has a new address:' },
};
