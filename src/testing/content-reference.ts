import { z } from 'astro/zod';

/** One field as content/README.md tells it. */
interface ToldField {
  /** `education.fields` for `fields` within `education`. */
  path: string;
  needed: boolean;
  purpose: string;
  /** A line of YAML as it would stand in the file. */
  good: string;
  bad: string;
}

/** The fields of each section of the reference, by the file name in its heading: `roles/*.mdx`, `levels.yml`. */
export function readReference(markdown: string): Map<string, ToldField[]> {
  const sections = markdown.split(/^## /m).map((section): [string | undefined, ToldField[]] => {
    const [, at] = /^[^\n]*: `([\w*./-]+)`\n/.exec(section) ?? [];

    return [at, [...section.matchAll(TOLD_FIELD)].map(toToldField)];
  });

  return new Map(sections.filter((section): section is [string, ToldField[]] => section[0] !== undefined));
}

const TOLD_FIELD = /^- `([\w.]+)` \((needed|optional)[^)]*\): (.+)\n {2}- good: `(.+)`\n {2}- bad: `([^`]+)` .+$/gm;

const toToldField = ([, path = '', needed, purpose = '', good = '', bad = '']: RegExpExecArray): ToldField => ({
  path,
  needed: needed === 'needed',
  purpose,
  good,
  bad,
});

/** The files that the guide shows whole, each with the path that stands beside its opening fence. */
export function readSamples(markdown: string): { file: string; frontmatter: string }[] {
  const samples = markdown.matchAll(/^```mdx content\/(\S+)\n---\n([\s\S]*?)\n---\n/gm);

  return [...samples].map(([, file = '', frontmatter = '']) => ({ file, frontmatter }));
}

/** One field as its schema has it. */
interface SchemaField {
  path: string;
  needed: boolean;
  /** The fixed words it may be, the ones within a list or a map included. */
  words: string[];
  /** `3 to 60`, of characters or of a number, where both ends are fixed. */
  limits?: string | undefined;
}

/** All fields of a schema in their order, each followed by the fields within it. */
export function listFields(schema: z.ZodType): SchemaField[] {
  return fieldsOf(nodeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), '');
}

/** The parts of JSON Schema that this file looks at. */
interface Node {
  properties?: Record<string, Node> | undefined;
  required?: string[] | undefined;
  items?: Node | undefined;
  anyOf?: Node[] | undefined;
  oneOf?: Node[] | undefined;
  additionalProperties?: Node | boolean | undefined;
  propertyNames?: Node | undefined;
  enum?: string[] | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    properties: z.record(z.string(), nodeSchema).optional(),
    required: z.array(z.string()).optional(),
    items: nodeSchema.optional(),
    anyOf: z.array(nodeSchema).optional(),
    oneOf: z.array(nodeSchema).optional(),
    additionalProperties: z.union([z.boolean(), nodeSchema]).optional(),
    propertyNames: nodeSchema.optional(),
    enum: z.array(z.string()).optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
);

function fieldsOf(node: Node, parent: string): SchemaField[] {
  const fields = variantsOf(node).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, child]) => {
      const path = parent ? `${parent}.${name}` : name;
      const field = { path, needed: required.includes(name), words: wordsOf(child), limits: limitsOf(child) };

      return [field, ...fieldsOf(child, path)];
    }),
  );

  // Two variants of one object (`{ ai: false }`, `{ ai: true, how }`) share fields.
  return fields.filter(({ path }, index) => fields.findIndex((other) => other.path === path) === index);
}

/** What a value can look like: the node itself, one of its variants, or an entry of its list. */
const variantsOf = (node: Node): Node[] => [
  node,
  ...[node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter(isNode),
];

const isNode = (node: Node | boolean | undefined): node is Node => typeof node === 'object';

/** A value, the entries of its list or the values of its map: where words and limits are found. */
const leavesOf = (node: Node): Node[] => {
  const inside = [node.items, node.propertyNames, node.additionalProperties].filter(isNode);

  return [node, ...inside.flatMap(leavesOf)];
};

const wordsOf = (node: Node): string[] => leavesOf(node).flatMap((leaf) => leaf.enum ?? []);

function limitsOf(node: Node): string | undefined {
  const [limits] = leavesOf(node).flatMap(({ minLength, maxLength, minimum, maximum }) => {
    if (minLength !== undefined && maxLength !== undefined) return [`${minLength} to ${maxLength} characters`];

    return minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : [];
  });

  return limits;
}
