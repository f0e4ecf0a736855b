import { readNow } from '#checks/calendar.ts';
import { checkFiles, type Report } from '#checks/check-files.ts';
import { readFolder } from '#checks/files/read-folder.ts';

/** What the check finds in a repository: reads `content` and `public` below `root`, and judges dates by `BUILD_DATE` or the clock. */
export const checkContent = (root: string): Report => checkFiles(readFolder(root), readNow(process.env['BUILD_DATE']));
