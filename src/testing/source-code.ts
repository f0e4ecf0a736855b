import ts from 'typescript';

/** One import of a file, however it is written: `import`, `import type`, `export … from`, `import()`, or `<script src>`. */
export interface FoundImport {
  specifier: string;
  /** Whether nothing of it is left after types are stripped. */
  isTypeOnly: boolean;
  /** In an `.astro` file: whether it stands in a `<script>`, which runs in the browser. */
  inScript: boolean;
}

/** The parts of a file that are code. `inScript` marks what a `.astro` file sends to the browser. */
interface CodePart {
  code: ts.SourceFile;
  inScript: boolean;
}

const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^"'>])*?)(?:\/>|>([\s\S]*?)<\/script>)/g;

/** The code of a `.ts` file, or the frontmatter and the scripts of an `.astro` file. */
export function codeParts(file: string, text: string): CodePart[] {
  if (!file.endsWith('.astro')) return [{ code: parse(file, text), inScript: false }];

  const { frontmatter, template } = splitAstro(text);
  const scripts = [...template.matchAll(SCRIPT)].map(([, attributes = '', body = '']) => {
    const source = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
    const isCode = !/\btype=["'](?!module)/.test(attributes);

    return `${source ? `import '${source}';` : ''}${isCode ? body : ''}`;
  });

  return [
    { code: parse(file, frontmatter), inScript: false },
    ...scripts.map((script) => ({ code: parse(file, script), inScript: true })),
  ];
}

/** An `.astro` file in two: the code between its two lines of dashes, and the template below them. */
export function splitAstro(text: string): { frontmatter: string; template: string } {
  const [all = '', frontmatter = ''] = /^\s*---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/m.exec(text) ?? [];

  return text.trimStart().startsWith('---')
    ? { frontmatter, template: text.slice(text.indexOf(all) + all.length) }
    : { frontmatter: '', template: text };
}

/** Every import of a file, in the order of the text. A computed `import(path)` is not among them: nobody can know where it leads. */
export function listImports(file: string, text: string): FoundImport[] {
  return codeParts(file, text).flatMap(({ code, inScript }) => {
    const found: FoundImport[] = [];
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier !== undefined) found.push({ specifier, isTypeOnly: isTypeOnly(node), inScript });
      ts.forEachChild(node, visit);
    };
    visit(code);

    return found;
  });
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);

  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || areTypes(node.exportClause);
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;

  return phaseModifier === ts.SyntaxKind.TypeKeyword || (name === undefined && areTypes(namedBindings));
}

/** Whether every name between the braces is marked `type`. */
const areTypes = (names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  names !== undefined &&
  (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
  names.elements.length > 0 &&
  names.elements.every((element) => element.isTypeOnly);

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);

/** The names that a piece of code takes from outside itself, without members (`b` in `a.b`) and what it declares anywhere. */
export function listFreeNames(code: ts.SourceFile): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (isDeclaration(node)) declared.add(node.name.text);
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, (child) => {
      if (!isMember(node, child)) visit(child);
    });
  };
  visit(code);

  return used.difference(declared);
}

const isDeclaration = (node: ts.Node): node is ts.Node & { name: ts.Identifier } =>
  (ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node) ||
    ts.isImportClause(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name);

const isMember = (parent: ts.Node, child: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(parent) && child === parent.name) ||
  (ts.isPropertyAssignment(parent) && child === parent.name) ||
  (ts.isPropertySignature(parent) && child === parent.name) ||
  (ts.isMethodDeclaration(parent) && child === parent.name) ||
  (ts.isPropertyDeclaration(parent) && child === parent.name) ||
  (ts.isBindingElement(parent) && child === parent.propertyName) ||
  ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && child === parent.propertyName);

/** How a piece of code asks for the present moment, as written; nothing when it does not. */
export function listClockReads(code: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (readsClock(node)) found.push(node.getText(code));
    ts.forEachChild(node, visit);
  };
  visit(code);

  return found;
}

const CLOCKS = ['Date.now', 'performance.now', 'performance.timeOrigin'];

function readsClock(node: ts.Node): boolean {
  const isDate = (callee: ts.Expression) => ts.isIdentifier(callee) && callee.text === 'Date';
  if (ts.isNewExpression(node)) return isDate(node.expression) && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return isDate(node.expression);

  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    (CLOCKS.includes(`${node.expression.text}.${node.name.text}`) ||
      (node.expression.text === 'Temporal' && node.name.text === 'Now'))
  );
}
