import { type Catalogue, get } from '#domain/catalogue.ts';
import type { HiringProcess } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
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
  /** How long it takes in all, shortly. */
  days: string;
  steps: StepView[];
}

export interface HowWeHirePageView {
  frame: PageFrame;
  processes: ProcessView[];
}

/** Every hiring process, step by step. The route prints the text of content/pages/how-we-hire.mdx above them. */
export function howWeHirePage(catalogue: Catalogue, locale: Locale): HowWeHirePageView {
  const { title, description } = get(catalogue.pages, 'how-we-hire');

  return {
    frame: pageFrame({ title, description, path: howWeHirePath() }, catalogue, locale),
    processes: [...catalogue.processes.values()].map((process) => processView(process, locale)),
  };
}

/** One process, ready to print. */
export function processView({ id, name, steps, totalDays }: HiringProcess, locale: Locale): ProcessView {
  return {
    id,
    name,
    total: getMessages(locale).process.total(totalDays),
    days: getMessages(locale).process.days(totalDays),
    steps: steps.map(({ name: step, format, duration, who, prepare }) => ({
      name: step,
      facts: `${format} · ${formatDuration(duration, locale)} · ${who}`,
      prepare,
    })),
  };
}
