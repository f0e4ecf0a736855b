/** The address of a page by its file: `roles/index.html` stands at `roles/`, `404.html` at itself. */
export const toAddress = (path: string): string => encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));

/** Whether hosts read this file and serve it to nobody. */
export const isForHosts = (path: string): boolean => path === '_headers' || path === '_redirects';

/** The file that a precompressed one is the short form of; any other file is its own. */
export const plainFile = (path: string): string => path.replace(/\.(?:br|gz)$/, '');
