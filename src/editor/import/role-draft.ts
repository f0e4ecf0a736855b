import { commonest } from '#editor/commonest.ts';
import type { Draft, Field } from '#editor/import/draft.ts';
import type { Guess } from '#editor/import/families.ts';
import { LEFT_OUT } from '#editor/import/left-out.ts';
import { findLevel } from '#editor/import/levels.ts';
import type { Plan } from '#editor/import/plan.ts';
import type { AskedSkills } from '#editor/import/requirements.ts';
import { RoleWriter } from '#editor/import/role-writer.ts';
import type { Part, Placed } from '#editor/import/sections.ts';
import { tellWithout } from '#editor/import/title.ts';
import { LONGEST_TITLE, type Workshop } from '#editor/import/workshop.ts';

/** What a role draft is made of besides its sentences. */
interface Sources {
  part: Part;
  key: string;
  name: string;
  /** The draft one rung below, from the same file. */
  below: Draft | undefined;
  /** One for all roles of a file: they are a ladder. */
  family: Guess<string>;
  /** What the content check said of the title. */
  refused: string | undefined;
}

/** The draft of one role. Puts each of its sentences into a field, into the text, or aside. */
export function draftRole(
  sentences: Placed[],
  { part, key, name, below, family, refused }: Sources,
  shop: Workshop,
  plan: Plan,
): Draft {
  const { title, takenBy } = shop.takeTitle(refused ? 'Role without a title' : shortenTitle(part.title), key);
  const id = shop.takeId('roles', key, title);
  const writer = new RoleWriter(id, plan);
  for (const sentence of sentences.filter(({ section }) => section === 'title')) {
    if (refused) plan.put(sentence.id, { to: 'left out', reason: refused });
    else writer.field(sentence, 'title');
  }

  const summary = writer.takeSummary(sentences);
  const responsibilities = writer.takeResponsibilities(sentences, shop);
  const asked = writer.takeRequirements(sentences, shop, part.title);
  putAside(sentences, plan);
  const body = writer.takeBody(sentences);

  const level = !part.rung && shop.wishes.level ? { id: shop.wishes.level } : findLevel(part.rung, shop.content.levels);
  const fields: (Field | undefined)[] = [
    {
      name: 'title',
      value: title,
      guess: refused
        ? 'nothing; the content check refuses the title of the source'
        : guessOfTitle(title, takenBy, part, sentences),
    },
    { name: 'family', value: family.value, guess: family.because },
    {
      name: 'level',
      value: level?.id ?? '',
      guess: part.rung ? `by the word in the title` : shop.wishes.level ? undefined : 'the title says none',
    },
    below && { name: 'buildsOn', value: below.id, guess: 'the order of the roles in the file' },
    summary,
    responsibilities,
    {
      name: 'skills',
      value: asked.needs.map(toNeed),
      guess: asked.needs.length > 0 ? 'need by the heading, proficiency by the words of the sentence' : undefined,
    },
    asked.qualifications.length > 0 ? { name: 'qualifications', value: asked.qualifications } : undefined,
    asked.education && { name: 'education', value: asked.education, guess: 'by the words of one sentence' },
    asked.months
      ? { name: 'experience', value: { months: asked.months }, guess: 'the first number of years that is asked for' }
      : undefined,
    {
      name: 'owner',
      value:
        commonest(shop.content.roles.filter((role) => role.family === family.value).map(({ owner }) => owner)) ??
        '@nobody',
      guess: 'whoever owns most roles of the family',
    },
    { name: 'published', value: shop.today, guess: 'today' },
    { name: 'reviewed', value: shop.today, guess: 'today; nobody has reviewed it yet' },
    { name: 'status', value: 'draft' },
    { name: 'lang', value: shop.lang, guess: 'the language of most roles' },
  ];

  return {
    collection: 'roles',
    id,
    key,
    fields: fields.filter((field) => field !== undefined),
    body:
      body.length > 0
        ? body
        : [
            { kind: 'heading', text: 'About the role' },
            {
              kind: 'paragraph',
              text: `${name} has no further text. Say here what the work is like, and how the team works.`,
            },
          ],
  };
}

/** Leaves out what has no place in a role and is no text about it, each sentence with its reason. */
function putAside(sentences: Placed[], plan: Plan): void {
  const own = new Set(sentences.map(({ id }) => id));
  for (const { id, section, text } of plan.listOpen()) {
    if (!own.has(id) || IN_ROLES.has(section)) continue;
    plan.put(id, { to: 'left out', reason: LEFT_OUT[section] ?? `nothing says what "${text.slice(0, 20)}" is` });
  }
}

const IN_ROLES: ReadonlySet<Placed['section']> = new Set(['about', 'responsibilities', 'must', 'nice', 'heading']);

/** What the title was guessed from; undefined where the source says just this. */
function guessOfTitle(title: string, takenBy: string | undefined, part: Part, sentences: Placed[]): string | undefined {
  if (takenBy) return `"${part.title}" leads to ${takenBy} already; merge the two, or find another title`;
  if (title !== part.title) return 'the title was too long, or too short';
  const pared = tellWithout(part.without);
  if (pared) return pared;
  const isSaid = part.titleId !== undefined || sentences.some(({ section }) => section === 'title');

  return isSaid ? undefined : 'the name of the file or the field of the export';
}

function shortenTitle(title: string): string {
  if (title.length < 3) return `${title} role`.trim();
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE + 1);

  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : title.slice(0, LONGEST_TITLE)).replace(
    /[\s,;:–-]+$/u,
    '',
  );
}

const toNeed = ({ skills, need, proficiency }: AskedSkills) => ({
  ...(skills.length > 1 ? { anyOf: skills } : { skill: skills[0] }),
  need,
  ...(proficiency && { proficiency }),
});
