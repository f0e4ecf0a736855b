import { type Catalogue, get } from '#domain/catalogue.ts';
import type { HiringProcess } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatFacts } from '#views/lists.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { formatDuration } from '#views/time.ts';
import { howWeHirePath } from '#paths';

export interface StepView {
  name: string;
  /** "Video call, 45 minutes, with the hiring manager" */
  facts: string;
  prepare: string;
}

export interface ProcessView {
  id: string;
  name: string;
  total: string;
  steps: StepView[];
}

export interface HowWeHirePageView {
  frame: PageFrame;
  /** Ways to the processes below, with how long each takes in all. */
  jumps: { text: string; href: string; count: { text: string } }[];
  processes: ProcessView[];
}

/** Every hiring process, step by step. The route prints the text of content/pages/how-we-hire.mdx above them. */
export function howWeHirePage(catalogue: Catalogue, locale: Locale): HowWeHirePageView {
  const { title, description } = get(catalogue.pages, 'how-we-hire');
  const processes = [...catalogue.processes.values()];

  return {
    frame: pageFrame({ title, description, path: howWeHirePath() }, catalogue, locale),
    jumps: processes.map(({ id, name, totalDays }) => ({
      text: name,
      href: `#${id}`,
      count: { text: getMessages(locale).process.days(totalDays) },
    })),
    processes: processes.map((process) => processView(process, locale)),
  };
}

/** One process, ready to print. */
export function processView({ id, name, steps, totalDays }: HiringProcess, locale: Locale): ProcessView {
  return {
    id,
    name,
    total: getMessages(locale).process.total(totalDays),
    steps: steps.map(({ name: step, format, duration, who, prepare }) => ({
      name: step,
      facts: formatFacts([format, formatDuration(duration, locale), who], locale),
      prepare,
    })),
  };
}
