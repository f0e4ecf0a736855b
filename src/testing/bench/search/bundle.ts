// Rolldown comes with Astro, which makes the scripts of the site with it.
import { rolldown } from 'rolldown';

const ENTRY = new URL('entry.ts', import.meta.url).pathname;

/** The files that a browser would load for some code: what it runs at once, then what it imports later. */
export async function bundle(code: string): Promise<string[]> {
  const made = await rolldown({
    input: ENTRY,
    transform: { define: { 'import.meta.env': '{"BASE_URL":"/"}' } },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? code : null) },
    ],
  });
  const { output } = await made.generate({ format: 'es', minify: true, comments: false });

  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
}
