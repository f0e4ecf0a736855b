/** What is read of a file at most, in bytes, by the folder it stands in. */
export const LARGEST_FILE = { content: 256 * 1024, public: 2 * 1024 * 1024 };

/** `256 KB`, `1.4 MB`. */
export const formatSize = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

/** What an image may weigh, in bytes. */
export const LARGEST_IMAGE = 500 * 1024;
