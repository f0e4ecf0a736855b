/** Endings that people give to a text, longest first so that `x.mdx.txt` loses both. */
const TEXTS = /(?:\.(?:mdx?|markdown|mdown|ya?ml|json|toml|txt|text|rtf|html?))+$/i;
const OFFICE = /\.(?:docx?|odt|pages|pdf|xlsx?|csv|pptx?|key|gdoc|url|webloc|eml|msg|zip)$/i;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic|psd|ai|mp4|mov|webm|mp3|woff2?|ttf|otf)$/i;

/** The name without the ending that makes it a text; the whole name when it has none of these. */
export const withoutEnding = (name: string): string => name.replace(TEXTS, '');

export const isDocument = (name: string): boolean => OFFICE.test(name);
export const isImage = (name: string): boolean => IMAGE.test(name);
