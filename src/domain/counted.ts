/** "1 role", "2 roles" */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** "All 5", "3 of 5": how many of them are in order. */
export const share = (good: number, all: number): string => (good === all ? `All ${all}` : `${good} of ${all}`);
