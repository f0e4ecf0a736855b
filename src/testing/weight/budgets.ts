/** What the pages of one kind may weigh, in bytes as brotli 11 sends them. */
export interface Budget {
  /** Which pages: a path with `*` for any one name. The first row that fits a page holds for it. */
  pages: string;
  /** The finished page with its styles, data and inline scripts. */
  page: number;
  /** Scripts in the page that run while it is read, before anything is shown. They are a part of `page` too. */
  inPage: number;
  /** Scripts that run unasked once the page is read: modules, those in the page included. */
  script: number;
  /** Scripts that are fetched when somebody uses what needs them: of search what runs to the first answer. */
  onUse: number;
  /** What those scripts fetch when they have answered, or never. */
  later: number;
  /** Requests before the page is read: itself, its styles and the scripts that hold it up. */
  requests: number;
}

/** What a server sends before it waits for an answer: ten segments of 1,460 bytes. */
const FIRST_FLIGHT = 14_600;

/** What cannot wait for a module: view transitions, the notice of an old build, when to fetch the rest, and whether one can still apply. */
const IN_PAGE = 560;

/** What may improve a page that reads without it. */
const ENHANCEMENT = 2048;

/** Search: the field of every page knows names, the lists and the search page everything. Its first answer takes less than 10 KB (10,240 bytes) of code. */
const NAMES = 3_800;
const LIST = { onUse: 9_330, later: 1_440 };
const SEARCH = { onUse: 10_200, later: 4_480 };

const page = (pages: string, own: Partial<Budget> = {}): Budget => ({
  pages,
  page: FIRST_FLIGHT,
  inPage: IN_PAGE,
  script: ENHANCEMENT,
  onUse: NAMES,
  later: 0,
  requests: 1,
  ...own,
});

/** A budget for each kind of page. Change a figure only for a reason that a candidate on a train would accept. */
export const BUDGETS: Budget[] = [
  page('/'),
  page('/roles/', LIST),
  page('/roles/*/'),
  page('/openings/', LIST),
  page('/openings/*/'),
  page('/skills/'),
  page('/skills/*/'),
  page('/families/'),
  page('/families/*/'),
  page('/levels/'),
  page('/levels/*/'),
  page('/locations/'),
  page('/locations/*/'),
  page('/faq/'),
  page('/compare/', { script: 6144 }),
  page('/compare/*/*/'),
  page('/matrix/'),
  page('/match/', { script: 12_288 }),
  page('/search/', SEARCH),
  page('/*/'),
  page('/404.html'),
];

/** All fonts of the site together. They hold nothing up: text shows in the system's first. */
export const FONTS = 30_720;
