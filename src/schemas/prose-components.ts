/** What the reader of a text understands beside plain Markdown. */
export const PROSE_FEATURES = { gfm: true, smartPunctuation: true } as const;

/** The components that editors may use in a text, and the properties that each of them needs. */
export const PROSE_COMPONENTS = {
  /** A remark beside the text. */
  Note: { properties: ['title'], example: '<Note title="Good to know">' },
  /** What somebody says about the work. */
  Quote: { properties: ['from'], example: '<Quote from="Developer, Orders team">' },
} as const satisfies Record<string, { properties: readonly string[]; example: string }>;

export type ProseComponent = keyof typeof PROSE_COMPONENTS;

/** Whether a tag of this name is one of the components. */
export const isProseComponent = (name: string): name is ProseComponent => Object.hasOwn(PROSE_COMPONENTS, name);
