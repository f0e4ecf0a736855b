import { readNow } from '#checks/calendar.ts';
import { checkFiles, type Report } from '#checks/check-files.ts';
import { readMark } from '#checks/files/public/example-drawings.ts';
import { readFolder } from '#checks/files/read-folder.ts';
import type { Readings } from '#checks/kept-readings.ts';

/**
 * What the check finds in a repository: reads `content`, `public` and the mark below `root`, and judges dates by `BUILD_DATE` or the
 * clock. With `readings`, what they know need not be read anew.
 */
export function checkContent(root: string, readings?: Readings): Report {
  const files = [...readFolder(root), ...readMark(root)];
  const report = checkFiles(files, readNow(process.env['BUILD_DATE']), readings?.read);
  readings?.save();

  return report;
}
