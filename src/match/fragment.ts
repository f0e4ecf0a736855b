import type { Mine } from '#domain/matching.ts';

/** What a fragment says, as far as it can be read. */
export interface ReadFragment {
  /** Proficiencies by the number of the skill, in the order of the fragment. */
  mine: Map<number, number>;
  /** What is no skill of the site, or not any more. */
  ignored: string[];
  /** Skills with a proficiency that there is not; they count as working. */
  unclear: number[];
  trouble?: 'unreadable' | 'version' | 'too-many' | undefined;
}

export const VERSION = 'v1:';
/** As many skills as are read; nobody lists more. */
export const MOST_SKILLS = 500;
const LONGEST = 60;

/** Where nobody says how well. */
export const WORKING = 2;

/**
 * What `#v1:git3.python4` says: the id of a skill and its proficiency, 1 to 4. Undefined for a fragment that is none of ours, such
 * as that of a part of the page. Whatever can be read is read.
 */
export function readFragment(fragment: string, ids: string[]): ReadFragment | undefined {
  const text = decode(fragment.replace(/^#/, ''));
  const version = /^v\d*:?/i.exec(text)?.[0];
  if (text === '' || (version === undefined && /^[\w-]*$/.test(text))) return undefined;
  const read: ReadFragment = { mine: new Map(), ignored: [], unclear: [] };
  if (version === undefined) return { ...read, trouble: 'unreadable' };
  if (version !== VERSION) return { ...read, trouble: 'version' };

  const place = new Map(ids.map((id, number) => [id, number]));
  const items = text.slice(VERSION.length).split('.', MOST_SKILLS + 1);
  for (const item of items.slice(0, MOST_SKILLS)) readItem(item, place, read);
  if (items.length > MOST_SKILLS) read.trouble = 'too-many';
  else if (read.mine.size === 0 && read.ignored.length === 0) read.trouble = 'unreadable';

  return read;
}

function readItem(item: string, place: Map<string, number>, { mine, ignored, unclear }: ReadFragment): void {
  const [, id = '', step = ''] = /^(.*?)(\d?)$/.exec(item) ?? [];
  const skill = place.get(id) ?? place.get(item);
  if (skill === undefined) {
    // Marks that turn the direction of writing would turn the sentence that names it.
    const name = (id || item).slice(0, LONGEST).replace(/\p{C}/gu, '');
    if (name && !ignored.includes(name)) ignored.push(name);
    return;
  }
  const proficiency = place.has(id) && step >= '1' && step <= '4' ? Number(step) : undefined;
  if (proficiency === undefined) unclear.push(skill);
  mine.set(skill, Math.max(proficiency ?? WORKING, mine.get(skill) ?? 0));
}

/** `#v1:git3.python4`; empty for an empty list. */
export const writeFragment = (mine: Mine, ids: string[]): string =>
  mine.size === 0 ? '' : `#${VERSION}${[...mine].map(([skill, step]) => `${ids[skill]}${step}`).join('.')}`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
