import { LONGEST_ID, toId } from '#checks/files/names/to-id.ts';
import type { Content, Role } from '#domain/content.ts';
import { foldName } from '#domain/names.ts';
import { commonest } from '#editor/commonest.ts';
import type { Draft } from '#editor/import/draft.ts';
import { titlesOf } from '#editor/import/families.ts';
import { type FindTheme, themeFinder } from '#editor/import/themes.ts';

export interface Wishes {
  family?: string | undefined;
  level?: string | undefined;
  /** Whether files of unknown skills are written as well. */
  skills?: boolean | undefined;
}

/** What is known while sources become drafts. Earlier drafts of the same sources are not in `content`. */
export class Workshop {
  readonly content: Content;
  readonly today: string;
  readonly wishes: Wishes;
  readonly findTheme: FindTheme;
  readonly lang: string;
  readonly #earlier: ReadonlyMap<string, string>;
  readonly #ids = new Map<string, Set<string>>();
  readonly #titles = new Map<string, string>();
  readonly #questions: Set<string>;

  /** `earlier` has the ids of drafts that were written before, by their keys. */
  constructor(content: Content, today: string, wishes: Wishes, earlier: ReadonlyMap<string, string>) {
    this.content = content;
    this.today = today;
    this.wishes = wishes;
    this.findTheme = themeFinder(content);
    this.lang = commonest(content.roles.map((role) => role.lang)) ?? 'en';
    this.#earlier = earlier;
    for (const collection of ['roles', 'faqs', 'openings', 'skills'] as const) {
      this.#ids.set(collection, new Set(content[collection].map(({ id }) => id)));
    }
    for (const { formerIds } of content.roles) for (const id of formerIds) this.#ids.get('roles')?.add(id);
    this.#questions = new Set(content.faqs.map(({ question }) => foldName(question)));
  }

  /** The id of a draft: the one it had before, or a free one like its name. */
  takeId(collection: Draft['collection'], key: string, name: string): string {
    const taken = this.#ids.get(collection) ?? new Set();
    const earlier = this.#earlier.get(key);
    const plain =
      toId(name)
        .slice(0, LONGEST_ID - ROOM)
        .replace(/-$/, '') || 'imported';
    const id =
      earlier ?? [plain, ...SUFFIXES.map((suffix) => `${plain}-${suffix}`)].find((one) => !taken.has(one)) ?? plain;
    taken.add(id);

    return id;
  }

  /** A title that no role has, and whether the one that was wanted is taken. */
  takeTitle(wanted: string, key: string): { title: string; takenBy?: string | undefined } {
    const takenBy = this.findRole(wanted)?.id ?? this.#titles.get(foldName(wanted));
    const title = takenBy === undefined ? wanted : this.#free(wanted);
    this.#titles.set(foldName(title), key);

    return { title, takenBy };
  }

  #free(wanted: string): string {
    const short = wanted.slice(0, LONGEST_TITLE - ' (imported 99)'.length).trim();
    const all = ['imported', ...SUFFIXES.slice(1).map((suffix) => `imported ${suffix}`)].map(
      (one) => `${short} (${one})`,
    );

    return all.find((title) => !this.findRole(title) && !this.#titles.has(foldName(title))) ?? wanted;
  }

  /** A question that no answer has yet. */
  takeQuestion(wanted: string): string {
    const all = [wanted, ...SUFFIXES.map((suffix) => wanted.replace(/\?$/, ` (${suffix})?`))];
    const free = all.find((question) => !this.#questions.has(foldName(question))) ?? wanted;
    this.#questions.add(foldName(free));

    return free;
  }

  /** The role that a title leads to. */
  findRole(title: string): Role | undefined {
    const wanted = foldName(title);

    return this.content.roles.find((role) => titlesOf(role).some((one) => foldName(one) === wanted));
  }
}

export const LONGEST_TITLE = 60;
const ROOM = 20;
const SUFFIXES = ['imported', ...Array.from({ length: 200 }, (_, index) => String(index + 2))];
