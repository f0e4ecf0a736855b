// What the build prints: warnings, errors, and the lines of our own integrations. The page-by-page log is left out.
import nodeLog from 'astro/logger/node';

// Nobody has to have benefits or questions; the content check says what is missing.
const EMPTY = /^The collection "\w+" does not exist or is empty\./;

/** A log destination for Astro. In a build `info` lines pass from our own integrations only; in `astro dev` all of them do. */
export default function buildLog(options) {
  const log = nodeLog(options);
  const isBuild = process.argv.includes('build');

  return {
    write(event) {
      if (EMPTY.test(event.message)) return;
      if (isBuild && event.level === 'info' && !event.label?.startsWith('rolebook')) return;
      log.write(event);
    },
  };
}
