import type { Target } from '#domain/search/table.ts';
import type { Meaning, Understanding } from '#domain/search/understanding.ts';

/** Whether it was said by a name, whole and as it is. */
export const isName = ({ how }: Meaning): boolean => how === 'name' || how === 'alias';

// Answers stand among what these find.
const OF_ANSWERS: Target['of'][] = ['workplace', 'employment'];

/** Whether all that is asked are names as they are: the start of a table then knows what comes first, and its rest adds what follows. */
export const isNamed = ({ groups, words, isQuestion }: Understanding): boolean =>
  words.length === 0 &&
  !isQuestion &&
  groups
    .flat()
    .every(({ meanings }) => meanings.every((meaning) => isName(meaning) && !OF_ANSWERS.includes(meaning.of)));
