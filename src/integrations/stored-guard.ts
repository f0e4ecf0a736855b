import { listBuildMarks, refuseMark } from '#checks/text/build-marks.ts';
import { plainError } from '#integrations/plain-error.ts';

/**
 * The last wall before content becomes part of a program: Astro writes the fields and texts of all entries into one module,
 * `astro:data-layer-content`, which is asked for marks of the build before a program of the build sees it.
 */
export const storedGuard = () => ({
  name: 'rolebook:stored-guard',
  transform: {
    filter: { id: /^\0astro:data-layer-content/ },
    handler(code: string): undefined {
      const [mark] = listBuildMarks(code);
      if (mark) throw plainError(`The content is not built. ${refuseMark(mark)}`);
    },
  },
});
