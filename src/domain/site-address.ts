// RFC 2606 and RFC 6761: names that nobody can own, and this machine.
const RESERVED = /^(.+\.)?(example|test|invalid|localhost|example\.(com|org|net))$/;
const THIS_MACHINE = ['127.0.0.1', '[::1]'];

/** Whether a site for this address can only be an example: its host is a reserved name or this machine. */
export function isExampleAddress(site: string): boolean {
  const { hostname } = new URL(site);

  return RESERVED.test(hostname) || THIS_MACHINE.includes(hostname);
}
