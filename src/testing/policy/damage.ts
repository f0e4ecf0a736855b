import { findAll, isThing, type Json, type Thing } from '#testing/policy/structured-data.ts';

const DATA = /(<script type="application\/ld\+json">)(.*?)(<\/script>)/s;

/** A page whose structured data was changed: `change` gets the first thing of `type`. Throws when there is none. */
export const damageData = (html: string, type: string, change: (thing: Thing) => void): string =>
  rewriteData(html, (graph) => {
    const [thing] = findAll(type, graph);
    if (!thing) throw new Error(`There is no ${type} on this page.`);
    change(thing);

    return graph;
  });

/** A page with one more thing in its structured data. */
export const plantThing = (html: string, thing: Thing): string =>
  rewriteData(html, (graph) => [...(Array.isArray(graph) ? graph : []), thing]);

/** A page in whose text and data `from` is `to`. Throws when it is not there. */
export function replaceAll(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(`There is no ${from} on this page.`);

  return html.replaceAll(from, to);
}

/** What stands inside a thing, for damage that goes deep. Throws when there is no thing. */
export function inside(thing: Thing, property: string): Thing {
  const value = thing[property];
  const first = Array.isArray(value) ? value[0] : value;
  if (!isThing(first)) throw new Error(`There is no ${property}.`);

  return first;
}

function rewriteData(html: string, change: (graph: Json) => Json): string {
  if (!DATA.test(html)) throw new Error('There is no structured data on this page.');

  return html.replace(DATA, (_, open, json, close) => {
    const data: { '@graph': Json } = JSON.parse(json); // what our own pages have

    return `${open}${JSON.stringify({ ...data, '@graph': change(data['@graph']) }).replaceAll('<', '\\u003c')}${close}`;
  });
}
