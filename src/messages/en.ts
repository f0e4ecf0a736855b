import type { CompareWords, PickerWords } from '#compare/words.ts';
import type { KeptWords } from '#kept/words.ts';
import type { MatchWords } from '#match/words.ts';
import type { MatrixWords } from '#matrix/words.ts';
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
import type { Need, Proficiency } from '#schemas/skill-need.ts';
import type { FilterWords, SearchWords } from '#search/words.ts';

type Words<Key extends string> = Record<Key, string>;

/** "1 role", "2 roles" */
const count = (amount: number, one: string, many: string): string =>
  `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`;

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

/** What letters stand for that texts of the interface use. */
const abbreviations: Record<string, string> = {
  CSV: 'comma-separated values',
  GMT: 'Greenwich Mean Time',
  RSS: 'Really Simple Syndication',
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

const occupationSchemeName: Words<OccupationScheme> = {
  'onet-soc': 'Occupational Information Network, Standard Occupational Classification',
  'isco-08': 'International Standard Classification of Occupations, 2008',
  'soc-2020': 'Standard Occupational Classification 2020',
};

const track: Words<Track> = { ic: 'Individual contributor', management: 'Management' };

const proficiency: Words<Proficiency> = {
  awareness: 'awareness',
  working: 'working',
  practitioner: 'practitioner',
  expert: 'expert',
};

const proficiencyMeaning: Words<Proficiency> = {
  awareness: 'you know what it is for',
  working: 'you use it with some help',
  practitioner: 'you use it alone',
  expert: 'others come to you',
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

const needs: Words<Need> = { must: 'Needed', nice: 'Welcome' };

export const en = {
  /** The locale for numbers, money and dates. */
  intl: 'en-GB',
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
  paging: {
    /** The name of a list from its second page on. */
    title: (list: string, page: number, of: number) => `${list}, page ${page} of ${of}`,
    here: (page: number, of: number) => `Page ${page} of ${of}`,
    page: (page: number) => `Page ${page}`,
    pages: 'Pages of this list',
    previous: 'Previous page',
    next: 'Next page',
    /** A group whose first entries stand on the page before. */
    continued: (group: string) => `${group}, continued`,
  },
  nav: {
    home: 'Home',
    roles: 'Roles',
    openings: 'Openings',
    skills: 'Skills',
    faq: 'Questions',
    match: 'What fits me?',
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
    allOpenings: (openings: string) => `See ${openings}`,
    allOpeningsNote: 'With place, pay and closing date',
    families: 'All roles',
    waysTitle: 'Where to begin',
    ways: {
      skills: {
        text: 'Start from your skills',
        note: 'Say what you can do, and every role says what you meet, what is missing and what comes close. It stays with you.',
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
      `${count(skills, 'skill', 'skills')} and ${roleCount(roles)}, joined where a role asks for the skill.`,
    table: 'All of it as a table',
    skills: 'Skills',
    roles: 'Roles',
  },
  roles: {
    lead: (roles: number, families: number, company: string) =>
      `${roleCount(roles)} in ${count(families, 'family', 'families')} at ${company}, each with the work, the skills, the pay and what comes before and after it.`,
    byLevel: 'By level',
    byFamily: 'By family',
    families: (families: number) => `All ${count(families, 'family', 'families')}`,
    moreFamilies: (families: number) => `${count(families, 'more family', 'more families')}`,
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
  },
  needs: {
    ...needs,
    niceNote: 'not a reason to hold back',
    legend: Object.values(proficiency)
      .map((name, step) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${Object.values(proficiencyMeaning)[step]}.`)
      .join(' '),
    atLeast: (amount: number) => (amount === 1 ? 'At least one of these' : `At least ${amount} of these`),
    /** The dots of a proficiency for those who do not see them. */
    stepOf: (step: number, of: number) => `${step} of ${of}`,
    qualifications: 'Also',
    education: (what: string, fields: string[], orExperience: boolean) => {
      const where = fields.length > 0 ? ` in ${fields.map(withinSentence).join(' or ')}` : '';

      return `${what}${where}${orExperience ? ', or the same knowledge gained another way' : ''}.`;
    },
    credential,
    experience: (duration: string) => `About ${duration} of similar work.`,
    formal: 'Education and experience',
  },
  compare: {
    title: 'Compare roles',
    lead: 'Two or three roles side by side, line by line: skills, responsibilities, education and pay.',
    between: (lower: string, higher: string) => `From ${withinSentence(lower)} to ${withinSentence(higher)}`,
    /** "What changes from mid to senior" */
    change: (lower: string, higher: string) =>
      `What changes from ${withinSentence(lower)} to ${withinSentence(higher)}`,
    changes: (counts: string) => `Skills: ${counts}.`,
    description: (lower: string, higher: string, counts: string) =>
      `${lower} and ${withinSentence(higher)} side by side. Skills: ${counts}. With responsibilities, education and pay.`,
    legend:
      '+ added, ↑ raised, ~ changed, ↓ lowered, − dropped, = the same. A sentence without a mark stands in one role only. What is dropped is not forgotten: a role names what counts at its level, and stands on the one below it.',
    others: 'Compare other roles',
    steps: 'Step by step up the ladder',
    stepsNote: 'What each role adds to the one below it.',
    ladders: 'What each role adds to the one below it, on the page of its family.',
    withOther: (role: string) => `Compare ${withinSentence(role)} with another role`,
    choose: 'Choose roles',
    places: ['First role', 'Second role', 'Third role, if you like'],
    noRole: 'None',
    noScript: 'Choosing roles needs JavaScript, which is switched off here. The steps below are compared already.',
    /** Handed to the picker as they are: plain strings with {places}. */
    inPicker: {
      loading: 'Loading the roles …',
      failed: 'The roles could not be loaded. The comparisons below need no loading.',
      unknown: 'No role here is called “{ids}”; it was left out.',
      tooFew: 'Choose two roles to see them side by side.',
      oneMore: 'Choose one more to see them side by side.',
      told: 'From {lower} to {higher}: {counts}.',
    } satisfies PickerWords,
    inBrowser: {
      locale: 'en-GB',
      apart: '{name}',
      parts: {
        skills: 'Skills',
        responsibilities: 'Responsibilities',
        formal: 'Education and experience',
        pay: 'Pay',
      },
      subjects: { skills: 'Skill', responsibilities: 'Theme', formal: 'Asked for', pay: 'Where' },
      change: {
        added: 'added',
        raised: 'raised',
        changed: 'changed',
        lowered: 'lowered',
        dropped: 'dropped',
        same: 'the same',
        nearly: 'nearly the same',
      },
      counted: {
        added: '{amount} added',
        raised: '{amount} raised',
        changed: '{amount} changed',
        lowered: '{amount} lowered',
        dropped: '{amount} dropped',
        same: '{amount} the same',
      },
      need: needs,
      proficiency,
      howWell: '{need}: {proficiency}',
      atLeast: { one: 'At least one of these', other: 'At least {amount} of these' },
      group: '{atLeast}: {skills}',
      nowMust: 'needed now, not only welcome',
      nowNice: 'only welcome now, not needed',
      joined: 'now also {skills}',
      left: 'no longer {skills}',
      none: 'Not asked for',
      noTheme: 'Nothing of its own',
      noBand: 'No band here',
      education: 'Education',
      credential,
      experienceAccepted: 'or the same knowledge gained another way',
      experience: 'Experience',
      similarWork: 'About {duration} of similar work',
      years: { one: '{amount} year', other: '{amount} years' },
      months: { one: '{amount} month', other: '{amount} months' },
      qualifications: 'Also',
      range: '{min} to {max}',
      gross,
    } satisfies CompareWords,
  },
  health: {
    title: 'Health of the content',
    lead: 'What is no mistake and still wants somebody’s eye, the worst first. For editors; nobody else is led here.',
    command: 'For what pages weigh and what search finds, run',
    glance: 'What is in order, and what there is to do',
    todo: (amount: number) => (amount === 0 ? 'Nothing to do' : `${amount} to look at`),
    file: 'File in content/',
    what: 'What is the matter',
    more: (amount: number) => `And ${amount} more, which npm run health -- --all shows.`,
  },
  matrix: {
    title: 'Skills by roles',
    lead: (skills: number, roles: number) =>
      `${count(skills, 'skill', 'skills')} and ${roleCount(roles)} in one table: who needs what, and how well.`,
    description: (skills: number, roles: number) =>
      `${count(skills, 'skill', 'skills')} by ${roleCount(roles)}: what each role needs or welcomes, how well, and where one skill of several is enough. To sort, filter and download.`,
    leadByFamily: (skills: number, roles: number) =>
      `${count(skills, 'skill', 'skills')} and ${roleCount(roles)}: who needs what, and how well. Each family has a table; the file has all of them in one.`,
    byFamily: 'Tables by family',
    titleOf: (family: string) => `Skills by roles: ${family}`,
    descriptionOf: (family: string, skills: number, roles: number) =>
      `${family}: ${count(skills, 'skill', 'skills')} by ${roleCount(roles)}. What each role needs or welcomes, how well, and where one skill of several is enough.`,
    caption: 'For each skill, what every role asks of it',
    legend:
      '● needed, ○ welcome. 1 awareness, 2 working, 3 practitioner, 4 expert. A letter: one skill of a group is enough; the groups stand below the table.',
    download: 'Download as CSV',
    see: 'See all skills by roles',
    choose: 'Sort and filter',
    skill: 'Skill',
    family: 'Family',
    kind: 'Kind of skill',
    sort: 'Order',
    all: 'All',
    byName: 'By name',
    byRoles: 'Most roles first',
    byRole: 'What one role asks for first',
    field: (need: string, proficiency: string | undefined, group: string | undefined) =>
      [need, proficiency, group].filter(Boolean).join(', '),
    ofGroup: (atLeast: number, letter: string) => `${atLeast} of group ${letter}`,
    group: (atLeast: number, skills: string) => `${atLeast} of: ${skills}`,
    groups: 'Groups',
    groupsNote: 'Where any skill of a group will do, and how many of them.',
    /** Handed to the matrix element as they are: plain strings with {places}. */
    inBrowser: {
      locale: 'en-GB',
      shown: '{skills} skills, {roles} roles',
      nothing: 'No role of this family asks for such a skill.',
    } satisfies MatrixWords,
  },
  occupationScheme,
  occupationSchemeName,
  proficiency,
  proficiencyMeaning,
  track,
  families: {
    title: 'Families of roles',
    lead: (roles: number, families: number, company: string) =>
      `The roles of a family climb one ladder. ${roleCount(roles)} at ${company} stand in ${count(families, 'family', 'families')}: what each is for, and who does it at which level.`,
    more: (roles: number) => `${roles} more`,
  },
  family: {
    title: (name: string) => `${name} roles`,
    ladders: { ic: 'The ladder', management: 'The management ladder' } satisfies Words<Track>,
    pay: 'What each level pays',
    payNote: 'The bands of this family, wherever it is hired. An opening names the one that counts.',
    openings: 'Openings in this family',
    noOpenings: 'No opening right now.',
    unused: 'No role of ours belongs to this family at present. The page stays so that old links keep their meaning.',
    questions: 'Questions people ask',
  },
  levels: {
    title: 'Levels',
    lead: (levels: number) =>
      `${count(levels, 'level', 'levels')}, the same in every family: what each one means, how many roles stand on it, and what it pays.`,
    pay: 'What each level pays',
    payNote: 'From the family that pays least to the one that pays most. A role names its own band.',
  },
  level: {
    title: (name: string) => `${name} roles`,
    description: (name: string, meaning: string) =>
      `What ${name.toLowerCase()} means here, and every role at this level. ${meaning}`.slice(0, 300),
    all: 'All levels',
    column: 'Level',
    roles: 'Roles at this level',
    changes: 'What changes on the way here',
    openings: 'Openings at this level',
    noOpenings: 'No opening right now.',
    unused: 'No role of ours stands on this level at present. The page stays so that old links keep their meaning.',
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
    asked: (roles: number) => `${roleCount(roles)} ask${roles === 1 ? 's' : ''} for it`,
    alsoCalled: (names: string) => `Also called ${names}.`,
    must: 'Roles that need it',
    nice: 'Roles that welcome it',
    instead: (names: string, atLeast: number) =>
      atLeast === 1 ? `or instead ${names}` : `at least ${atLeast} out of a group with ${names}`,
    proficiencies: 'What the levels mean here',
    openings: 'Openings',
    unused: 'No role of ours asks for this skill at present. The page stays so that old links keep their meaning.',
    neighbours: 'Around it',
    /** A name that says little by itself: "Go (language)". */
    ofKind: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
    partners: 'Accepted instead, where one of several is enough',
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
    visaShort: 'visa sponsored',
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
  pay: {
    gross,
    grossFullTime,
    per,
    note: 'Pay is before tax. Where part-time is offered beside full-time, it is what full-time pays.',
    range: (min: string, max: string) => `${min} to ${max}`,
  },
  locations: {
    title: 'Where we work',
    lead: 'The offices with an opening now or soon, the time they keep, and how many places are free.',
    description: (company: string) =>
      `The offices of ${company} with an opening now or soon, and the countries that fully remote openings can be done from.`,
    none: 'No office has an opening right now.',
    from: (countries: string) => `From ${countries}`,
  },
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
  offline: {
    note: 'You are offline. This is a copy as of',
    noApply: 'To apply, go online first.',
    missing: 'You are offline, and this page was not kept',
    home: 'Go to the home page',
    keep: 'Keep copies of these pages on this device, for reading offline',
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
      `${count(questions, 'straight answer', 'straight answers')} about the work, the way in, pay, hiring and life here. Those about one role stand on its page.`,
    elsewhere: 'About one role or family',
    elsewhereNote: 'Answered on its page',
    /** Where there are too many to name each. */
    byFamily: 'Answered on the page of the family or of its roles',
    answers: (answers: number) => count(answers, 'answer', 'answers'),
    questions: (questions: number) => count(questions, 'question', 'questions'),
  },
  benefitCategory,
  benefits: { title: 'What you get', places: (places: string) => `In ${places}` },
  process: {
    total: (days: number) => `About ${days} working days from application to decision`,
    span: 'Working days from application to decision',
    days: (days: number) => count(days, 'day', 'days'),
    prepare: 'To prepare',
    howToPrepare: 'How to prepare for each step',
  },
  said,
  search: {
    title: 'Search',
    description: (company: string) =>
      `Search the roles, openings, skills and answers of ${company} by skill, title or question.`,
    /** Behind it: where the search runs. */
    runsHere: 'It runs in your browser.',
    /** Where an engine is asked for the full text. */
    asks: (host: string) => `Words that name nothing here are sent to ${host}, which has the full texts.`,
    asksMore: 'What is sent',
    lead: 'Type a skill, a title or a question. Short names and slips of typing are understood.',
    label: 'Search roles, openings, skills and answers',
    inHeader: 'Search, from every page',
    inPage: 'Search, on this page',
    /** Of what candidates could type, in the words of the content. */
    typed: {
      /** A level or a way of working, and a skill. */
      both: (quality: string, skill: string) => `${quality} ${skill}`,
      list: (examples: string[]) => examples.join(', '),
    },
    placeholderShort: 'Search',
    submit: 'Search',
    results: 'Results',
    nothing: 'Fewer or other words may find more. Each of these leads somewhere:',
    suggesting: {
      labels: {
        role: 'Role',
        skill: 'Skill',
        family: 'Family',
        level: 'Level',
        location: 'Place',
        country: 'Country',
        workplace: 'Workplace',
        employment: 'Employment',
        topic: 'Answers',
        open: 'Openings',
        trait: 'Openings',
        currency: 'Currency',
        pay: 'Pay',
      },
      amount: { one: '{amount} suggestion', other: '{amount} suggestions' },
    },
    keys: {
      both: 'On every page, / and Ctrl K (⌘ K on a Mac) lead to the search.',
      slash: 'Use the / key for it',
      kept: 'Switched off, this is kept on your device until you switch it on again.',
    },
    tries: 'Try',
    filters: 'Filters',
    facets: {
      kind: 'Kind',
      family: 'Family',
      level: 'Level',
      skill: 'Skill',
      location: 'Place',
      workplace: 'Workplace',
      employment: 'Employment',
      pay: 'Pay a year, at least',
      open: 'Applications',
    },
    kinds: { role: 'Roles', opening: 'Openings', skill: 'Skills', answer: 'Answers' },
    openNow: 'Open now',
    amount: 'Amount',
    currency: 'Currency',
    toResults: 'Skip to the results',
    done: 'Show results',
    again: 'Try again',
    states: {
      loading: 'Searching …',
      failed: 'The search could not be loaded.',
      offline: 'You are offline, and the search is not here yet.',
      lists: 'The lists below have everything.',
    },
    texts: {
      missing:
        'Names, facts and questions are searched, the full texts are not: run “npm run build” once, then reload this page.',
      failed: 'The full texts could not be searched. Names, facts and questions were.',
    },
    chips: 'What you asked for',
    /** On a chip, before what it takes back. */
    remove: 'Remove',
    /** Before a query whose slips of typing are mended. */
    meant: 'Did you mean',
    nearest: 'Near to it:',
    anew: 'Start anew',
    /** Handed to the search page as they are: plain strings with {places}. */
    inBrowser: {
      locale: 'en-GB',
      apart: '{name}',
      found: { one: '{amount} result for “{query}”', other: '{amount} results for “{query}”' },
      foundAny: { one: '{amount} result', other: '{amount} results' },
      nothing: 'Nothing found for “{query}”',
      nothingChosen: 'Nothing fits all of these filters',
      ignored: 'The address also asks for something this site does not have. Left out: {list}.',
      unknown: 'No name and no question here has {list}.',
      more: { other: 'and {amount} more' },
      means: '{typed} = {name}',
      leads: '{typed} → {name}',
      payFrom: '{amount} a year or more',
      without: { one: 'Leave out {what}: {amount} result', other: 'Leave out {what}: {amount} results' },
      kinds: { role: 'Role', opening: 'Opening', skill: 'Skill', answer: 'Answer', benefit: 'Benefit' },
      openings: { one: '{amount} opening', other: '{amount} openings' },
      status: {
        open: 'Open until {date}',
        'closing-soon': 'Closes soon, {date}',
        upcoming: 'Opens {date}',
        openEnded: 'Open, no closing date',
        pool: 'Talent pool, no place free now',
      },
      range: '{min} to {max}',
      period: gross,
      matches: 'Matches: {list}',
      why: {
        name: '',
        alias: '“{typed}” is {name}',
        term: '“{typed}” leads to {name}',
        start: '“{typed}” read as {name}',
        slip: '“{typed}” read as {name}',
        needs: 'asks for {name}{how}',
        'one-of': 'asks for {name} or one of its equals{how}',
        welcomes: 'welcomes {name}{how}',
        'opening-of': 'an opening for {name}',
        ladder: 'on the ladder of {name}',
        has: '{name}',
        about: 'about {name}',
        mentions: 'names {name}',
      },
      proficiency: ['', ...Object.values(proficiency).map((how) => `, ${how}`)],
    } satisfies SearchWords,
    onList: {
      label: { role: 'Filter these roles', opening: 'Filter these openings' },
      elsewhere: 'Search everything for it',
      words: {
        locale: 'en-GB',
        apart: '{name}',
        fitting: { other: '{amount} of {all} for “{query}”' },
        nothing: 'Nothing in this list for “{query}”',
        first: { other: '. The first {amount} are below.' },
        failed: 'The filter could not be loaded. The list is whole.',
        means: '{typed} = {name}',
        leads: '{typed} → {name}',
      } satisfies FilterWords,
    },
    more: 'Show more results',
    lists: 'Or look through the lists',
    noScript: 'Search needs JavaScript, which is switched off here. The lists below have everything.',
  },
  privacy: {
    search: 'When you search',
    searchHere: [
      'Search runs in your browser, with an index that is downloaded from this site. While you type, nothing is sent.',
    ],
    searchAsks: (host: string) => [
      `What you search for is understood in your browser. Words that are no name of a role, a skill, a place or anything else here are sent to the search engine at ${host} while you type, so that it looks for them in the texts of this site.`,
      'It is told these words, your network address, what your browser says about itself, and that you are on this site. Names that you type, the filters you set and what you open are not sent, and no cookie is. When it can’t be reached, search goes on without the texts.',
    ],
    kept: 'What is kept on this device',
    keptNote: 'Only what you asked to be kept. Nobody but this browser can read it.',
    noScript:
      'The list needs JavaScript, which is switched off here, and without it nothing new is kept. To erase what was kept before, open the settings of your browser for this site, often behind the sign beside its address, and delete its data.',
    /** Handed to the list of what is kept as they are. */
    inBrowser: {
      nothing: 'This site keeps nothing on this device.',
      some: 'This site keeps on this device:',
      erase: 'Erase all of it',
      asKept: 'Letter by letter',
      erased: 'Erased. This site keeps nothing on this device any more.',
      things: {
        'rolebook.my-skills': 'Your list of skills, from “What fits me?”',
        'rolebook.slash-key': 'That the / key does not lead to the search',
        'rolebook.offline': 'That no copies are made for reading offline',
        'rolebook.pages.': 'Copies of these pages, for reading offline',
        http: 'The program that makes the copies and shows them',
      },
    } satisfies KeptWords,
  },
  match: {
    title: 'What fits me?',
    description: (company: string) =>
      `Pick or type what you can do, and see which roles at ${company} fit, what you meet and what is missing, need by need. It runs in your browser, and nothing is sent.`,
    lead: 'Say what you can do, and how well. Every role then says what you meet, what is missing and what comes close.',
    private:
      'It is worked out on your device. Nothing is sent, and nothing is kept unless you press the button that says so.',
    from: 'Or begin with a role that you have, or had',
    fromNote: 'Its needs go on your list. Then set how well you know each.',
    noRole: 'Choose a role',
    start: 'Begin with it',
    example: 'Or look at it with',
    reading: {
      met: 'as well as asked for, or better',
      partly: 'less well, or a part of it',
      missing: 'not on your list',
      unsaid: 'a way of working not mentioned',
    },
    mine: 'Your skills',
    field: 'Add a skill',
    fieldNote: 'Short names are understood. Write several with commas between them.',
    add: 'Add',
    suggestions: 'Skills',
    often: 'Often asked for:',
    behaviours: 'Ways of working count too:',
    seeFits: 'See what fits',
    legend: 'What the levels mean',
    list: 'The skills you have added, the newest first',
    actions: 'What to do with your list',
    copy: 'Copy the link',
    print: 'Print',
    export: 'Save as JSON Resume',
    exportFile: 'my-skills.json',
    keep: 'Keep on this device',
    showKept: 'Show the list kept here',
    erase: 'Erase everything',
    import: 'Read a CV or any text',
    importNote:
      'A JSON Resume file, a text file or pasted text. It is read here, on your device, and you choose what to take from it.',
    file: 'A file: JSON Resume or plain text, up to 1 megabyte',
    text: 'Or paste text',
    look: 'Look for skills',
    recognised: 'Recognised',
    take: 'Take what is ticked',
    drop: 'Never mind',
    fits: 'What fits',
    advice: 'What would open most',
    adviceNote:
      'Counted over everything that roles need and you do not meet yet; roles that are nearly met count more.',
    how: 'How the figure is made',
    howLink: 'How is this figure made?',
    howText: [
      'The figure says how much of what a role needs you bring. Everything it needs counts the same, and 100% means that you meet all of it.',
      'A skill at the level asked for, or above, counts whole. Below that level it counts by its steps: working is the second of four and practitioner the third, so working where practitioner is asked for counts two thirds.',
      'Where some out of a group are enough, only as many as are asked for count, and of yours the best. A skill that is a part of the one asked for, as PostgreSQL is of relational databases, counts half of that.',
      'A way of working that you have not said counts as not met until you say it. What is merely welcome is not in the figure, and neither are education, years of experience and whatever a role says in sentences.',
      'Among roles with the same figure, the one that needs more stands first, then the one that welcomes more of what you bring. It is a help for choosing and no verdict: we never see it, and people decide.',
    ],
    needed: 'Needed',
    welcome: 'Welcome, no reason to hold back',
    ofNeeds: 'of what it needs',
    besides: 'Education, experience and the rest stand on the page of the role.',
    details: 'Need by need',
    more: 'Show more roles',
    threads: 'How skills and roles hang together',
    lists: 'Or look through the lists',
    noScript:
      'Matching needs JavaScript, which is switched off here. The page of each skill says which roles ask for it, how well, and what they take instead; every role lists what it needs. Most asked for are these:',
    noScriptLadders: 'Or begin with the roles of a family or of a level:',
    /** Handed to the element of my skills as they are: plain strings with {places}. */
    inBrowser: {
      locale: 'en-GB',
      apart: '{name}',
      proficiency: ['any level', ...Object.values(proficiency)],
      meaning: Object.values(proficiencyMeaning),
      known: '{skill} at {proficiency}',
      loading: 'Loading what the roles ask for …',
      failed:
        'What the roles ask for could not be loaded. Your list is still here; type or press something to try again. The lists below have everything.',
      start: 'Add a skill, and the roles that fit stand here.',
      from: {
        took: {
          one: '{amount} skill that “{role}” needs is on your list, at the level it asks for.',
          other: '{amount} skills that “{role}” needs are on your list, each at the level it asks for.',
        },
        choices: 'Where not all of a group are needed, add yours: {groups}.',
      },
      closest: {
        one: 'With {amount} skill the closest role is {role}, {percent}.',
        other: 'With {amount} skills the closest role is {role}, {percent}.',
      },
      noneClose: {
        one: 'No role needs this skill. It may be welcome in some.',
        other: 'No role needs any of these {amount} skills. They may be welcome in some.',
      },
      remove: 'Remove {skill}',
      levelOf: 'How well you know {skill}',
      added: 'Added at {proficiency}: {names}.',
      has: 'On your list already: {names}.',
      raised: '{names} now stands at {proficiency}.',
      removed: '{skill} is removed.',
      unknown: '“{typed}” is no skill that a role here asks for, so it is not on your list.',
      perhaps: '“{typed}” is not the name of a skill here. Did you mean {names}?',
      related: '“{typed}” is not asked for as such. If you also know {names}, add that.',
      leadsTo: 'for {skill}',
      goesWith: 'goes with {skill}',
      didYouMean: 'did you mean this?',
      percent: '{amount}%',
      sum: {
        met: 'Met: {met} of {all}.',
        everything: 'You meet everything it needs.',
        partly: 'In part: {names}.',
        missing: 'Missing: {names}.',
        unsaid: 'Not said yet: {names}.',
        more: 'and {amount} more',
      },
      outcome: { met: 'Met', partly: 'In part', missing: 'Missing', unsaid: 'Not said yet' },
      single: {
        met: 'You bring it at {mine}, as asked.',
        more: 'You bring it at {mine}; {asked} is enough.',
        partly: 'You bring it at {mine}; {asked} is asked for, so it counts in part.',
        part: 'You bring {parts}, a part of it, which counts half at most. If you know the whole, add it.',
        missing: 'It is not on your list; {asked} is asked for.',
        unsaid: 'You have not said how well you do this; {asked} is asked for. Add it if you do.',
      },
      group: {
        met: {
          one: 'One of these is enough, at {asked}: you bring {by}.',
          other: '{amount} of these are enough, at {asked}: you bring {by}.',
        },
        partly: {
          one: 'One of these is asked for, at {asked}: you bring {by}, which counts in part.',
          other: '{amount} of these are asked for, at {asked}: you bring {by}, which counts in part.',
        },
        missing: {
          one: 'One of these would be enough, at {asked}; none is on your list.',
          other: '{amount} of these would be enough, at {asked}; none is on your list.',
        },
      },
      advice: {
        counts: 'at {proficiency} counts for {roles}.',
        completes: ' With it you meet everything needed for {roles}.',
        add: 'Add {skill}',
        raise: 'Raise {skill} to {proficiency}',
      },
      opening: {
        open: 'open, no closing date',
        until: 'open until {date}',
        upcoming: 'opens on {date}',
        pool: 'talent pool, no place free now',
        remote: 'Fully remote',
      },
      address: {
        ignored: {
          one: 'The address names {names}, which no role here asks for. It is left out.',
          other: 'The address names {names}, which no role here asks for. They are left out.',
        },
        more: '{amount} more',
        levels: {
          one: 'The address gives no level that we know for {names}, so it counts as {proficiency}.',
          other: 'The address gives no level that we know for {names}, so they count as {proficiency}.',
        },
        unreadable: 'The end of the address could not be read as a list of skills. Nothing here has changed.',
        version:
          'The address is of a kind that this page does not know, so its skills could not be read. Nothing here has changed.',
        'too-many': 'The address names more skills than anybody has. The first {amount} were read.',
      },
      kept: {
        yes: 'Kept on this device until you press “Erase everything”. Changes are kept too.',
        no: 'Not kept. The list is in the address of this page, and gone with it.',
        other: 'This list is not kept. Another one is kept on this device, and stays as it is.',
        failed: 'This browser does not let the page keep anything. Keep the link instead.',
        broken: 'What was kept on this device could not be read. “Erase everything” clears it.',
      },
      erased: 'Everything is erased: the list, the address and what was kept.',
      copied: 'The link is copied. Whoever opens it sees this list.',
      copyFailed: 'The link could not be copied. It is the address of this page.',
      importing: {
        found: {
          one: '{amount} skill recognised. Untick what is not yours, then take the rest.',
          other: '{amount} skills recognised. Untick what is not yours, then take the rest.',
        },
        nothing: 'No skill was recognised. Your list has not changed.',
        how: {
          name: 'as “{typed}”',
          alias: 'as “{typed}”, another name of it',
          term: 'from “{typed}”, which goes with it but is not the same',
        },
        unsure: '“{typed}” may mean something else here',
        already: 'on your list already, and stays as it is',
        unknown: 'Not taken for a skill that a role here asks for: {names}.',
        more: '{amount} more',
        levels: 'These levels were not understood and count as working: {names}.',
        took: {
          one: '{amount} skill is taken over, as working where no level was given. Set it to how well you know it.',
          other:
            '{amount} skills are taken over, as working where no level was given. Set each to how well you know it.',
        },
        cut: 'The text is very long. Only its beginning was read.',
        empty: 'There is nothing in it to read. Your list has not changed.',
        tooBig:
          'This file has {size} megabytes, and up to 1 megabyte is read. Nothing was read, and your list has not changed.',
        notText:
          'This file holds no plain text; a PDF or Word file can’t be read here. Copy its text and paste it instead. Your list has not changed.',
        brokenJson: 'This looks like JSON and has a mistake in it, so it could not be read. Your list has not changed.',
        noResume: 'This is JSON without “skills” or “work”, so it is no JSON Resume. Your list has not changed.',
      },
    } satisfies MatchWords,
    cv: { levels: said.proficiencies, everyday: said.everyday },
  },
  abbreviations,
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
    noDeadline: (opening: string) => `No deadline: ${opening}`,
    per,
  },
  guide: {
    summary: (company: string) =>
      `The roles, openings and answers of ${company}: what the work is, which skills it asks for and how well, what it pays, where it is done and how one applies.`,
    asOf: (date: string) => `As of ${date}. An opening that has ended is not listed here.`,
    rolesOf: (family: string) => `Roles: ${family}`,
    moreOpenings: (openings: number) => `${count(openings, 'more opening', 'more openings')}`,
    data: 'Data',
    pages: 'Pages',
    match:
      'Which roles fit a list of skills, worked out in the browser. #v1:git3.python2 at the end of the address is such a list: ids of skills.json, each with 1 (awareness) to 4 (expert).',
    documents: {
      roles: 'Every role: responsibilities, skills with need and proficiency, education, pay bands.',
      openings: 'Every opening that has not ended: state, dates, places, pay, benefits, steps of hiring.',
      skills: 'Every skill: definition, other names, proficiencies.',
      families: 'The families of roles.',
      levels: 'The levels, and what each means.',
      faqs: 'Every question with its answer.',
      framework:
        'Families, levels, themes, skills with their proficiencies, and roles in one document; each table also as CSV.',
    },
    feed: 'Openings to apply for now, as Atom; as RSS it is openings.xml, as JSON Feed openings.json.',
    deadlines: 'The last moments to apply, as a calendar.',
  },
  notFound: {
    title: 'This page is not here',
    lead: 'The address may have a typing mistake, or the page has gone. Nothing is lost: everything we publish is in one of these lists.',
  },
  moved: { title: (role: string) => `Moved: ${role}`, text: 'This page has a new address:' },
  share: {
    title: 'Share, print or keep',
    buttons: { share: 'Share', link: 'Copy the link', txt: 'Copy as text', md: 'Copy as Markdown', print: 'Print' },
    done: 'Copied.',
    failed: 'This could not be copied.',
    files: { docx: 'Word document', txt: 'Plain text', md: 'Markdown', json: 'JSON' },
  },
  picture: {
    site: 'Careers',
    promise: 'Roles, skills, pay and openings. No account, no tracking.',
    role: 'Role',
    retired: 'Former role',
    opening: 'Opening',
    pool: 'Talent pool',
    ended: (state: string) => `Opening, ${state.toLowerCase()}`,
    skill: 'Skill',
    askedBy: (roles: number) => (roles === 0 ? '' : `${roleCount(roles)} ask${roles === 1 ? 's' : ''} for it`),
    family: 'Ladder',
  },
};
