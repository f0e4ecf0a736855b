import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from '#hosting/precompress.ts';
import { SITE_FOLDER } from '#testing/site/site-under-test.ts';
import { copyProject, type TrialProject } from '#testing/site/trial-project.ts';

/** Every file of a folder with a digest of its bytes. */
const digestsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

describe('a second build of the same content at the same moment', () => {
  let project: TrialProject;
  let built: Record<string, string> = {};
  const COMPRESSED = /\.(br|gz)$/;
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(project.folder, file), 'utf8');
    expect(text).toContain(from);
    project.write(file, text.replace(from, to));
  };
  const dist = () => digestsOf(join(project.folder, 'dist'));

  beforeAll(() => {
    project = copyProject('twin');
    const { status, output } = project.run('build', { PRECOMPRESS: 'quick' });
    if (status !== 0) throw new Error(output);
    built = dist();
  }, 300_000);

  afterAll(() => project.remove());

  test('in another folder has the same bytes in every file', () => {
    const texts = Object.entries(built).filter(([file]) => !COMPRESSED.test(file));

    expect(Object.fromEntries(texts)).toEqual(digestsOf(SITE_FOLDER));
    expect(texts.length).toBeGreaterThan(500);
  });

  test('has the compressed files that the same texts give anywhere', async () => {
    const copy = join(project.folder, 'copy');
    cpSync(SITE_FOLDER, copy, { recursive: true });
    await precompress(copy, 'quick');

    expect(digestsOf(copy)).toEqual(built);
    expect(Object.keys(built).filter((file) => COMPRESSED.test(file)).length).toBeGreaterThan(500);
  });

  test.each(['[rolebook:content-check]', '[rolebook:precompressed] Compressing'])(
    'leaves the last site as it was when it is killed after "%s"',
    async (line) => {
      await project.killBuild(line, { BUILD_DATE: '2027-03-01T12:00:00Z', PRECOMPRESS: 'on' });

      expect(dist()).toEqual(built);
    },
    120_000,
  );

  test('replaces it when it is not, and no address is gone', () => {
    edit('content/skills/kubernetes.yml', 'name: Kubernetes', 'name: Kubernetes clusters');
    // It stands on every page, and on no picture: those are drawn anew at the end.
    edit('content/organisation.yml', 'Quillmark Software GmbH', 'Quillmark Works GmbH');
    expect(project.run('build', { BUILD_DATE: '2027-03-01T12:00:00Z' }).status).toBe(0);

    const after = dist();
    expect(after['index.html']).not.toBe(built['index.html']);
    // Everything that was open has ended by then. Names with a hash are nobody's to keep.
    const kept = Object.keys(built).filter((file) => !COMPRESSED.test(file) && !/^(?:_astro|pagefind)\//.test(file));
    expect(kept.filter((file) => !(file in after))).toEqual([]);
    expect(readdirSync(join(project.folder, '.astro')).filter((name) => /^(next|last)-/.test(name))).toEqual([]);
  }, 120_000);

  test('with all that was kept before an edit and a day ago has the bytes of a build that kept nothing', () => {
    edit('content/skills/kubernetes.yml', 'name: Kubernetes clusters', 'name: Clusters of Kubernetes');
    // Whoever writes into the site finds nothing of it in the next one.
    const [changed = ''] = Object.keys(built).filter((file) => file.endsWith('.docx'));
    appendFileSync(join(project.folder, 'dist', changed), 'changed');
    const { status, output } = project.run('build', { BUILD_DATE: '2027-03-02T12:00:00Z' });
    expect(status).toBe(0);
    const [, same] = /(\d+) pages and files say what the last site says/.exec(output) ?? [];
    expect(Number(same)).toBeGreaterThan(100);

    const warm = dist();
    expect(readdirSync(join(project.folder, 'node_modules/.astro'))).toContain('content-readings');
    project.delete('node_modules/.astro');
    expect(project.run('build', { BUILD_DATE: '2027-03-02T12:00:00Z' }).status).toBe(0);

    expect(dist()).toEqual(warm);
  }, 240_000);
});
