import type { Fields } from '#checks/document.ts';
import type { FieldPath } from '#checks/finding.ts';
import type { Passage } from '#checks/words/passage.ts';

type Kind = 'sentence' | 'name' | 'typed';

/**
 * The fields that hold words, by their names in any collection. Whatever stands inside one of them (the sentences of a theme) is of
 * its kind. All others hold ids, addresses, dates and codes.
 */
const KINDS: Record<string, Kind> = {
  summary: 'sentence',
  responsibilities: 'sentence',
  qualifications: 'sentence',
  question: 'sentence',
  definition: 'sentence',
  proficiencies: 'sentence',
  meaning: 'sentence',
  description: 'sentence',
  equalOpportunity: 'sentence',
  text: 'sentence',
  prepare: 'sentence',
  reason: 'sentence',
  how: 'sentence',
  agreement: 'sentence',
  title: 'name',
  name: 'name',
  format: 'name',
  who: 'name',
  fields: 'name',
  documents: 'name',
  alternateTitles: 'typed',
  aliases: 'typed',
  searchTerms: 'typed',
  authors: 'typed',
  owner: 'typed',
  identifier: 'typed',
  source: 'typed',
  legalName: 'typed',
  locality: 'typed',
  street: 'typed',
};

/** The passages that stand in the fields of a file, in their order. */
export function listFieldPassages(fields: Fields): Passage[] {
  const passages: Passage[] = [];
  visit(fields.value, [], undefined, fields, passages);

  return passages;
}

function visit(value: unknown, path: FieldPath, kind: Kind | undefined, fields: Fields, passages: Passage[]): void {
  if (typeof value === 'string') {
    if (!kind || value.trim() === '') return;
    const parts = [{ at: 0, length: value.length, place: () => fields.spanOf(path) }];
    passages.push({ text: value, kind, field: path, parts });
  } else if (Array.isArray(value)) {
    value.forEach((entry: unknown, index) => {
      visit(entry, [...path, index], kind, fields, passages);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value))
      visit(entry, [...path, key], kind ?? (Object.hasOwn(KINDS, key) ? KINDS[key] : undefined), fields, passages);
  }
}
