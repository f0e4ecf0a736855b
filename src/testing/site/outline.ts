import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof readTree>>[number];

const PARTS = ['banner', 'navigation', 'search', 'main', 'complementary', 'region', 'contentinfo', 'figure', 'status'];

/**
 * What a screen reader finds when it goes through a page by its parts, headings, tables and messages: a line each, those within
 * others further right. Read from the tree that the browser hands to it.
 */
export async function outlineOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = ({ childIds = [] }: Node): Node[] => childIds.flatMap((id) => byId.get(id) ?? []);

  const walk = (node: Node, depth: number): string[] => {
    const line = lineOf(node, below);
    const inside = below(node).flatMap((child) => walk(child, line === undefined ? depth : depth + 1));

    return line === undefined ? inside : [`${'  '.repeat(depth)}${line}`, ...inside];
  };

  return nodes.slice(0, 1).flatMap((root) => walk(root, 0));
}

const readTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** `h2 "What you bring"`, `table "Pay": "Where", "Gross pay"`; nothing for what is no stop of its own. */
function lineOf(node: Node, below: (node: Node) => Node[]): string | undefined {
  if (node.ignored) return undefined;
  const role = roleOf(node);
  const name = nameOf(node);
  const quoted = name === '' ? '' : ` "${name}"`;
  if (role === 'heading') return `h${node.properties?.find((each) => each.name === 'level')?.value.value}${quoted}`;
  if (role === 'table') return `table${quoted}: ${columnsOf(node, below)}`;
  if (role === 'status') return `status${quoteText(node, below)}`;

  return PARTS.includes(role) ? `${role}${quoted}` : undefined;
}

/** The names of the columns, and what is missing where a row has no name. */
function columnsOf(table: Node, below: (node: Node) => Node[]): string {
  const rows = findAll(table, 'row', below);
  const heads = rows.flatMap((row) => findAll(row, 'columnheader', below)).map((head) => `"${nameOf(head)}"`);
  const unnamed = rows.filter((row) =>
    ['rowheader', 'columnheader'].every((role) => !findAll(row, role, below).length),
  );

  return `${heads.join(', ')}${unnamed.length > 0 ? `, ${unnamed.length} rows without a name` : ''}`;
}

function quoteText(node: Node, below: (node: Node) => Node[]): string {
  const text = findAll(node, 'statictext', below).map(nameOf).join('');

  return text === '' ? '' : ` "${text}"`;
}

const findAll = (node: Node, role: string, below: (node: Node) => Node[]): Node[] =>
  below(node).flatMap((child) => [...(roleOf(child) === role ? [child] : []), ...findAll(child, role, below)]);

const roleOf = ({ role }: Node): string => String(role?.value ?? '').toLowerCase();
const nameOf = ({ name }: Node): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    // A comma that only hearers get is a box of its own, which the browser sets apart.
    .replaceAll(' ,', ',')
    .trim();
