// RFC 2606 and RFC 6761: names that nobody can own, and this machine.
const RESERVED = /^(.+\.)?(example|test|invalid|localhost|example\.(com|org|net))$/;
const THIS_MACHINE = ['127.0.0.1', '[::1]'];

/** The address of a site as SITE_URL says it: scheme and host. Throws a sentence for people when it is none, or holds a folder. */
export function readSiteAddress(written: string): string {
  const whole = /^https?:\/\//.test(written) ? written : `https://${written}`;
  if (whole !== written || !URL.canParse(whole)) throw new Error(`SITE_URL is "${written}". ${advise(whole)}`);
  const { pathname, origin } = new URL(whole);
  if (pathname !== '/')
    throw new Error(
      `SITE_URL is "${written}". The folder has a setting of its own: SITE_URL=${origin} BASE_PATH=${pathname.replace(/\/?$/, '/')}`,
    );

  return origin;
}

const advise = (whole: string): string =>
  /^https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?\/?$/.test(whole)
    ? `Did you mean ${whole}?`
    : 'Write the whole address, for example https://careers.company.com';

/** Whether a site for this address can only be an example: its host is a reserved name or this machine. */
export function isExampleAddress(site: string): boolean {
  const { hostname } = new URL(site);

  return RESERVED.test(hostname) || THIS_MACHINE.includes(hostname);
}
