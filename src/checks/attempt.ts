import { showInvisible } from '#checks/reporters/visible-text.ts';

/** What `action` gives, or `status` when it threw, which is said in its own sentence: what commands do that could not run. */
export function attempt<Result>(action: () => Result, status: number): Result | number {
  try {
    return action();
  } catch (error) {
    console.error(showInvisible(error instanceof Error ? error.message : String(error)));

    return status;
  }
}
