/** Google's rules for structured data, by Adobe. The package has no types of its own; these are the parts we use. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type: string }[];
  }

  export default class Validator {
    validate(extracted: import('@marbec/web-auto-extractor').Extracted): Promise<Issue[]>;
  }
}

/** Reads structured data out of a page. The package has no types of its own; these are the parts we use. */
declare module '@marbec/web-auto-extractor' {
  export interface Extracted {
    jsonld: Record<string, Record<string, unknown>[]>;
    errors: unknown[];
  }

  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean });
    parse(html: string): Extracted;
  }
}
