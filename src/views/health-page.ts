import type { Catalogue } from '#domain/catalogue.ts';
import type { HealthFinding, HealthSection } from '#domain/health/finding.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { type PageFrame, pageFrame } from '#views/page-frame.ts';
import { healthPath, suggestChangePath } from '#paths';

export interface HealthLine {
  file: string;
  /** Where the file can be edited; undefined for a folder. */
  href?: string | undefined;
  what: string;
}

export interface HealthPart {
  id: string;
  title: string;
  /** Pieces of a sentence; every second one is to be typed as it stands. */
  todo: string[];
  lines: HealthLine[];
  /** "And 12 more." */
  more?: string | undefined;
}

export interface HealthPageView {
  frame: PageFrame;
  lead: string;
  /** Each part at a glance: how much there is to do leads to it, where there is anything. */
  glance: { title: string; summary: string; todo: string; href?: string | undefined }[];
  parts: HealthPart[];
}

/** As many lines as one reads; the command has all. */
const MOST_LINES = 25;

/** How well the content is kept, for its editors. No page leads here, and nobody else is shown it. */
export function healthPage(sections: HealthSection[], catalogue: Catalogue, locale: Locale): HealthPageView {
  const { health } = getMessages(locale);
  const frame = pageFrame(
    { title: health.title, description: health.lead, path: healthPath(), indexed: false },
    catalogue,
    locale,
  );

  return {
    // What is about the work of editors is not kept on the devices of visitors.
    frame: { ...frame, offline: false },
    lead: health.lead,
    glance: sections.map(({ topic, title, summary, findings }) => ({
      title,
      summary,
      todo: health.todo(findings.length),
      href: findings.length > 0 ? `#${topic}` : undefined,
    })),
    parts: sections
      .filter(({ findings }) => findings.length > 0)
      .map(({ topic, title, todo, findings }) => ({
        id: topic,
        title,
        todo: todo.split('`'),
        lines: findings.slice(0, MOST_LINES).map((finding) => toLine(finding, catalogue)),
        more: findings.length > MOST_LINES ? health.more(findings.length - MOST_LINES) : undefined,
      })),
  };
}

const toLine = ({ file, what }: HealthFinding, { organisation }: Catalogue): HealthLine => ({
  file: file.replace(/^content\//, ''),
  href: /\.\w+$/.test(file) ? suggestChangePath(organisation.repository, file.replace(/^content\//, '')) : undefined,
  what,
});
