import {
  findLongFields,
  findLongLine,
  findLongRow,
  findManyLines,
  findManyMarks,
} from '#checks/files/limits/amounts.ts';
import type { Excess, Part } from '#checks/files/limits/excess.ts';
import { findDeepBracket, findDeepLine } from '#checks/files/limits/nesting.ts';
import { listParts } from '#checks/files/limits/parts.ts';
import { findEndlessCode } from '#checks/files/limits/program-code.ts';
import { findLargeTable } from '#checks/files/limits/tables.ts';
import { findExplicitKey } from '#checks/files/limits/yaml-keys.ts';

// The cheap ones first: each may rely on what those before it have ruled out.
const LIMITS: ((part: Part) => Excess | undefined)[] = [
  findLongFields,
  findLongRow,
  findLongLine,
  findLargeTable,
  findManyMarks,
  findExplicitKey,
  findDeepLine,
  findDeepBracket,
  findEndlessCode,
  findManyLines,
];

/**
 * The first reason why a text must not be given to a parser; undefined when it may. Parsers of YAML and MDX are made for files of
 * well-meaning people: a short hostile one takes them minutes, gigabytes, or the whole process.
 */
export function findExcess(file: string, text: string): Excess | undefined {
  for (const part of listParts(file, text)) {
    for (const limit of LIMITS) {
      const excess = limit(part);
      if (excess) return excess;
    }
  }

  return undefined;
}
