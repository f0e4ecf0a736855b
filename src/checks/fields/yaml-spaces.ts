import { isFieldName } from '#checks/fields/field-names.ts';
import { lineAt } from '#checks/fields/lines.ts';
import { blank, type Explanation, put, type Stumble, type YamlMistake } from '#checks/fields/yaml-mistake.ts';
import { cut, namedValue } from '#checks/fields/yaml-words.ts';
import type { Span } from '#checks/finding.ts';

/** `title:Developer` */
const noSpaceAfterColon: Explanation = (stumble) => {
  const { text, line } = stumble;
  const found = isNoField(stumble) ? /^[ -]*[A-Za-z][\w-]*(?=:[^\s/])/.exec(line.text.slice(0, 200)) : null;

  return found
    ? missingSpace(text, line.start + found[0].length, {
        start: line.start + (/[A-Za-z]/.exec(line.text)?.index ?? 0),
        end: line.end,
      })
    : undefined;
};

/** A colon without a space after it, in a field that was to be written in `field`. */
export function missingSpace(text: string, colon: number, field: Span): YamlMistake {
  const written = namedValue(text, { start: field.start, end: colon }, cut(text, { start: colon + 1, end: field.end }));

  return {
    rule: 'yaml-space',
    span: { start: colon, end: colon + 1 },
    message: `A space is missing after this colon. Write ${written}`,
    mended: put(text, colon + 1, ' '),
  };
}

/** `-Developer` */
const noSpaceAfterDash: Explanation = ({ text, line, parts: { indent, dash } }) =>
  !dash && /^-[^-\s]/.test(line.text.slice(indent, indent + 2))
    ? missingDashSpace(text, line.start + indent)
    : undefined;

/** A dash without a space after it, at the beginning of a line. */
export const missingDashSpace = (text: string, dash: number): YamlMistake => ({
  rule: 'yaml-space',
  span: { start: dash, end: dash + 1 },
  message: `A space is missing after this dash. Write - ${cut(text, { start: dash + 1, end: lineAt(text, dash).end })}`,
  mended: put(text, dash + 1, ' '),
});

/** `title Developer` */
const noColon: Explanation = (stumble) => {
  const { text, line } = stumble;
  const [, indent = '', name = ''] = /^([ -]*)([A-Za-z]\w*) \S/.exec(line.text.slice(0, 200)) ?? [];
  if (!isNoField(stumble) || !isFieldName(name)) return undefined;
  const start = line.start + indent.length;
  const end = start + name.length;

  return {
    rule: 'yaml-space',
    span: { start, end },
    message: `A colon is missing after this name. Write ${namedValue(text, { start, end }, cut(text, { start: end, end: line.end }))}`,
    mended: blank(text, line),
  };
};

/** `order: 10# first` */
const noSpaceBeforeRemark: Explanation = ({ text, reason, at, line }) =>
  reason.startsWith('Comments must be')
    ? {
        rule: 'yaml-space',
        span: { start: at, end: at + 1 },
        message:
          'A space is missing before this #. With one a remark begins here; put the text in quotes if it is none.',
        mended: blank(text, { start: at, end: line.end }),
      }
    : undefined;

/** `title = Developer` */
const equalsSign: Explanation = (stumble) => {
  const { text, line } = stumble;
  const found = isNoField(stumble) ? /^[ -]*[A-Za-z][\w-]* *(?==)/.exec(line.text.slice(0, 200)) : null;
  if (!found) return undefined;
  const start = line.start + found[0].length;

  return {
    rule: 'yaml-syntax',
    span: { start, end: start + 1 },
    message: 'A field is written with a colon and a space, not with =.',
    mended: blank(text, line),
  };
};

/** Whether the parser stumbled because a line has no colon that ends a name. */
const isNoField = ({ code, reason, parts }: Stumble): boolean =>
  (code === 'MULTILINE_IMPLICIT_KEY' || reason.startsWith('Implicit map keys') || code === 'BAD_INDENT') && !parts.name;

/** Colons and dashes that are missing, or that no space follows. */
export const SPACES: Explanation[] = [noSpaceAfterDash, noSpaceAfterColon, noSpaceBeforeRemark, equalsSign, noColon];
