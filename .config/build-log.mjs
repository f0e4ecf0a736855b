// What the build prints: warnings, errors, and the lines of our own integrations. The page-by-page log is left out.
import nodeLog from 'astro/logger/node';

const OWN_LABELS = ['rolebook', 'SKIP_FORMAT'];

/** A log destination for Astro. `info` lines pass only from our own integrations, and all of them pass in `astro dev`. */
export default function buildLog(options) {
  const log = nodeLog(options);
  const isBuild = process.argv.includes('build');

  return {
    write(event) {
      if (isBuild && event.level === 'info' && !OWN_LABELS.includes(event.label)) return;
      log.write(event);
    },
  };
}
