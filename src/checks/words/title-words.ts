import { listStretches } from '#checks/words/stretches.ts';
import { quoteStretch, type Slip, type Text } from '#checks/words/wording.ts';
import type { Content } from '#domain/content.ts';

/** Place, pay, date, number and company in the title of a role or an opening, all of which have fields of their own. */
export function findTitleWords({ collection, content, wordings }: Text): Slip[] {
  if (!content || (collection !== 'roles' && collection !== 'openings')) return [];
  const kinds = listKinds(content);

  return wordings
    .filter(({ field }) => field?.length === 1 && field[0] === 'title')
    .flatMap((passage) =>
      kinds.flatMap(({ what, pattern }) =>
        listStretches(passage.text, pattern).map((stretch) => {
          const found = `Found ${quoteStretch(passage, stretch)}`;
          const message =
            what === EMOJI
              ? `${found}, which job boards refuse and screen readers read out by its name. Take it out.`
              : `${found}, which says ${what}. A title is the name of the work alone. Take it out: the page says it in its own place.`;

          return { rule: 'title-words' as const, passage, stretch, message };
        }),
      ),
    );
}

interface Kind {
  /** What it says that has a field of its own. */
  what: string;
  pattern: RegExp;
}

const EMOJI = 'nothing';

const FIXED: Kind[] = [
  {
    what: 'what it pays',
    pattern: /(?:[€£$]\s?\d[\d.,]*\s?k?|\b\d[\d.,]*\s?(?:[€£$]|k\b|(?:EUR|GBP|USD|CAD)\b)|\b\d{2,3}[.,]?\d{3}\b)/giu,
  },
  { what: 'when', pattern: /(?<!\w-)\b20\d\d\b/g },
  { what: 'which opening', pattern: /\b[A-Z]{2,}-(?:\d+-)?\d+\b/g },
  { what: EMOJI, pattern: /(?:(?![©®™])\p{Extended_Pictographic}[\u200D\uFE0F]*)+/gu },
];

const known = new WeakMap<Content, Kind[]>();

function listKinds(content: Content): Kind[] {
  const found = known.get(content) ?? [
    ...FIXED,
    ...names('where', [...content.locations.flatMap(({ name, locality }) => [name, locality]), 'remote', 'hybrid']),
    ...names('who hires', [content.organisation.name]),
  ];
  known.set(content, found);

  return found;
}

/** Where these names stand at the end of a title or between marks: "Berlin" is a place, and "Remote systems engineer" is none. */
function names(what: string, all: string[]): Kind[] {
  const literally = [...new Set(all)].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

  return [
    { what, pattern: new RegExp(`(?<=[,(/|:–—-]\\s?|\\b(?:in|at|for)\\s)(?:${literally})(?![\\p{L}\\p{N}])`, 'giu') },
  ];
}
