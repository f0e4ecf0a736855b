import { checkContent } from '#checks/check-content.ts';
import type { RawFile } from '#checks/document.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { growCompany } from '#testing/bench/grow-company.ts';
import { copyProject } from '#testing/site/trial-project.ts';

export interface Company {
  /** A project of its own, with nothing built and nothing kept. */
  folder: string;
  catalogue: Catalogue;
  remove(): void;
}

const NOW = Date.parse('2026-11-20T12:00:00Z');

/** A project whose content has so many roles. Throws when the content check finds errors in it. */
export function placeCompany(example: RawFile[], size: number): Company {
  const project = copyProject(`bench-${size}`, { drawn: false });
  project.delete('content');
  for (const [path, text] of growCompany(example, size)) project.write(path, text);
  const { content, problems } = checkContent(project.folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!content || errors.length > 0)
    throw new Error(`The grown content has errors:\n${JSON.stringify(errors.slice(0, 5))}`);

  return { folder: project.folder, catalogue: buildCatalogue(content, NOW), remove: project.remove };
}
