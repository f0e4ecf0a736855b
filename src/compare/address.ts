/** Most roles that one can read side by side. */
export const MOST = 3;

/** The ids of roles in the address, `'?roles=a,b'`: each once, and no more than fit. Whatever else stands there is left out. */
export function readRoles(query: string): string[] {
  const written = new URLSearchParams(query).get('roles') ?? '';
  const ids = written.split(',').filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));

  return [...new Set(ids)].slice(0, MOST);
}

/** The address that leads back to these roles. */
export const writeRoles = (ids: string[]): string => (ids.length > 0 ? `?roles=${ids.join(',')}` : '');
