import type { Span } from '#checks/finding.ts';
import { listSentences } from '#checks/words/sentences.ts';
import { lastBefore } from '#checks/words/stretches.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';

/** More words than this are hard to hold in mind up to the full stop. */
const LONGEST_SENTENCE = 40;

/**
 * The LIX of a section from which it is hard to read. Carl-Hugo Björnsson's measure (Läsbarhet, 1968) adds the words in a sentence to
 * the percentage of words with more than six letters. It needs no dictionary of syllables. His scale: newspapers 40 to 50, official
 * texts 50 to 60, and more is very hard.
 */
const HARDEST_LIX = 58;

// Below this a single long word decides the figure.
const FEWEST_WORDS = 50;

/** Sections of English text that are hard to read, and single sentences that are too long. */
export function findHardReading({ language, wordings }: Text): Slip[] {
  if (language !== 'en') return [];
  const sections = partSections(
    wordings.filter(({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'item'),
  );
  const fields = wordings.filter(({ kind }) => kind === 'sentence');

  return [...fields.flatMap(longSentences), ...sections.flatMap(judgeSection)];
}

/** Passages from one heading to the next. */
function partSections(passages: Wording[]): Wording[][] {
  const sections: Wording[][] = [];
  for (const passage of passages) {
    if (passage.kind === 'heading' || sections.length === 0) sections.push([passage]);
    else sections.at(-1)?.push(passage);
  }

  return sections;
}

function judgeSection(section: Wording[]): Slip[] {
  const prose = section.filter(({ kind }) => kind !== 'heading');
  const { lix, words, perSentence, longWords } = measure(prose);
  const [first] = section;
  if (words < FEWEST_WORDS || lix < HARDEST_LIX || !first) return prose.flatMap(longSentences);
  const message = `This section is hard to read: ${perSentence} words in a sentence and ${longWords} long words in a hundred make a LIX of ${lix}, where newspapers have about 45. Part the sentences, and say who does what: "you decide" for "decisions are to be made by the holder of the position".`;

  return [{ rule: 'hard-to-read', passage: first, stretch: firstSentence(first), message }];
}

const firstSentence = ({ text }: Wording): Span => listSentences(text)[0] ?? { start: 0, end: text.length };

/** Figures of some text. A heading or an entry without a full stop counts as a sentence. */
export function measure(passages: Pick<Wording, 'text' | 'tokens'>[]) {
  const tokens = passages.flatMap((passage) => passage.tokens);
  const sentences = passages.reduce((sum, { text }) => sum + listSentences(text).length, 0);
  const words = tokens.length;
  const perSentence = Math.round(words / Math.max(1, sentences));
  const longWords = Math.round((100 * tokens.filter(({ word }) => word.length > 6).length) / Math.max(1, words));

  return { words, perSentence, longWords, lix: perSentence + longWords };
}

function longSentences(passage: Wording): Slip[] {
  const sentences = listSentences(passage.text).map((stretch) => ({ stretch, words: 0 }));
  for (const { start } of passage.tokens) {
    const sentence = lastBefore(sentences, ({ stretch }) => stretch.start, start);
    if (sentence) sentence.words += 1;
  }

  return sentences
    .filter(({ words }) => words > LONGEST_SENTENCE)
    .map(({ stretch, words }) => ({
      rule: 'long-sentence',
      passage,
      stretch,
      message: `${quoteStretch(passage, stretch)} is one sentence of ${words} words. Part it: more than ${LONGEST_SENTENCE} words are hard to follow.`,
    }));
}
