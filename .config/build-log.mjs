// What the build prints: warnings, errors, and the lines of our own integrations. The page-by-page log is left out.
import nodeLog from 'astro/logger/node';

/** A log destination for Astro. In a build `info` lines pass from our own integrations only; in `astro dev` all of them do. */
export default function buildLog(options) {
  const log = nodeLog(options);
  const isBuild = process.argv.includes('build');

  return {
    write(event) {
      if (isBuild && event.level === 'info' && !event.label?.startsWith('rolebook')) return;
      log.write(event);
    },
  };
}
