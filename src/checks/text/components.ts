import { findNearestName } from '#domain/nearest-name.ts';
import { PROSE_COMPONENTS } from '#schemas/prose-components.ts';

const NAMES = Object.keys(PROSE_COMPONENTS);

/** What to say of a tag that is neither a component nor HTML. */
export function refuseUnknown(name: string): string {
  const nearest = NAMES.find((known) => known.toLowerCase() === name.toLowerCase()) ?? findNearestName(name, NAMES);
  const advice = nearest
    ? `Did you mean <${nearest}>?`
    : `There are ${NAMES.map((known) => `<${known}>`).join(' and ')}. To print the character, write \\<.`;

  return `There is no component <${name}>. ${advice}`;
}
