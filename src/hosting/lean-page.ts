/**
 * The page with fewer bytes for what Astro says at length, of the 14,600 that a page has. Names are counted in each page, whose styles
 * stand in it: no page depends on which were made before it.
 * - `data-astro-cid-4txzu2cf`, the mark that binds styles to a component, becomes `data-a3`: 360 bytes.
 * - `"Instrument Serif-6ac7d50bc3b24fb8"`, the name of a face with its digest, becomes `"f0"`, its stand-in `"f1"`: 70 bytes.
 * - `<path d="…"></path>` becomes `<path d="…"/>`: 50 bytes.
 */
export function leanPage(html: string): string {
  const scopes = new Map<string, string>();
  const faces = new Map<string, string>();

  return html
    .replace(/data-astro-cid-\w+/g, (scope) => nameIn(scopes, 'data-a', scope))
    .replace(/"[^"<>]+-[0-9a-f]{16}(?: fallback: [^"<>]+)?"/g, (face) => `"${nameIn(faces, 'f', face)}"`)
    .replace(/><\/(?:path|circle|rect|line)>/g, '/>');
}

/** The short name of something, which it has got here or gets now. */
function nameIn(names: Map<string, string>, start: string, long: string): string {
  const name = names.get(long) ?? `${start}${names.size.toString(36)}`;
  names.set(long, name);

  return name;
}
