import type { EmploymentType, Workplace } from '#schemas/employment.ts';
import type { Topic } from '#schemas/faq.ts';

const list = (words: string): string[] => words.trim().split(/,\s+/);

/**
 * What candidates say, besides the names and aliases that the content has: search understands each as the thing beside it. What is
 * typed on an English site is not only English.
 */
export const said = {
  /** By the id of a level in content/levels.yml; levels the content does not have are left out. */
  levels: {
    junior: list(`
    jr, entry level, entry-level developer, graduate, grad, new grad, trainee, beginner, starter,
    career starter, first job, no experience, associate, apprentice, berufseinsteiger, berufsanfänger,
    einsteiger, absolvent, absolventin, estágio, staż, l3, werkstudent, werkstudentin, working student, student,
    apprenticeship, azubi`),
    mid: list('mid level, middle, intermediate, medior, regular, professional, berufserfahren, l4'),
    senior: list('sr, snr, experienced, lead, expert level, l5'),
    staff: list('principal, distinguished, architect, tech lead, technical lead, l6'),
    manager: list(`
    team lead, team leader, engineering lead, teamleiter, teamleiterin, teamleitung, people manager, line manager,
    führungskraft, mgr, em`),
    'senior-manager': list(
      'head of, head of engineering, director, group manager, abteilungsleiter, abteilungsleiterin, leiter, vp, vp engineering, vp of engineering, cto',
    ),
  } as Record<string, string[]>,
  /** By the id of a family. */
  families: {
    'back-end': list('server side, be'),
    'front-end': list('client side, fe, ui development'),
    platform: list('infrastructure, infra, ops, operations, site reliability engineering'),
    data: list('data team, analytics'),
    design: list('ux, ui ux, ux ui, user experience, product design'),
    'engineering-management': list('management, leadership roles, managers'),
  } as Record<string, string[]>,
  /** By the id of a place: its names in other languages. */
  locations: {
    berlin: list('berlim, berlino'),
    lisbon: list('lisboa, lissabon, lisbonne, lizbona'),
    london: list('londres, londra, londyn'),
  } as Record<string, string[]>,
  workplace: {
    'on-site': list('onsite, on site, in office, in the office, office based, in person, vor ort, präsenz, im büro'),
    hybrid: list('hybrid work, partly remote, teilweise remote, office days, days in office, days in the office'),
    remote: list(`
    remote, remotely, remote work, work remotely, remote working, full remote, 100 remote, 100% remote,
    work from home, working from home, work at home, from home, home based, wfh, home office, homeoffice,
    telecommute, telework, telearbeit, work from anywhere, wfa, distributed, von zuhause, von zu hause`),
  } satisfies Record<Workplace, string[]>,
  employment: {
    'full-time': list('full time, vollzeit, 40 hours, permanent, festanstellung, unbefristet'),
    'part-time': list(`
    part time, teilzeit, reduced hours, fewer hours, half time, halbtags, 4 day week, four day week, 20 hours,
    30 hours`),
    contract: list(`
    contractor, contracting, freelance, freelancer, freiberuflich, selbstständig, fixed term, befristet, b2b,
    day rate, consultant`),
    temporary: list('temp, temp job, aushilfe, seasonal'),
    intern: list('intern, interns, internships, placement, praktikum, praktikant, praktikantin'),
    volunteer: list('volunteer, ehrenamt, ehrenamtlich'),
    'per-diem': list('per diem, daily, tageweise'),
    other: [],
  } satisfies Record<EmploymentType, string[]>,
  topics: {
    role: list('day to day, daily work, typical day, a day in the life, tasks, aufgaben'),
    path: list(`
    promotion, promoted, career path, career ladder, move up,
    next level, junior to mid, mid to senior, junior to senior, senior to staff, become, how to become,
    progression, career progression, aufstieg, karriere`),
    pay: list(`
    pay, salary, salaries, salary range, pay range, pay scale, wage, wages, earn, earnings, compensation,
    comp, remuneration, money, income, paid, how much, gehalt, gehälter, verdienst, lohn, bezahlung`),
    qualifications: list(`
    qualification, degree, diploma, university, college, certificate, certificates, certification, education,
    requirements, studium, abschluss, ausbildung, bootcamp, boot camp, career change, career changer,
    change career, changing careers, career switch, quereinsteiger, quereinstieg`),
    skills: list('skills needed, required skills, responsibilities'),
    process: list(`
    apply, applying, application, applications, application process, hiring process, recruitment process,
    recruitment, interview process, job interview, bewerbung, bewerben, bewerbungsprozess,
    vorstellungsgespräch, hiring steps, after i apply, selection process, cover letter, cv, resume,
    curriculum vitae, interview, interviews, interview stages, in hiring, take home, take home assignment,
    take home test, coding test, coding challenge, technical interview, assessment, lebenslauf, anschreiben, references, reference check, background check, drug test`),
    'working-here': list(`
    culture, company culture, office life, working conditions, work life balance, arbeitszeit, arbeitszeiten,
    kultur, shifts, night shift, night shifts, shift work, overtime, überstunden, schichtarbeit`),
  } satisfies Record<Topic, string[]>,
  /** What openings say of themselves, after what that is called here. */
  traits: {
    closing: list(`
    closes within 7 days, closing soon, closing this week, closes soon, closes this week, ending soon, ends soon,
    deadline soon, deadline this week, last chance, endet bald`),
    new: list(`
    opened within 14 days, newest, latest, recent, recently posted, just posted,
    new jobs, new openings, new positions, new roles, new vacancies, neueste, neue jobs, neue stellen`),
    visa: list(`
    visa sponsorship, visa, visas, visum, visa support, visa sponsor, sponsor visas, sponsor visa, sponsorship,
    sponsor, sponsored, work permit, work permits, permit, blue card, blaue karte, h1b, arbeitserlaubnis, wiza`),
    pool: list(`
    talent pool, speculative application, unsolicited application, open application, spontaneous application,
    initiativbewerbung, blindbewerbung`),
    week: list(`
    opened within 7 days, new this week, posted this week, this week, past week, last 7 days, diese woche`),
  } satisfies Record<string, string[]>,
  /** By currency, besides its name, its code and its sign. */
  currencies: {
    EUR: list('euros'),
    GBP: list('pound, pounds, sterling'),
    USD: list('dollar, dollars'),
    CAD: list('dollar, dollars'),
  } as Record<string, string[]>,
  /** What is said of the benefits page. */
  benefits: list(`
    benefit, benefits, perk, perks, fringe benefits, what you get, zusatzleistungen, sozialleistungen, equity, shares, stock options,
    company car, firmenwagen, childcare, kita, gym, gym membership`),
  /** By country, besides its names and its code. */
  countries: {
    GB: list(`
    uk, united kingdom, britain, great britain, england, scotland, wales, vereinigtes königreich,
    großbritannien`),
    US: list('usa, united states, united states of america, america, the states, vereinigte staaten'),
    NL: list('holland, the netherlands'),
  } as Record<string, string[]>,
  /** Languages in which names of countries are understood. */
  countryLanguages: ['en', 'de', 'pt', 'pl'],
  or: list('or, oder, either, bzw'),
  filler: list(`
    a, an, the, and, und, in, im, with, mit, for, für, bei, at, of, on, to, from, by, as, near, around, based,
    using, plus, also, is, are, am, be, was, do, does, did, can, could, may, might, should, would, will, have,
    has, had, get, i, me, my, you, your, we, it, its, they, there, that, this, these, those, what, which,
    who, how, when, where, why, if, any, some, not, no, without, need, want, looking, look, search, find, please,
    like, compare, many, over, above, least, min, minimum, more, yearly, annum, year, mindestens, ab, über,
    know, knowledge, make, bring, come, experience, skills, skill, good, best, between, into, than, about, via, work,
    role, roles, career, careers, employment, really, der, die, das,
    den, ein, eine, einen, ich, als, auf, zu, zum, zur, von, wie, wo, ist, sind, suche, nach, aus, nicht,
    ohne, mwd, m, w, d, f, x, mw`),
  asking: list(`
    can, could, do, does, did, may, should, will, is, are, what, which, who, how, when, where, why, kann, darf, muss, was, wie, wann, wo`),
  jobs: list(`
    job, jobs, vacancy, vacancies, opening, openings, position, positions, opportunity,
    opportunities, hiring, stelle, stellen, stellenangebot, stellenangebote, arbeit, offene stellen, jobangebote`),
  /** What a CV calls a proficiency, from awareness to expert. */
  proficiencies: [
    list('awareness, aware, beginner, basic, basics, novice, elementary, familiar, learning, entry, grundkenntnisse'),
    list('working, intermediate, competent, working knowledge, good, medium, solid, fortgeschritten'),
    list('practitioner, advanced, proficient, professional, experienced, strong, very good, senior, sehr gut'),
    list('expert, master, mastery, guru, lead, specialist, authority, excellent, experte'),
  ],
  /** By the id of a skill, what is no other name of it but nearest to it. It is offered when nothing is found. */
  near: {
    react: list('angular, svelte, ember, qwik, solidjs'),
    javascript: list('jquery, coffeescript, deno, bun'),
    java: list('scala, groovy, clojure'),
    go: list('rust, zig, elixir, erlang'),
    python: list('perl, julia, matlab, lua'),
    statistics: list('llm, llms, genai, deep learning, prompt engineer, prompt engineering, computer vision, nlp'),
    'responsive-design': list('ios, android, swift, flutter, xamarin'),
    'relational-databases': list('cobol, sap, abap'),
    'stakeholder-management': list('sales, marketing, customer support, account manager'),
  } as Record<string, string[]>,
  /** Words that are written like a name of ours and are none: they are no slips. */
  others: list(`
    sales, munich, münchen, letter, graphic, writer, network, finance, legal, nurse, driver, teacher, cook, paris, rome,
    madrid, vienna, wien, dublin, sydney, game, games, rust, scala, swift, support, retail, lawyer, sale, contact, poland, polska, austria, italy, sweden, india, brazil`),
  /** Names of skills that are words of everyday English too. */
  everyday: list('go, less, express, react, spark, flask, hiring, c, r, helm, rest'),
  open: list(`
    open now, right now, hiring right now, are you hiring, open jobs, open positions, open roles, currently hiring, hiring now, now hiring,
    current openings, aktuell offen, offene stellen`),
  /** By the word that is meant, others that stand for it. A name of several words is written as one. */
  instead: {
    developer: list('entwickler, entwicklerin, softwareentwickler, softwareentwicklerin, dev, devs, developers'),
    development: list('entwicklung'),
    programmer: list('programmierer, programmiererin, coder'),
    engineer: list('ingenieur, ingenieurin, engineers, eng'),
    database: list('datenbank'),
    databases: list('datenbanken'),
    leiter: list('leiterin'),
    lead: list('leitender, leitende'),
    designer: list('designers'),
    analyst: list('analysts, analystin'),
    leave: list('sabbatical, sabbaticals, urlaub'),
    difference: list('vs, versus, unterschied'),
    speak: list('speaking'),
    german: list('deutsch, deutschkenntnisse'),
    dataanalyst: list('datenanalyst, datenanalystin'),
    dataengineer: list('dateningenieur, dateningenieurin'),
    webdeveloper: list('webentwickler, webentwicklerin'),
    frontenddeveloper: list('frontendentwickler, frontendentwicklerin'),
    backenddeveloper: list('backendentwickler, backendentwicklerin'),
    productdesigner: list('produktdesigner, produktdesignerin'),
    databaseadministrator: list('datenbankadministrator, datenbankadministratorin'),
    sysadmin: list('systemadministrator, systemadministratorin'),
  } as Record<string, string[]>,
};
