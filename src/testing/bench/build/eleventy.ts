import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Measured, runTimed, weigh } from '#testing/bench/build/measure.ts';
import type { SamePage } from '#testing/bench/build/same-pages.ts';
import { writeFiles } from '#testing/bench/build/write-files.ts';

/** The version of Eleventy that a command line finds, "Eleventy 3.1.8"; undefined where there is none. */
export function findEleventy(): string | undefined {
  const { stdout } = spawnSync('eleventy', ['--version'], { encoding: 'utf8' });
  const version = /^[\d.]+/.exec(stdout ?? '')?.[0];

  return version && `Eleventy ${version}`;
}

/**
 * Builds the pages with Eleventy and Nunjucks, its own way: a file for each page, whose folder says the layout, and the same markup as
 * Hugo's. It has no minifier, and there is little to take away.
 */
export function buildWithEleventy(pages: SamePage[], folder: string): Measured {
  writeFiles(folder, { ...SITE, ...listContent(pages) });
  const { wall, cpu } = runTimed(['eleventy', '--quiet'], folder, {});

  return { wall, cpu, memory: 0, indexing: 0, costs: [], ...weigh(join(folder, 'public')) };
}

const SECTIONS: SamePage['section'][] = ['roles', 'openings', 'skills', 'families'];

function listContent(pages: SamePage[]): Record<string, string> {
  const page = (fields: object) => `---json\n${JSON.stringify(fields)}\n---\n`;

  return Object.fromEntries([
    ...pages.map(({ section, id, fields }) => [`content/${section}/${id}.md`, page(fields)]),
    ...SECTIONS.flatMap((section) => [
      [`content/${section}/${section}.json`, JSON.stringify({ layout: `${section}.njk`, tags: section })],
      [
        `content/${section}/index.md`,
        page({ title: section, list: section, layout: 'list.njk', eleventyExcludeFromCollections: true }),
      ],
    ]),
    ['content/index.md', page({ title: 'Careers', sections: SECTIONS, layout: 'home.njk' })],
  ]);
}

const SKILLS = `<ul>{% for need in skills %}<li>{% for s in need.skills %}{% if not loop.first %} or {% endif %}<a href="/skills/{{ s.id }}/">{{ s.name }}</a>{% endfor %} ({{ need.need }}, {{ need.proficiency }})</li>{% endfor %}</ul>`;

const inPage = (main: string): string => `{% extends "page.njk" %}{% block main %}${main}{% endblock %}`;

const SITE: Record<string, string> = {
  'eleventy.config.mjs': `export default () => ({ dir: { input: 'content', includes: '../layouts', output: 'public' }, markdownTemplateEngine: false });\n`,
  'layouts/page.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ summary }}"><link rel="canonical" href="https://careers.example{{ page.url }}"><meta property="og:title" content="{{ title }}"></head><body><header><nav><a href="/roles/">Roles</a> <a href="/openings/">Openings</a> <a href="/skills/">Skills</a></nav></header><main data-pagefind-body><h1>{{ title }}</h1>{% block main %}{% endblock %}</main><footer><p>Careers</p></footer></body></html>`,
  'layouts/home.njk': inPage(
    '<ul>{% for section in sections %}<li><a href="/{{ section }}/">{{ section }}</a></li>{% endfor %}</ul>',
  ),
  'layouts/list.njk': inPage(
    `<ul>{% for entry in collections[list] %}<li><a href="{{ entry.url }}">{{ entry.data.title }}</a> {{ entry.data.summary }}</li>{% endfor %}</ul>`,
  ),
  'layouts/families.njk': inPage('<p>{{ summary }}</p>'),
  'layouts/roles.njk': inPage(
    `<p>{{ summary }}</p>{% for theme in responsibilities %}<h2>{{ theme.name }}</h2><p>{{ theme.meaning }}</p><ul>{% for sentence in theme.sentences %}<li>{{ sentence }}</li>{% endfor %}</ul>{% endfor %}<h2>Skills</h2>${SKILLS}<ul>{% for line in qualifications %}<li>{{ line }}</li>{% endfor %}</ul><table>{% for line in pay %}<tr><td>{{ line.places }}</td><td>{{ line.amount }} {{ line.period }}</td></tr>{% endfor %}</table>{% for rung in ladder %}<a href="{{ rung.href }}">{{ rung.name }}</a> {% endfor %}{% for other in related %}<p><a href="/roles/{{ other.id }}/">{{ other.title }}</a> {{ other.summary }} {% for skill in other.shared %}{{ skill.name }}, {% endfor %}</p>{% endfor %}{% for opening in openings %}<p>{{ opening.where }} {{ opening.status }}</p>{% endfor %}{% for question in questions %}<h3>{{ question }}</h3>{% endfor %}`,
  ),
  'layouts/openings.njk': inPage(
    `<p>{{ summary }}</p><dl><dt>Pay</dt><dd>{{ min }} to {{ max }} {{ currency }}</dd><dt>Places</dt><dd>{{ locations | join(", ") }}</dd><dt>Posted</dt><dd>{{ posted }}</dd><dt>Closes</dt><dd>{{ closes }}</dd></dl><ul>{% for line in responsibilities %}<li>{{ line }}</li>{% endfor %}</ul>${SKILLS}`,
  ),
  'layouts/skills.njk': inPage(
    `<p>{{ definition }}</p><p>{{ names | join(", ") }}</p><ul>{% for role in roles %}<li><a href="/roles/{{ role.id }}/">{{ role.title }}</a> {{ role.need }}</li>{% endfor %}</ul>`,
  ),
};
