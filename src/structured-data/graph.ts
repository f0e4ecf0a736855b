import type { Graph, Thing } from 'schema-dts';

/** All that a page says to machines as one `@graph`; undefined when it says nothing. */
export function findGraph(things: (Thing | undefined)[]): Graph | undefined {
  const said = things.filter((thing) => thing !== undefined);

  return said.length > 0 ? { '@context': 'https://schema.org', '@graph': said } : undefined;
}
