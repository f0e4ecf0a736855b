import type { Content } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Problem } from '#domain/problem.ts';

/** One problem for each opening whose form to apply bears the identifier of another one: it was copied, and people apply for that. */
export function checkApplyAddresses({ openings }: Content): Problem<'apply-elsewhere'>[] {
  const owners = new Map(openings.map((opening) => [opening.identifier, opening]));

  return openings.flatMap(({ id, identifier, apply }) => {
    const words = apply.url?.split(/[/?&=#]/) ?? [];
    const [other] = words.flatMap((word) => owners.get(word) ?? []);
    if (!other || words.includes(identifier)) return [];
    const message = `This address has ${other.identifier} in it, the identifier of ${contentFile('openings', other.id)}. Write the address at which one applies for ${identifier}.`;

    return [{ rule: 'apply-elsewhere', collection: 'openings', id, path: ['apply', 'url'], message }];
  });
}
