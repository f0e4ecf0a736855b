import type { Draft } from '#editor/import/draft.ts';
import { guessFamily } from '#editor/import/families.ts';
import { draftAnswers } from '#editor/import/faq-draft.ts';
import { LEFT_OUT } from '#editor/import/left-out.ts';
import { findLevel } from '#editor/import/levels.ts';
import type { BodyPart } from '#editor/import/mdx-text.ts';
import { draftOpening, listFacts } from '#editor/import/opening-draft.ts';
import { type Decided, Plan } from '#editor/import/plan.ts';
import { draftRole } from '#editor/import/role-draft.ts';
import { type Outline, outline, type Placed } from '#editor/import/sections.ts';
import { toSentences } from '#editor/import/sentences.ts';
import { listNames, listUnknown } from '#editor/import/skill-names.ts';
import type { Job } from '#editor/import/source.ts';
import type { Beside } from '#editor/import/title.ts';
import type { Workshop } from '#editor/import/workshop.ts';

/** What one job becomes: drafts, where each sentence went, and what somebody must know of it. */
export interface PlannedJob {
  title: string;
  drafts: Draft[];
  decided: Decided[];
  /** Names in its requirements that no skill has. */
  unknown: { name: string; ids: number[] }[];
  /** What is to be said of its vacancy: why there is no opening, and what was found. */
  opening?: { why: string; facts: string[] };
}

/** What the content check refused when it was in a draft before. */
export interface Refused {
  /** Reasons by job and sentence: `0 12`. */
  sentences: ReadonlyMap<string, string>;
  /** Reasons by the key of a draft. */
  drafts: ReadonlyMap<string, string>;
}

/** Plans the drafts of one job. `index` is its place in the file. */
export function planJob(job: Job, index: number, name: string, shop: Workshop, refused: Refused): PlannedJob {
  const sentences = toSentences(job.blocks, job.title);
  const fallback = name.replace(/\.[^.]*$/, '').replace(/[-_.]+/g, ' ');
  const made = outline(sentences, job.title, fallback, listBeside(job, shop));
  const plan = new Plan(made.placed);
  for (const { id, section, aside, kind } of made.placed) {
    const reason = refused.sentences.get(`${index} ${id}`);
    if (reason !== undefined) plan.put(id, { to: 'left out', reason });
    else if (kind === 'label') plan.put(id, { to: 'left out', reason: 'the name of a row or a column in a table' });
    else if (section === 'frame') plan.put(id, { to: 'left out', reason: aside ?? LEFT_OUT.frame ?? '' });
  }
  const key = `${name}, role ${index + 1}`;
  const known = job.facts && made.parts.length === 1 ? findKnown(made.parts[0]?.title ?? '', shop) : undefined;
  const unknown = listUnknown(
    made.placed.filter(({ section }) => section === 'must' || section === 'nice'),
    shop.content.skills,
  );
  const title = made.parts[0]?.title ?? name;
  const drafted = known
    ? planOpening(job, made, known, key, shop, plan, refused)
    : planRoles(job, made, key, name, shop, plan, refused);

  return { title, unknown, ...drafted, decided: plan.settle() };
}

/** The places and companies that the title of a job may name: those that its source calls so, and ours. */
function listBeside({ facts, blocks }: Job, { content }: Workshop): Beside {
  const said = blocks.flatMap(({ text }) => PLACE.exec(text)?.[1] ?? []);
  const whole = [...(facts?.places ?? []), ...said];

  return {
    places: [
      ...whole,
      ...whole.flatMap((place) => place.split(/\s*[,;/|()]\s*|\s+(?:and|or)\s+/)),
      ...content.locations.flatMap(({ name, locality }) => [name, locality]),
    ],
    companies: [content.organisation.name, content.organisation.legalName],
  };
}

const PLACE = /^(?:(?:job |work )?location|place(?: of work)?|office|city|based in|where)s?\s*:\s*(.{3,80})$/i;

/** The role that a vacancy is for: it has its title, or what stands before the first comma, dash or bracket of it. */
function findKnown(title: string, shop: Workshop) {
  const role = shop.findRole(title) ?? shop.findRole(title.split(/\s*(?:,|\(|\s[-–|])\s*/u)[0] ?? title);

  return role?.status === 'published' ? role : undefined;
}

function planRoles(
  job: Job,
  { parts, placed }: Outline,
  key: string,
  name: string,
  shop: Workshop,
  plan: Plan,
  refused: Refused,
) {
  const isOpen = new Set(plan.listOpen().map(({ id }) => id));
  const own = placed.filter(({ id }) => isOpen.has(id));
  const isFaq = ({ section }: Placed) => section === 'question' || section === 'answer';
  const ordered = parts
    .map((part, number) => ({ part, number, rank: findLevel(part.rung, shop.content.levels)?.rank ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank);
  const asked = own.filter(({ section }) => section === 'must' || section === 'nice');
  const family = shop.wishes.family
    ? { value: shop.wishes.family, because: '' }
    : guessFamily(
        parts[0]?.title ?? name,
        asked.flatMap(({ text }) => listNames(text, shop.content.skills).flatMap(({ skill }) => skill?.id ?? [])),
        shop.content,
      );
  const roles: (Draft & { rank: number; number: number })[] = [];
  for (const { part, number, rank } of ordered) {
    const below = roles.findLast((role) => role.rank < rank);
    const sentences = own.filter((sentence) => sentence.part === number && !isFaq(sentence));
    const partKey = number === 0 ? key : `${key}.${number + 1}`;
    roles.push({
      ...draftRole(
        sentences,
        { part, key: partKey, name, below, family, refused: refused.drafts.get(partKey) },
        shop,
        plan,
      ),
      rank,
      number,
    });
  }
  const answers = draftAnswers(
    own.filter(isFaq),
    {
      title: parts[0]?.title ?? name,
      roles: parts.flatMap((_, number) => roles.find((role) => role.number === number)?.id ?? []),
      key,
    },
    shop,
    plan,
  );
  for (const { id, section } of plan.listOpen()) plan.put(id, { to: 'left out', reason: LEFT_OUT[section] ?? '' });
  const [first] = roles;

  return {
    drafts: [...roles.map(({ rank: _, number: __, ...role }): Draft => role), ...answers],
    ...(job.facts && {
      opening: {
        why: `An opening needs a published role, and ${first?.id} is a draft. Publish it, then: npm run new -- opening --role ${first?.id}`,
        facts: listFacts(job.facts),
      },
    }),
  };
}

function planOpening(
  { facts = {} }: Job,
  { parts, placed }: Outline,
  role: NonNullable<ReturnType<typeof findKnown>>,
  key: string,
  shop: Workshop,
  plan: Plan,
  refused: Refused,
) {
  const isOpen = new Set(plan.listOpen().map(({ id }) => id));
  const about = placed.filter(({ id, section }) => isOpen.has(id) && section === 'about');
  const openingKey = key.replace(/, role (\d+)$/, ', opening $1');
  const why = refused.drafts.get(openingKey);
  const made = why
    ? { missing: [why] }
    : draftOpening(
        {
          facts,
          title: parts[0]?.title ?? role.title,
          without: parts[0]?.without ?? [],
          role,
          key: openingKey,
          body: toBody(about),
        },
        shop,
      );
  const draft = 'draft' in made ? made.draft : undefined;
  for (const { id, section } of plan.listOpen()) {
    if (draft && section === 'about') plan.put(id, { to: 'body', draft: `openings/${draft.id}` });
    else if (draft && section === 'title') plan.put(id, { to: 'field', draft: `openings/${draft.id}`, field: 'role' });
    else
      plan.put(id, {
        to: 'left out',
        reason: OF_ROLE.has(section)
          ? `what ${role.id} says for all its openings: compare the two`
          : (LEFT_OUT[section] ?? ''),
      });
  }

  return {
    drafts: draft ? [draft] : [],
    ...('missing' in made && {
      opening: {
        why: why
          ? `The role ${role.id} is there already. No opening is written: ${why}`
          : `The role ${role.id} is there already. No opening is written, because this is missing: ${made.missing.join('; ')}.`,
        facts: listFacts(facts),
      },
    }),
  };
}

const OF_ROLE = new Set(['title', 'about', 'responsibilities', 'must', 'nice']);

const toBody = (about: Placed[]): BodyPart[] => [
  ...(about.length > 0 ? [{ kind: 'heading' as const, text: 'About this opening' }] : []),
  ...about.reduce<BodyPart[]>((parts, { kind, text, block }, index) => {
    const last = parts.at(-1);
    if (kind !== 'item' && last?.kind === 'paragraph' && about[index - 1]?.block === block) last.text += ` ${text}`;
    else parts.push({ kind: kind === 'item' ? 'item' : 'paragraph', text });

    return parts;
  }, []),
];
