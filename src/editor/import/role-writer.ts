import type { Field } from '#editor/import/draft.ts';
import type { Education } from '#editor/import/education.ts';
import { LEFT_OUT } from '#editor/import/left-out.ts';
import type { BodyPart } from '#editor/import/mdx-text.ts';
import type { Plan } from '#editor/import/plan.ts';
import { type AskedSkills, readRequirement } from '#editor/import/requirements.ts';
import type { Placed } from '#editor/import/sections.ts';
import type { Workshop } from '#editor/import/workshop.ts';

const LIMITS = {
  sentence: [20, 220],
  qualification: [15, 240],
  summary: [50, 300],
  responsibilities: [3, 20],
} as const;

const isWithin = ({ length }: { length: number }, [least, most]: readonly [number, number]): boolean =>
  length >= least && length <= most;

/** Takes sentences out of the plan, and gives back what is written of them in one role. */
export class RoleWriter {
  readonly #draft: string;
  readonly #plan: Plan;
  readonly #said = new Set<string>();
  /** Sentences that are too long or too short for their field, and those that are text by nature. */
  readonly #forBody: { sentence: Placed; heading: string }[] = [];

  constructor(id: string, plan: Plan) {
    this.#draft = `roles/${id}`;
    this.#plan = plan;
  }

  field({ id }: Placed, field: string, became?: string): void {
    this.#plan.put(id, { to: 'field', draft: this.#draft, field, ...(became && { became }) });
  }

  /** Whether a sentence stands in a list already: a list with the same line twice is refused. */
  #isTwice(sentence: Placed): boolean {
    const letters = sentence.text.toLowerCase();
    if (!this.#said.has(letters)) {
      this.#said.add(letters);

      return false;
    }
    this.#plan.put(sentence.id, { to: 'left out', reason: 'the same sentence stands further above' });

    return true;
  }

  /** The first sentences about the role, as many as a summary needs. */
  takeSummary(sentences: Placed[]): Field {
    const about = sentences.filter(({ section, under }) => section === 'about' && under === undefined);
    const taken: Placed[] = [];
    const text = () => taken.map((sentence) => sentence.text).join(' ');
    for (const sentence of about) {
      if (text().length >= LIMITS.summary[0]) break;
      taken.push(sentence);
    }
    if (!isWithin(text(), LIMITS.summary)) {
      return {
        name: 'summary',
        value: 'No sentence of the source could be the summary: say here in one or two sentences what you would do.',
        guess: 'nothing; write it',
      };
    }
    for (const sentence of taken) this.field(sentence, 'summary');

    return { name: 'summary', value: text(), guess: 'the first sentences about the role' };
  }

  takeResponsibilities(sentences: Placed[], { findTheme, content }: Workshop): Field {
    const own = sentences
      .filter(({ section }) => section === 'responsibilities')
      .filter((sentence) => !this.#isTwice(sentence));
    const fitting = own.filter(({ text }) => isWithin(text, LIMITS.sentence)).slice(0, LIMITS.responsibilities[1]);
    const themes = new Map<string, string[]>();
    const add = (theme: string, text: string) => themes.set(theme, [...(themes.get(theme) ?? []), text]);
    for (const sentence of own) {
      if (!fitting.includes(sentence)) {
        this.#forBody.push({ sentence, heading: 'What else you would do' });
        continue;
      }
      const theme = findTheme(sentence.text);
      add(theme, sentence.text);
      this.field(sentence, `responsibilities.${theme}`);
    }
    const missing = FILLERS.slice(0, Math.max(0, LIMITS.responsibilities[0] - fitting.length));
    for (const text of missing) add(content.themes[0]?.id ?? '', text);
    const ordered = content.themes.flatMap(({ id }) => (themes.has(id) ? [[id, themes.get(id)] as const] : []));

    return {
      name: 'responsibilities',
      value: Object.fromEntries(ordered),
      guess:
        missing.length > 0
          ? `the source has ${fitting.length}; write what is missing of three`
          : 'themes by the words of each sentence',
    };
  }

  takeRequirements(sentences: Placed[], { content }: Workshop, title: string): Asked {
    const asked: Asked = { needs: [], qualifications: [] };
    const filler = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    for (const sentence of sentences) {
      const { section, text } = sentence;
      if ((section !== 'must' && section !== 'nice') || this.#isTwice(sentence)) continue;
      const read = readRequirement(text, section, content.skills, filler);
      const became = [
        ...addNeeds(asked.needs, read.needs),
        ...(read.months && !asked.months ? [`experience: ${read.months} months`] : []),
        ...(read.education && !asked.education ? [`education: ${read.education.credential}`] : []),
      ];
      asked.months ??= read.months;
      asked.education ??= read.education;
      if (read.isWhole && became.length > 0) this.field(sentence, 'skills', became.join('; '));
      else if (section === 'nice') this.#forBody.push({ sentence, heading: 'What would be welcome' });
      else if (isWithin(text, LIMITS.qualification)) {
        asked.qualifications.push(text);
        this.field(sentence, 'qualifications', became.join('; '));
      } else this.#forBody.push({ sentence, heading: 'What else you need' });
    }
    asked.needs.sort((a, b) => Number(a.need === 'nice') - Number(b.need === 'nice'));

    return asked;
  }

  /** The text below the fields: what is about the role, under the headings that it had, and what fits no field. */
  takeBody(sentences: Placed[]): BodyPart[] {
    const parts: BodyPart[] = [];
    const seen = new Set<string>();
    const open = (heading: string) => {
      if (!seen.has(heading)) parts.push({ kind: 'heading', text: heading });
      seen.add(heading);
    };
    const about = sentences.filter(
      ({ section, id }) => section === 'about' && this.#plan.listOpen().some((one) => one.id === id),
    );
    for (const [index, sentence] of about.entries()) {
      const heading = sentences.find(({ id }) => id === sentence.under);
      const words = heading?.text.replace(/[:\s]+$/, '') ?? '';
      const fits = heading && words.length <= LONGEST_HEADING && /\p{L}/u.test(words);
      const isNew = !seen.has(fits ? words : ABOUT);
      open(fits ? words : ABOUT);
      if (heading && fits && isNew) this.#body(heading);
      this.#body(sentence);
      const isSame = !isNew && sentence.kind !== 'item' && about[index - 1]?.block === sentence.block;
      addText(parts, sentence, isSame);
    }
    for (const [heading, own] of Map.groupBy(this.#forBody, (one) => one.heading)) {
      open(heading);
      for (const { sentence } of own) {
        this.#body(sentence);
        parts.push({ kind: 'item', text: sentence.text });
      }
    }
    for (const { id, section } of this.#plan.listOpen().filter((one) => sentences.some((own) => own.id === one.id))) {
      this.#plan.put(id, { to: 'left out', reason: LEFT_OUT[section] ?? LEFT_OUT.heading ?? '' });
    }

    return parts;
  }

  #body({ id }: Placed): void {
    this.#plan.put(id, { to: 'body', draft: this.#draft });
  }
}

const ABOUT = 'About the role';
const LONGEST_HEADING = 80;

const FILLERS = [
  'Write the first thing that somebody in this role does, in one sentence.',
  'Write the second thing that somebody in this role does, in one sentence.',
  'Write the third thing that somebody in this role does, in one sentence.',
];

function addText(parts: BodyPart[], { kind, text }: Placed, isSame: boolean): void {
  const last = parts.at(-1);
  if (isSame && last?.kind === 'paragraph') last.text += ` ${text}`;
  else parts.push({ kind: kind === 'item' ? 'item' : 'paragraph', text });
}

/** Adds needs of skills that nothing asks for yet; a skill that was merely nice becomes a must. Gives what they are, for people. */
function addNeeds(needs: AskedSkills[], added: AskedSkills[]): string[] {
  return added.flatMap((one) => {
    const skills = one.skills.filter((skill) => !needs.some((need) => need.skills.includes(skill)));
    const known = one.skills.filter((skill) => !skills.includes(skill));
    if (skills.length === 0 || (known.length > 0 && one.skills.length > 1))
      return known.map((skill) => `${skill} is asked for already`);
    needs.push({ ...one, skills });

    return [`${skills.length > 1 ? `any of ${skills.join(', ')}` : skills[0]} (${one.need})`];
  });
}

/** What the sentences under "Requirements" come to. */
interface Asked {
  needs: AskedSkills[];
  qualifications: string[];
  education?: Education | undefined;
  months?: number | undefined;
}
