import { findCue, isAnswer } from '#editor/import/cues.ts';
import { guessByForm } from '#editor/import/forms.ts';
import { classifyHeading, type Section } from '#editor/import/headings.ts';
import { findRung, isBareTitle, isTitleOf, type Rung } from '#editor/import/levels.ts';
import type { Sentence } from '#editor/import/sentences.ts';
import { type Beside, isBesideAlone, type ReadTitle, readTitle } from '#editor/import/title.ts';

/** A sentence, and what it is. */
export interface Placed extends Sentence {
  section: Section;
  /** The heading it stands under, when that says none of the known sections. */
  under?: number;
  /** The role of the file it belongs to, from 0. */
  part: number;
}

/** A role within a file. */
export interface Part extends ReadTitle {
  /** The sentence that says so; undefined when something else does. */
  titleId?: number;
  rung?: Rung | undefined;
}

/** What a job description is made of: its roles, and every sentence with its section. */
export interface Outline {
  parts: Part[];
  placed: Placed[];
}

const LISTS: Section[] = ['responsibilities', 'must', 'nice', 'benefits', 'answer'];

// What is said once counts for the rest of its paragraph.
const STICKY: Section[] = ['advert', 'author', 'equal', 'process', 'answer'];

/** Sorts the sentences of one job into sections and roles. `title` is the one that the file gives apart from its text. */
export function outline(sentences: Sentence[], title: string | undefined, fallback: string, beside?: Beside): Outline {
  const first = title ? undefined : findTitle(sentences, beside);
  const parts: Part[] = [
    {
      ...readTitle(title || (first?.text ?? fallback), beside),
      ...(first && { titleId: first.id }),
      rung: findRung(title || (first?.text ?? '')),
    },
  ];
  const base = parts[0]?.title ?? '';
  const has = new Set(sentences.flatMap(({ kind, text }) => (kind === 'heading' ? (classifyHeading(text) ?? []) : [])));
  let section: Section = 'about';
  let under: number | undefined;
  let sticky: { block: number; section: Section } | undefined;

  const placed = sentences.map((sentence): Placed => {
    const { id, text, kind, block } = sentence;
    const place = (own: Section): Placed => ({
      ...sentence,
      section: own,
      part: parts.length - 1,
      ...(under !== undefined && { under }),
    });
    if (sentence.aside) return place('frame');
    if (id === first?.id) return place('title');
    // What stands above the title speaks of one vacancy: "URGENT!!"
    if (first && id < first.id && isBesideAlone(text, beside)) return place('facts');
    if (kind === 'label') return place('facts');
    if (kind === 'heading' || (kind === 'line' && isBareTitle(text, base))) {
      sticky = undefined;
      if (isQuestion(text, section, base)) {
        section = 'answer';

        return place('question');
      }
      const opened = classifyHeading(text);
      const isTitle = isTitleOf(text, base);
      const rung = findRung(text);
      if (isTitle && rung && rung !== parts.at(-1)?.rung) {
        parts.push({ ...readTitle(isTitle.title, beside), titleId: id, rung });
        section = 'about';
      }
      under = undefined;
      if (opened) section = opened;
      else if (isTitle) {
        section = 'about';

        return place('title');
      } else if (findCue(text, 'facts', has)) return place(findCue(text, 'facts', has) ?? 'facts');
      else {
        const guessed = guessByForm(listBelow(sentences, id));
        if (guessed) section = guessed;
        else if (!/:$/.test(text) || sentence.isMarked) {
          section = 'about';
          under = id;
        }
      }

      return place('heading');
    }
    if (kind === 'line' && LISTS.includes(section) && isAnswer(text)) section = 'answer';
    // A paragraph behind a list may have left its subject, and is asked as if no heading stood above it.
    const isBehindList = kind === 'line' && section !== 'answer' && sentences[id - 1]?.kind === 'item';
    const cue =
      section === 'answer' ? findAside(text, section, has) : findCue(text, isBehindList ? 'about' : section, has);
    if (cue && STICKY.includes(cue)) sticky = { block, section: cue };
    const own = cue ?? (sticky?.block === block ? sticky.section : section);

    return place(own);
  });

  return { parts, placed };
}

/** The lines under a heading, up to the next. */
function listBelow(sentences: Sentence[], id: number): string[] {
  const below = sentences.slice(id + 1);
  const end = below.findIndex(({ kind }) => kind === 'heading');

  return below.slice(0, end < 0 ? below.length : end).map(({ text }) => text);
}

/** In an answer only what can never be part of one is believed to be something else. */
function findAside(text: string, section: Section, has: ReadonlySet<Section>): Section | undefined {
  const cue = findCue(text, section, has);

  return cue === 'placeholder' || cue === 'author' || cue === 'tags' ? cue : undefined;
}

/** The sentence that names the role: a title by its mark, or a short first line, below those that only say "URGENT!!". */
function findTitle(sentences: Sentence[], beside: Beside | undefined): Sentence | undefined {
  const own = sentences.filter(({ aside }) => !aside);
  const marked = own.find(({ depth }) => depth === 1);
  if (marked) return marked;
  const first = own.find(({ text }) => !isBesideAlone(text, beside));
  if (
    !first ||
    first.kind === 'item' ||
    /[.!?:]$/.test(first.text) ||
    readTitle(first.text, beside).title.split(' ').length > LONGEST_TITLE
  )
    return undefined;

  return classifyHeading(first.text) && !/\bjob description\b/i.test(first.text) ? undefined : first;
}

const LONGEST_TITLE = 12;

/** Whether a heading asks what an FAQ answers. "What's in it for you?" is a heading all the same. */
function isQuestion(text: string, section: Section, title: string): boolean {
  if (!/\?$/.test(text) || text.length < 10) return false;
  if (section === 'answer' || classifyHeading(text) === undefined) return true;
  const names = title.toLowerCase().split(' ').slice(-1);

  return /\ban? /i.test(text) && names.some((name) => text.toLowerCase().includes(name));
}
