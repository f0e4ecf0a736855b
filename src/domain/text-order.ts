/** The order of two texts by the codes of their characters: the same on every computer. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
