const MB = 1024 * 1024;

/**
 * What is read of a file at most, in bytes. The list of addresses has a line for every page there ever was: 50,000 lines of 40 letters
 * are 10,000 roles, and four openings for each of them.
 */
export function largestSize(path: string): number {
  if (path.startsWith('public/')) return 2 * MB;

  return path === 'content/addresses.txt' ? 2 * MB : 256 * 1024;
}

/** `256 KB`, `1.4 MB`. */
export const formatSize = (bytes: number): string =>
  bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

/** What an image may weigh, in bytes. */
export const LARGEST_IMAGE = 500 * 1024;
