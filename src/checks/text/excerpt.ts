import { quote } from '#schemas/quote.ts';

/** Something out of a text that begins and ends with marks of its own, short enough for a message: `{name}`, `<Note title=…`. */
export const excerpt = (found: string): string =>
  quote(found).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
