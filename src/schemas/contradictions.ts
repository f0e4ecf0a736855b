import type { z } from 'astro/zod';
import { ALWAYS } from '#schemas/fields.ts';

/** Something that fields say together and that cannot be. */
export interface Contradiction<Name extends string = string> {
  /** The fields it looks at. While one of them is wrong by itself, there is nothing to say about all of them. */
  of: Name[];
  isBroken: () => boolean;
  /** The field to mend; left out, the object around them. */
  at?: Name;
  /** A function where it quotes fields: it is asked for only when these are right by themselves. */
  message: string | (() => string);
  /** The rule of the content check. */
  rule?: 'field-missing' | 'field-code' | 'pay-implausible';
}

/**
 * The arguments of `superRefine` that hold fields against each other. The rules are asked also when other fields are wrong, so that
 * an editor hears everything at once.
 */
export function contradictions<Fields extends object>(
  list: (fields: Fields) => Contradiction<keyof Fields & string>[],
) {
  const check = (fields: Fields, context: z.RefinementCtx): void => {
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return;
    const wrong = new Set(context.issues.map(({ path }) => path?.[0]));

    for (const { of, isBroken, at, message, rule = 'field-contradiction' } of list(fields)) {
      if (of.some((field) => wrong.has(field)) || !isBroken()) continue;
      const path = at === undefined ? [] : [at];
      // A field that is missing has no input. Without these words, the issue would have the whole object.
      const input = at === undefined ? fields : fields[at];
      const params = { rule, near: of.find((field) => field !== at && fields[field] !== undefined) };
      context.addIssue({
        code: 'custom',
        path,
        message: typeof message === 'string' ? message : message(),
        params,
        input,
      });
    }
  };

  return [check, ALWAYS] as const;
}
