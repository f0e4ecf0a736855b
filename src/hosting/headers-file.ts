import { fitsPattern } from '#hosting/address-pattern.ts';
import type { HeaderRule, Headers } from '#hosting/response-headers.ts';

/** `_headers`, as Cloudflare Pages, Netlify and their like read it. */
export const toHeadersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ about, patterns, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);

      return `# ${about}\n${patterns.map((pattern) => `${pattern}\n${lines.join('')}`).join('')}`;
    })
    .join('\n');

/** The rules of a file that was written by `toHeadersFile`. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) rules.push({ about: line.slice(2), patterns: [], headers: {} });
    const rule = rules.at(-1);
    if (rule === undefined) continue;
    if (line.startsWith('/')) rule.patterns.push(line);
    const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) rule.headers[name] = value;
  }

  return rules;
}

/** What rules give a path. Values of one header from several rules are joined, as those hosts do. */
export function headersFor(path: string, rules: HeaderRule[]): Headers {
  const given: Headers = {};
  for (const { patterns, headers } of rules) {
    if (!patterns.some((pattern) => fitsPattern(pattern, path))) continue;
    for (const [name, value] of Object.entries(headers)) given[name] = given[name] ? `${given[name]}, ${value}` : value;
  }

  return given;
}
