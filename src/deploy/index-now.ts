/** The body of one request after indexnow.org. */
export interface IndexNowBody {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

// Both by indexnow.org/documentation.
const MOST_ADDRESSES = 10_000;
const KEY = /^[A-Za-z\d-]{8,128}$/;

/** The bodies that tell search engines of some addresses, as many as it takes. */
export function toIndexNow(addresses: string[], key: string, site: string): IndexNowBody[] {
  const amount = Math.ceil(addresses.length / MOST_ADDRESSES);

  return Array.from({ length: amount }, (_, index) => ({
    host: new URL(site).host,
    key,
    keyLocation: `${site}${key}.txt`,
    urlList: addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  }));
}

/** The key of a site: that of the file which is named by it and says nothing else. `read` gives the text of a file. */
export const findKey = (paths: string[], read: (path: string) => string): string | undefined =>
  paths
    .filter((path) => path.endsWith('.txt'))
    .map((path) => path.slice(0, -'.txt'.length))
    .find((key) => KEY.test(key) && read(`${key}.txt`).trim() === key);
