/**
 * What is wrong with the words of a language beside those of English: "search.inBrowser.found: {querry} is filled in by nobody", one
 * line each. The compiler knows the rest.
 */
export function checkTranslation(own: object, english: object): string[] {
  const measure = listPlaces(english);

  return [...listPlaces(own)].flatMap(([path, places]) => {
    const known = measure.get(path);
    if (known === undefined) return [`${path}: English has no such words`];

    return [...places].filter((place) => !known.has(place)).map((place) => `${path}: ${place} is filled in by nobody`);
  });
}

/** The places that each phrase leaves open, by its path. All forms of a plural are one phrase, and so are all entries of a list. */
function listPlaces(words: object, path = '', found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  const isOne = Array.isArray(words) || 'other' in words;
  for (const [name, value] of Object.entries(words)) {
    const here = isOne ? path : [path, name].filter(Boolean).join('.');
    if (typeof value === 'object' && value !== null) listPlaces(value, here, found);
    else if (typeof value === 'string')
      found.set(here, new Set([...(found.get(here) ?? []), ...(value.match(/\{\w+\}/g) ?? [])]));
  }

  return found;
}
