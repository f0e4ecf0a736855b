import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Catalogue, faqsOfRole, get } from '#domain/catalogue.ts';
import { relatedRoles } from '#domain/related-roles.ts';
import { type Measured, runTimed, weigh } from '#testing/bench/build/measure.ts';
import { rolePage } from '#views/role-page.ts';

/** The version of Hugo on this machine, "hugo v0.111.3"; undefined where there is none. */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });

  return /^hugo v[\d.]+/.exec(stdout ?? '')?.[0];
}

/**
 * Builds a Hugo site with a page for each role, opening, skill and family that has our words and links in plain markup: no JSON, no
 * feeds, no files to take along, no structured data. Hugo gets related roles counted, because it cannot count them by our rule.
 */
export function buildWithHugo(catalogue: Catalogue, folder: string): Measured {
  for (const [path, text] of Object.entries({ ...LAYOUTS, ...listContent(catalogue) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { wall, cpu } = runTimed(['hugo', '--quiet', '--minify'], folder, {});

  return { wall, cpu, memory: 0, indexing: 0, costs: [], ...weigh(join(folder, 'public')) };
}

function listContent(catalogue: Catalogue): Record<string, string> {
  const page = (path: string, fields: object) => [`content/${path}.md`, `${JSON.stringify(fields)}\n`];
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: get(catalogue.skills, id).name }));
  const listOpenings = () => [...catalogue.openings.values()];

  return Object.fromEntries([
    ...[...catalogue.roles.values()].map((role) => {
      const view = rolePage(role.id, catalogue, 'en');

      return page(`roles/${role.id}`, {
        title: role.title,
        family: role.family,
        level: role.level,
        summary: role.summary,
        alternateTitles: role.alternateTitles,
        responsibilities: view.responsibilities,
        skills: role.skills.map(({ skills, need, proficiency }) => ({ need, proficiency, skills: named(skills) })),
        qualifications: role.qualifications,
        pay: view.pay,
        ladder: view.ladder.map(({ name, href }) => ({ name, href })),
        related: relatedRoles(role, catalogue).map(({ role: { id, title, summary }, shared }) => ({
          id,
          title,
          summary,
          shared: named(shared),
        })),
        questions: faqsOfRole(catalogue, role).map(({ question }) => question),
        openings: view.openings,
      });
    }),
    ...listOpenings().map(({ id, title, role, pay, locations, posted, closes, benefits = [] }) =>
      page(`openings/${id}`, {
        title,
        role: role.id,
        summary: role.summary,
        min: pay.min,
        max: pay.max,
        currency: pay.currency,
        locations,
        posted: String(posted),
        closes: String(closes ?? ''),
        benefits,
        responsibilities: Object.values(role.responsibilities).flat(),
        skills: role.skills.map(({ skills, need, proficiency }) => ({ need, proficiency, skills: named(skills) })),
      }),
    ),
    ...[...catalogue.skills.values()].map(({ id, name, definition, aliases }) =>
      page(`skills/${id}`, {
        title: name,
        definition,
        names: aliases,
        roles: (catalogue.usesOfSkill.get(id) ?? []).map(({ role, need }) => ({
          id: role.id,
          title: role.title,
          need,
        })),
      }),
    ),
    ...[...catalogue.families.values()].map(({ id, name, summary }) =>
      page(`families/${id}`, { title: name, summary }),
    ),
  ]);
}

const SKILLS = `<ul>{{ range .Params.skills }}<li>{{ range $i, $s := .skills }}{{ if $i }} or {{ end }}<a href="/skills/{{ $s.id }}/">{{ $s.name }}</a>{{ end }} ({{ .need }}, {{ .proficiency }})</li>{{ end }}</ul>`;

const LAYOUTS: Record<string, string> = {
  'config.toml':
    'baseURL = "https://careers.example/"\ntitle = "Careers"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  'layouts/_default/baseof.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}"></head><body><header><nav><a href="/roles/">Roles</a> <a href="/openings/">Openings</a> <a href="/skills/">Skills</a></nav></header><main data-pagefind-body><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>Careers</p></footer></body></html>`,
  'layouts/_default/list.html': `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}`,
  'layouts/_default/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p>{{ end }}`,
  'layouts/roles/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p>{{ range .Params.responsibilities }}<h2>{{ .name }}</h2><p>{{ .meaning }}</p><ul>{{ range .sentences }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}<h2>Skills</h2>${SKILLS}<ul>{{ range .Params.qualifications }}<li>{{ . }}</li>{{ end }}</ul><table>{{ range .Params.pay }}<tr><td>{{ .places }}</td><td>{{ .amount }} {{ .period }}</td></tr>{{ end }}</table>{{ range .Params.ladder }}<a href="{{ .href }}">{{ .name }}</a> {{ end }}{{ range .Params.related }}<p><a href="/roles/{{ .id }}/">{{ .title }}</a> {{ .summary }} {{ range .shared }}{{ .name }}, {{ end }}</p>{{ end }}{{ range .Params.openings }}<p>{{ .places }} {{ .status }}</p>{{ end }}{{ range .Params.questions }}<h3>{{ . }}</h3>{{ end }}{{ end }}`,
  'layouts/openings/single.html': `{{ define "main" }}<p>{{ .Params.summary }}</p><dl><dt>Pay</dt><dd>{{ .Params.min }} to {{ .Params.max }} {{ .Params.currency }}</dd><dt>Places</dt><dd>{{ delimit .Params.locations ", " }}</dd><dt>Posted</dt><dd>{{ .Params.posted }}</dd><dt>Closes</dt><dd>{{ .Params.closes }}</dd></dl><ul>{{ range .Params.responsibilities }}<li>{{ . }}</li>{{ end }}</ul>${SKILLS}{{ end }}`,
  'layouts/skills/single.html': `{{ define "main" }}<p>{{ .Params.definition }}</p><p>{{ delimit .Params.names ", " }}</p><ul>{{ range .Params.roles }}<li><a href="/roles/{{ .id }}/">{{ .title }}</a> {{ .need }}</li>{{ end }}</ul>{{ end }}`,
};
