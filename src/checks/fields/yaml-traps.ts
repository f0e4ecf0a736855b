import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { ParsedYaml } from '#checks/fields/parse-yaml.ts';
import { directiveIn } from '#checks/fields/yaml-documents.ts';
import { spanOfRange, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { checkNames } from '#checks/fields/yaml-names.ts';
import { findReference } from '#checks/fields/yaml-references.ts';
import { checkScalar } from '#checks/fields/yaml-scalars.ts';
import type { FieldPath } from '#checks/finding.ts';

/** A mistake in what could be read, and the field it is in. */
export interface Trap extends YamlMistake {
  field: FieldPath;
}

/** Deeper than any field of the content lies. */
const DEEPEST = 20;

/** As many as are told of one file: a hostile one has 40,000. */
const MOST = 20;

/** What parses as YAML and does not mean what its editor meant, or means more than the content needs. */
export const listTraps = (parsed: ParsedYaml): Trap[] => [...walkDocument(parsed).take(MOST)];

function* walkDocument({ text, document: { contents, directives } }: ParsedYaml): Generator<Trap> {
  const command = directives.docStart ? text.search(/^%/m) : -1;
  if (command !== -1 && command < (contents?.range[0] ?? text.length))
    yield { ...directiveIn(text, command), field: [] };
  if (isScalar(contents) && contents.value !== null) yield { ...noFields(contents), field: [] };
  else yield* walk(contents, [], text);
}

function* walk(node: unknown, path: FieldPath, text: string): Generator<Trap> {
  const reference = findReference(node, text);
  if (reference) yield { ...reference, field: path };
  else if (path.length > DEEPEST) yield { ...tooDeep(node), field: path };
  else if (isMap(node)) {
    for (const mistake of checkNames(node, text)) yield { ...mistake, field: path };
    for (const { key, value } of node.items)
      yield* walk(value, [...path, isScalar(key) ? String(key.value) : ''], text);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (isSeq(item) && !item.flow) yield { ...twoDashes(item), field: [...path, index] };
      yield* walk(item, [...path, index], text);
    }
  } else {
    const mistake = isScalar(node) ? checkScalar(node, text) : undefined;
    if (mistake) yield { ...mistake, field: path };
  }
}

const noFields = ({ range }: Scalar): YamlMistake => ({
  rule: 'yaml-syntax',
  span: spanOfRange(range),
  message: 'No field stands here. A field is a name, a colon, a space and a value.',
});

const twoDashes = ({ range }: Node): YamlMistake => ({
  rule: 'yaml-indent',
  span: { start: range?.[0] ?? 0, end: (range?.[0] ?? 0) + 1 },
  message: 'This is a second dash before one value. Write one dash for each row of a list.',
});

const tooDeep = (node: unknown): YamlMistake => ({
  rule: 'yaml-syntax',
  span: spanOfRange((node as Node | null)?.range),
  message: `Brackets or lists stand more than ${DEEPEST} deep in each other here. No field of the content is that deep.`,
});
