import type { Document, Surroundings } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { findContradictions } from '#checks/words/contradictions.ts';
import { findExampleWords } from '#checks/words/example-words.ts';
import { findListedWords } from '#checks/words/listed-words.ts';
import { findLongAnswer, findLongLists } from '#checks/words/long-lists.ts';
import { findTypedPay } from '#checks/words/pay-in-text.ts';
import { findPlaceholders } from '#checks/words/placeholders.ts';
import { findHardReading } from '#checks/words/reading.ts';
import { checkReview } from '#checks/words/reviews.ts';
import { findMisspelt } from '#checks/words/spelling.ts';
import { findTitleWords } from '#checks/words/title-words.ts';
import { findUnlistedSkills } from '#checks/words/unlisted-skills.ts';
import { checkWordList } from '#checks/words/word-list.ts';
import { readWording, type Slip, type Text, toFinding } from '#checks/words/wording.ts';
import { findYears } from '#checks/words/years.ts';

const SEARCHES: ((text: Text) => Slip[])[] = [
  findPlaceholders,
  findMisspelt,
  findListedWords,
  findTypedPay,
  findTitleWords,
  findYears,
  findContradictions,
  findUnlistedSkills,
  findHardReading,
];

/** Words, in the fields and in the text, that keep people from applying, promise nothing, or were forgotten. */
export function checkWords(document: Document, surroundings: Surroundings): Finding[] {
  if (document.collection === 'words') return checkWordList(document, surroundings);
  const text = readWording(document, surroundings);
  const slips = SEARCHES.flatMap((search) => search(text));

  return [
    ...withoutRepeats(slips).map((slip) => toFinding(slip, document)),
    ...findExampleWords(document, surroundings),
    ...findLongLists(document),
    ...findLongAnswer(document),
    ...checkReview(text),
  ];
}

/** A name that is a skill and stands in content/words.yml too is told of once. */
function withoutRepeats(slips: Slip[]): Slip[] {
  const seen = new Map<Slip['passage'], Set<string>>();

  return slips.filter(({ rule, passage, stretch }) => {
    const told = seen.get(passage) ?? new Set();
    seen.set(passage, told);
    const key = `${rule} ${stretch.start}`;
    const isNew = !told.has(key);
    told.add(key);

    return isNew;
  });
}
