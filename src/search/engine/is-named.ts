import type { Target } from '#domain/search/table.ts';
import type { Understanding } from '#domain/search/understanding.ts';

// Answers stand among what these find.
const OF_ANSWERS: Target['of'][] = ['workplace', 'employment'];

/** Whether all that is asked are names as they are: the start of a table then knows what comes first, and its rest adds what follows. */
export const isNamed = ({ groups, words, isQuestion }: Understanding): boolean =>
  words.length === 0 &&
  !isQuestion &&
  groups
    .flat()
    .every(({ meanings }) =>
      meanings.every(({ how, of }) => (how === 'name' || how === 'alias') && !OF_ANSWERS.includes(of)),
    );
