import { plainText } from '#feeds/plain-text.ts';
import { wordDocument } from '#feeds/word/document.ts';
import type { PageFrame } from '#views/page-frame.ts';
import type { TextEnding } from '#views/text-files.ts';
import { benefitsPath, skillsPath } from '#paths';

/** A page as a file to take along, written from its Markdown. */
export function writeTextFile(
  ending: TextEnding,
  markdown: string,
  { title, company, locale }: PageFrame,
  address: (path: string) => string,
): string | Uint8Array<ArrayBuffer> {
  switch (ending) {
    case 'md':
      return markdown;
    case 'txt':
      return plainText(markdown, [skillsPath(), benefitsPath()].map(address));
    case 'docx':
      return new Uint8Array(wordDocument(markdown, { title, company, locale }));
  }
}
