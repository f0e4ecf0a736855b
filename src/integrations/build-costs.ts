import type { AstroIntegration } from 'astro';

/** Books what the processor did since it was last called, how many files came of it, and what memory this process has now. */
export type Book = (step: string, files?: number) => void;

interface BuildCosts {
  book: Book;
  /** The same integrations, with somebody who books between them and tells at the end. */
  among: (integrations: AstroIntegration[]) => AstroIntegration[];
}

/**
 * With `BUILD_COSTS=on` a build ends with what each integration, each kind of page and file, and Astro itself took of the processor,
 * and the memory at their end.
 * What other processes did, such as the search index, is not in it.
 */
export function buildCosts(setting: string | undefined): BuildCosts {
  if (setting !== 'on') return { book: () => undefined, among: (integrations) => integrations };
  const costs = new Map<string, Cost>();
  let last = 0;
  const book: Book = (step, files = 0) => {
    const { user, system } = process.cpuUsage();
    const now = (user + system) / 1000;
    const known = costs.get(step) ?? { time: 0, files: 0, memory: 0 };
    costs.set(step, {
      time: known.time + now - last,
      files: known.files + files,
      memory: Math.max(known.memory, process.memoryUsage.rss() / 2 ** 20),
    });
    last = now;
  };

  return {
    book,
    among: (integrations) => [
      astroBefore(book),
      ...integrations.flatMap((one) => [one, bookedAs(one.name, book)]),
      reporter(costs),
    ],
  };
}

interface Cost {
  /** Milliseconds of the processor. */
  time: number;
  files: number;
  /** The most that the process had at its end, in MiB: what came before is in it, and what nobody has collected yet. */
  memory: number;
}

/** Stands first: what was done before its hooks, Astro did. */
const astroBefore = (book: Book): AstroIntegration => ({
  name: 'rolebook:build-costs',
  hooks: {
    'astro:config:setup': () => book('Astro: start'),
    'astro:config:done': () => book('Astro: start'),
    'astro:build:start': () => book('Astro: content into its store'),
    'astro:build:setup': () => book('Astro: bundling'),
    'astro:build:done': () => book('Astro: writing files'),
  },
});

const bookedAs = (name: string, book: Book): AstroIntegration => ({
  name: 'rolebook:build-costs',
  hooks: {
    'astro:config:setup': () => book(name),
    'astro:config:done': () => book(name),
    'astro:build:start': () => book(name),
    'astro:build:done': () => book(name),
  },
});

const reporter = (costs: Map<string, Cost>): AstroIntegration => ({
  name: 'rolebook:build-costs',
  hooks: {
    'astro:build:done': ({ logger }) => {
      for (const [step, cost] of [...costs].sort(([, a], [, b]) => b.time - a.time)) logger.info(tell(step, cost));
    },
  },
});

/** "1234 ms for 1000 files, 900 MiB: src/pages/roles/[id].astro" */
const tell = (step: string, { time, files, memory }: Cost): string =>
  `${time.toFixed(0)} ms${files > 0 ? ` for ${files} files` : ''}, ${memory.toFixed(0)} MiB: ${step}`;
