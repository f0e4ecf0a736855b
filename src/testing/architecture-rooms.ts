import type { FoundImport } from '#testing/source-code.ts';

/** What a room of the house may import from our own files: itself, and what stands here. */
interface Room {
  /** Rooms and files it may import. */
  may: string[];
  /** What it may import in a narrower way, with the reason. */
  except?: Exception[];
}

interface Exception {
  from: string;
  when: (found: FoundImport) => boolean;
  reason: string;
}

const RANKS = ['schemas', 'domain'];
const VIEWS = [...RANKS, 'messages', 'paths.ts', 'views', 'structured-data', 'feeds'];
const COMPONENTS = [...VIEWS, 'components'];
const LAYOUTS = [...COMPONENTS, 'pictures', 'layouts'];
const SLICE = [...RANKS, 'messages', 'paths.ts'];

/** Vite answers such an import with an address: all behind it is a file of its own, and shares nothing with other scripts. */
export const BUNDLED = '?worker&url';

/** Such an import gives the text of a file and runs nothing. */
export const AS_TEXT = '?raw';

/** Such an import gives a style sheet as a text, as short as it gets. */
export const AS_STYLE = '?inline';

/** Such an import gives the address of a file that stands beside the pages. */
export const AS_ADDRESS = '?url';

const browserElement = (from: string): Exception => ({
  from,
  when: ({ inScript }) => inScript,
  reason: 'A component carries the <script> that starts its custom element; that code runs in the browser only.',
});

/** The house: which room may import which. Packages are the subject of other rules. */
export const ROOMS: Record<string, Room> = {
  schemas: { may: [] },
  domain: { may: RANKS },
  'paths.ts': { may: [] },
  messages: {
    may: [],
    except: [
      {
        from: 'schemas',
        when: ({ isTypeOnly }) => isTypeOnly,
        reason: 'A word for every value of a schema: the type makes the compiler miss none. No code is imported.',
      },
      ...['search', 'match', 'compare', 'now', 'matrix', 'kept'].map((slice) => ({
        from: `${slice}/words.ts`,
        when: ({ isTypeOnly }: FoundImport) => isTypeOnly,
        reason: 'The words that travel to an element have its type, so that both sides agree. No code is imported.',
      })),
    ],
  },
  views: {
    may: VIEWS,
    except: [
      {
        from: 'compare/tell-comparison.ts',
        when: () => true,
        reason: 'A comparison is put into words by the same function in the build and in the browser.',
      },
      {
        from: 'compare/part-table.ts',
        when: ({ isTypeOnly }) => isTypeOnly,
        reason: 'What that function gives back.',
      },
      {
        from: 'matrix/words.ts',
        when: () => true,
        reason: 'How much of the matrix is shown is told by the same function in the build and in the browser.',
      },
    ],
  },
  'structured-data': { may: VIEWS },
  feeds: { may: VIEWS },
  components: {
    may: COMPONENTS,
    except: [
      ...['search', 'match', 'now', 'compare', 'matrix', 'kept', 'offline', 'share'].map(browserElement),
      ...['search', 'match', 'share', 'compare'].map((from) => ({
        from,
        when: ({ specifier }: FoundImport) => specifier.endsWith(BUNDLED),
        reason: 'The address of a script that is fetched later, not its code.',
      })),
    ],
  },
  styles: { may: [] },
  pictures: {
    may: VIEWS,
    except: [
      {
        from: 'styles/read-colour.ts',
        when: () => true,
        reason: 'Pictures have the colours of the site.',
      },
      {
        from: 'components/page/Logo.astro',
        when: ({ specifier }) => specifier.endsWith(AS_TEXT),
        reason: 'The mark is drawn in one place; the text of the file is read for it.',
      },
    ],
  },
  layouts: {
    may: LAYOUTS,
    // Only a layout brings the global styles: their order is the order of the cascade layers.
    except: [
      { from: 'styles', when: () => true, reason: 'The layout is the one door through which global styles come.' },
    ],
  },
  pages: { may: [...LAYOUTS, 'pages', 'load-catalogue.ts', 'unchanged.ts'] },
  // What a page answers whoever writes the site, in words that both know.
  'unchanged.ts': { may: ['views'] },
  'load-catalogue.ts': {
    may: RANKS,
    except: [
      {
        from: 'checks/calendar.ts',
        when: () => true,
        reason: 'The check and the site judge by one moment, so BUILD_DATE is read in one place.',
      },
      {
        from: 'integrations/content-carrier.ts',
        when: () => true,
        reason: 'Entries come from the content check as they were judged. Astro reads no file of the content.',
      },
    ],
  },
  search: { may: SLICE },
  match: { may: SLICE },
  now: { may: SLICE },
  offline: { may: SLICE },
  compare: { may: SLICE },
  matrix: { may: SLICE },
  kept: { may: SLICE },
  share: { may: SLICE },
  checks: { may: SLICE },
  // The report compares what the views print and what machines are told.
  editor: {
    may: [...VIEWS, 'checks'],
    except: ['testing/weight', 'testing/search', 'search/engine'].map((from) => ({
      from,
      when: () => true,
      reason:
        'How well the site is kept is measured by what its tests hold it to: budgets, and queries asked of the engine.',
    })),
  },
  exporters: {
    may: [...VIEWS, 'checks'],
    except: [
      {
        from: 'search/texts/fields.ts',
        when: () => true,
        reason: 'The search page looks through the very fields that are written for it.',
      },
      {
        from: 'search/texts/excerpt.ts',
        when: () => true,
        reason: 'What marks a found word may be in no text.',
      },
    ],
  },
  hosting: {
    may: [],
    except: [
      ...['checks/attempt.ts', 'checks/command-words.ts'].map((from) => ({
        from,
        when: () => true,
        reason: 'Its command answers a wrong word as the other commands do.',
      })),
      {
        from: 'domain/site-address.ts',
        when: () => true,
        reason: 'Which addresses nobody can own is known in one place.',
      },
    ],
  },
  // What is uploaded follows from what hosts are told; how commands speak is decided by the checks.
  deploy: { may: ['hosting', 'domain', 'checks'] },
  integrations: { may: [...SLICE, 'checks', 'editor', 'offline', 'hosting', 'unchanged.ts'] },
};

// Tests over everything look into every room. Nothing but a test may import them in turn.
ROOMS['testing'] = { may: Object.keys(ROOMS) };

/** The room a file belongs to: its first folder, or its own name when it stands at the top. A test lives with its subject. */
export const roomOf = (file: string): string => (file.split('/')[0] ?? file).replace(/\.test\.ts$/, '.ts');

/** Whether a file may import this. A package always passes here; tests may import the builders and fixtures as well. */
export function checkImport(file: string, found: FoundImport & { target?: string | undefined }): boolean {
  const { target } = found;
  if (target === undefined) return true;
  const from = roomOf(target);
  const room = ROOMS[roomOf(file)];
  if (from === roomOf(file) || room?.may.includes(from)) return true;
  if (from === 'testing' && file.endsWith('.test.ts')) return true;

  return room?.except?.some((exception) => isWithin(target, exception.from) && exception.when(found)) ?? false;
}

const isWithin = (target: string, place: string): boolean => target === place || target.startsWith(`${place}/`);
