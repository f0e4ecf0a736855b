import { contentFile } from '#domain/content-file.ts';
import { share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { Budget } from '#testing/weight/budgets.ts';
import { type KindWeight, type Weight, weighKinds, weighPages } from '#testing/weight/weigh.ts';

/** From which share of its budget on a page is told of. */
const NEARLY_FULL = 0.9;

/** The pages of a built site that are over the budget of their kind, or will soon be. */
export function checkWeights(site: string): HealthSection {
  const weights = weighPages(site);
  const findings = weights.flatMap((weight) => checkWeight(weight, site));
  const over = findings.filter(({ weight }) => weight > 1).length;

  return healthSection({
    topic: 'pages',
    title: 'Weight',
    summary: `${share(weights.length - over, weights.length)} pages are within their budget.`,
    todo: 'Shorten what the page says, or move a part of it to one of its own.',
    findings,
  });
}

const FIGURES: Record<Exclude<keyof Budget, 'pages'>, string> = {
  page: 'bytes with brotli',
  inPage: 'bytes of scripts in it',
  script: 'bytes of scripts',
  onUse: 'bytes of scripts on use',
  later: 'bytes of scripts that come later',
  requests: 'requests',
};

const NAMES = Object.keys(FIGURES) as (keyof typeof FIGURES)[]; // keys of FIGURES are its keys

function checkWeight(weight: Weight, site: string): HealthFinding[] {
  const [kind] = weighKinds([weight]);
  const figures = NAMES.map((name) => ({ name, part: partOf(name, weight, kind) }));
  // Only what an editor writes grows by itself; a script is over its budget or it is not.
  const told = figures.filter(({ name, part }) => (name === 'page' ? part >= NEARLY_FULL : part > 1));
  if (!kind || told.length === 0) return [];
  const amounts = told.map(({ name }) => `${weight[name]} of ${kind.budget[name]} ${FIGURES[name]}`).join(', ');

  return [
    {
      file: fileOf(weight.path, site),
      what: `${amounts} at ${weight.path}.`,
      weight: Math.max(...told.map(({ part }) => part)),
    },
  ];
}

const partOf = (name: keyof typeof FIGURES, weight: Weight, kind: KindWeight | undefined): number =>
  kind ? weight[name] / kind.budget[name] : 0;

/** The file of the entry that has a page to itself, otherwise the page as it was built. */
function fileOf(path: string, site: string): string {
  const [folder = '', id, ...rest] = path.split('/').filter(Boolean);
  const names = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys
  const collection = names.find((name) => COLLECTIONS[name].at === folder);

  return collection && id !== undefined && rest.length === 0
    ? contentFile(collection, id)
    : `${site}${path}${path.endsWith('/') ? 'index.html' : ''}`;
}
