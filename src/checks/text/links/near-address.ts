import type { Addresses } from '#checks/document.ts';
import { mayGuess } from '#checks/text/links/guesses.ts';
import { findNearestName } from '#domain/nearest-name.ts';

/** The page that is meant by an address with an ending, capitals, doubled slashes or the folder of its file; undefined without one. */
export function findPage(path: string, { pages, moved }: Addresses): string | undefined {
  const plain = path
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/^\/(?:content|src|dist|public)\//, '/')
    .replace(/(?:\/index)?\.(?:mdx?|html?|ya?ml|json)$/, '')
    .replace(/\/index\/?$/, '')
    .replace(/[\s_]+/g, '-')
    .replace(/\/*$/, '/');
  const candidates = [plain, plain.replace(/^\/pages\//, '/')];

  return candidates.map((one) => moved.get(one) ?? (pages.has(one) ? one : undefined)).find((one) => one !== undefined);
}

/** The address that was probably meant: the same name in another part of the site, or one that is spelt alike. */
export function findNearAddress(path: string, addresses: Addresses): string | undefined {
  const parts = path
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => part !== '');
  const name = parts.at(-1);
  if (name === undefined) return undefined;
  const { pages, byName } = addresses;
  if (byName.has(name) || !mayGuess(addresses)) return byName.get(name);
  const section = new Map(
    [...pages.keys()]
      .filter((address) => address.split('/')[1] === parts[0])
      .map((address) => [lastPart(address), address]),
  );
  const near = findNearestName(name, section.keys());

  return near === undefined ? byName.get(findNearestName(name, byName.keys()) ?? '') : section.get(near);
}

const lastPart = (address: string): string => address.split('/').at(-2) ?? '';
