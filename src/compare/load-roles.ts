import type { ComparedRole } from '#domain/compare.ts';
import { roleFilePath } from '#paths';

interface LoadedRole extends ComparedRole {
  id: string;
  title: string;
  formerIds: string[];
}

/** What is read of `/api/v1/roles.json`, and of the files of single roles. */
export interface LoadedRoles {
  roles: LoadedRole[];
  themes: { id: string; name: string }[];
}

/** All roles in one file. */
export const loadAllRoles = (address: string): Promise<LoadedRoles> => load<LoadedRoles>(address);

/** Only these roles, a file for each, for a site whose one file has too many. What there is no file of is left out. */
export async function loadTheseRoles(ids: string[]): Promise<LoadedRoles> {
  const files = await Promise.all(ids.map(loadRole));
  const found = files.filter((file) => file !== undefined);

  return { roles: found.map(({ role }) => role), themes: found[0]?.themes ?? [] };
}

interface RoleFile extends Pick<LoadedRoles, 'themes'> {
  role: LoadedRole;
}

async function loadRole(id: string): Promise<RoleFile | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  const answer = await fetch(roleFilePath(id, 'json'));
  if (answer.status === 404) return undefined;

  return read<RoleFile>(answer);
}

const load = async <File>(address: string): Promise<File> => read<File>(await fetch(address));

async function read<File>(answer: Response): Promise<File> {
  if (!answer.ok) throw new Error(String(answer.status));
  const file: File = await answer.json();

  return file;
}
