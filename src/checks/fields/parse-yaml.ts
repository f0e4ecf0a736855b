import { type Document, parseDocument, type YAMLError } from 'yaml';

export interface ParsedYaml {
  text: string;
  document: Document.Parsed;
  /** In the order of the text. */
  errors: YAMLError[];
}

/** A text as a YAML tree, and where the parser stumbled. Aliases are not resolved, and no key is compared with another. */
export function parseYaml(text: string): ParsedYaml {
  const { stackTraceLimit } = Error;
  // A hostile file has 100,000 errors, and their stack traces would fill the memory.
  Error.stackTraceLimit = 0;
  try {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, version: '1.2', merge: false });

    return { text, document, errors: document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]) };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
