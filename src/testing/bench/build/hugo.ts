import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Measured, runTimed, weigh } from '#testing/bench/build/measure.ts';
import type { SamePage } from '#testing/bench/build/same-pages.ts';
import { writeFiles } from '#testing/bench/build/write-files.ts';

/** The version of Hugo on this machine, "hugo v0.111.3"; undefined where there is none. */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });

  return /^hugo v[\d.]+/.exec(stdout ?? '')?.[0];
}

/** Builds the pages with Hugo, in plain markup: no JSON, no feeds, no files to take along, no structured data. */
export function buildWithHugo(pages: SamePage[], folder: string): Measured {
  writeFiles(folder, { ...LAYOUTS, ...listContent(pages) });
  const { wall, cpu } = runTimed(['hugo', '--quiet', '--minify'], folder, {});

  return { wall, cpu, memory: 0, indexing: 0, costs: [], ...weigh(join(folder, 'public')) };
}

const listContent = (pages: SamePage[]): Record<string, string> =>
  Object.fromEntries(
    pages.map(({ section, id, fields }) => [`content/${section}/${id}.md`, `${JSON.stringify(fields)}\n`]),
  );

const SKILLS = `<ul>{{ range .Params.skills }}<li>{{ range $i, $s := .skills }}{{ if $i }} or {{ end }}<a href="/skills/{{ $s.id }}/">{{ $s.name }}</a>{{ end }} ({{ .need }}, {{ .proficiency }})</li>{{ end }}</ul>`;

const LAYOUTS: Record<string, string> = {
  'config.toml':
    'baseURL = "https://careers.example/"\ntitle = "Careers"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  'layouts/_default/baseof.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}"></head><body><header><nav><a href="/roles/">Roles</a> <a href="/openings/">Openings</a> <a href="/skills/">Skills</a></nav></header><main data-pagefind-body><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>Careers</p></footer></body></html>`,
  'layouts/_default/list.html': `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}`,
  'layouts/_default/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p>{{ end }}`,
  'layouts/roles/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p>{{ range .Params.responsibilities }}<h2>{{ .name }}</h2><p>{{ .meaning }}</p><ul>{{ range .sentences }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}<h2>Skills</h2>${SKILLS}<ul>{{ range .Params.qualifications }}<li>{{ . }}</li>{{ end }}</ul><table>{{ range .Params.pay }}<tr><td>{{ .places }}</td><td>{{ .amount }} {{ .period }}</td></tr>{{ end }}</table>{{ range .Params.ladder }}<a href="{{ .href }}">{{ .name }}</a> {{ end }}{{ range .Params.related }}<p><a href="/roles/{{ .id }}/">{{ .title }}</a> {{ .summary }} {{ range .shared }}{{ .name }}, {{ end }}</p>{{ end }}{{ range .Params.openings }}<p>{{ .where }} {{ .status }}</p>{{ end }}{{ range .Params.questions }}<h3>{{ . }}</h3>{{ end }}{{ end }}`,
  'layouts/openings/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p><dl><dt>Pay</dt><dd>{{ .Params.min }} to {{ .Params.max }} {{ .Params.currency }}</dd><dt>Places</dt><dd>{{ delimit .Params.locations ", " }}</dd><dt>Posted</dt><dd>{{ .Params.posted }}</dd><dt>Closes</dt><dd>{{ .Params.closes }}</dd></dl><ul>{{ range .Params.responsibilities }}<li>{{ . }}</li>{{ end }}</ul>${SKILLS}{{ end }}`,
  'layouts/skills/single.html': `{{ define "main" }}<p>{{ .Params.definition }}</p><p>{{ delimit .Params.names ", " }}</p><ul>{{ range .Params.roles }}<li><a href="/roles/{{ .id }}/">{{ .title }}</a> {{ .need }}</li>{{ end }}</ul>{{ end }}`,
};
