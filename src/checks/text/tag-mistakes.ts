import type { Span } from '#checks/finding.ts';
import { judgeUnknown } from '#checks/text/components.ts';
import { kindOfHtml, refuseActiveHtml, refuseHtml } from '#checks/text/html.ts';
import type { Mistake, Stop } from '#checks/text/mistake.ts';
import { lineFinder } from '#checks/text/prose.ts';
import { findClosing, readTag } from '#checks/text/tag.ts';
import { isProseComponent } from '#schemas/prose-components.ts';

/** The mistake when tags do not come in pairs; undefined when the parser stopped for another reason. */
export function explainTag(stop: Stop, source: string): Mistake | undefined {
  const { reason, offset, offsetOf } = stop;
  const [, unclosed] = /^Expected a closing tag for `<([^`]*)>`/.exec(reason) ?? [];
  if (unclosed !== undefined) {
    return explainUnclosed(source, offset, unclosed, /before the end of `(\w+)`/.exec(reason)?.[1]);
  }
  const [, unopened] = /^Unexpected closing tag `<\/([^`]*)>`, expected an open tag/.exec(reason) ?? [];
  if (unopened !== undefined) return explainUnopened(source, offset, unopened);
  const [, closing = '', open, line, column] =
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)\)/.exec(
      reason,
    ) ?? [];
  if (open !== undefined)
    return explainCrossed(source, offset, closing, { name: open, offset: offsetOf(line, column) });
  const [, split, block, splitLine, splitColumn] =
    /^Expected the closing tag `<\/([^`]*)>` either after the end of `(\w+)`.* opened at (\d+):(\d+)/.exec(reason) ??
    [];
  if (split === undefined) return undefined;

  return explainSplit(source, split, block, tagAt(source, offsetOf(splitLine, splitColumn)), tagAt(source, offset));
}

/** The tag at an offset, or its first character when it cannot be read. */
const tagAt = (source: string, start: number): Span => readTag(source, start)?.span ?? { start, end: start + 1 };

function explainUnclosed(source: string, start: number, name: string, within: string | undefined): Mistake {
  const span = tagAt(source, start);
  const closing = findClosing(source, name, span.end);
  if (within && closing) return explainSplit(source, name, within, span, closing);
  const blanks = closing ? [span, closing] : [span];
  const twice = isProseComponent(name) ? findTwice(source, name, span) : undefined;
  if (twice) return refuseTwice(source, name, twice);

  return (
    refuseName(source, name, span, blanks) ?? {
      rule: 'tag-unclosed',
      span,
      message: `<${name}> is never closed. Write </${name}> on a line of its own below the text that belongs to it.`,
      blanks,
    }
  );
}

/** Two opening tags, of which the second has no property: it was meant to close the first. */
function findTwice(source: string, name: string, span: Span): { first: Span; second: Span } | undefined {
  const bare = `<${name}>`;
  const isBare = source.startsWith(bare, span.start);
  if (isBare && isOpen(source, name, span.start))
    return { first: tagAt(source, source.lastIndexOf(`<${name}`, span.start - 1)), second: span };
  const again = source.indexOf(bare, span.end);

  return isBare || again < 0 || isOpen(source, name, span.start)
    ? undefined
    : { first: span, second: { start: again, end: again + bare.length } };
}

function refuseTwice(source: string, name: string, { first, second }: { first: Span; second: Span }): Mistake {
  const message = `<${name}> of line ${lineFinder(source)(first.start)} is open here. Write </${name}>.`;

  return { rule: 'tag-unclosed', span: second, message, blanks: [first, second] };
}

/** What is wrong with a tag whatever becomes of its other half. */
function refuseName(source: string, name: string, span: Span, blanks: Span[]): Mistake | undefined {
  if (isProseComponent(name)) return undefined;
  const html = kindOfHtml(name);
  if (html === 'active') return { rule: 'active-html', span, message: refuseActiveHtml(name), blanks };
  if (html) return { rule: 'html', span, message: refuseHtml(name), blanks };

  return { ...judgeUnknown(name, source.slice(span.start, span.end)), span, blanks };
}

function explainUnopened(source: string, start: number, name: string): Mistake {
  const span = tagAt(source, start);
  const message = `</${name}> closes nothing: no <${name}> is open here. Delete it, or write <${name} …> where its text begins.`;

  return refuseName(source, name, span, [span]) ?? { rule: 'tag-unopened', span, message, blanks: [span] };
}

/** `</Quote>` where `<Note>` is open: either the name is wrong, or something between the two is not closed. */
function explainCrossed(
  source: string,
  offset: number,
  closing: string,
  open: { name: string; offset: number },
): Mistake {
  const span = tagAt(source, offset);
  const opened = tagAt(source, open.offset);
  if (isOpen(source, closing, open.offset)) return explainUnclosed(source, open.offset, open.name, undefined);
  const message = `</${closing}> stands where <${open.name}> of line ${lineFinder(source)(open.offset)} is open. Write </${open.name}>.`;

  return (
    refuseName(source, open.name, opened, [opened, span]) ?? {
      rule: 'tag-unopened',
      span,
      message,
      blanks: [opened, span],
    }
  );
}

/** Whether more tags of this name are opened than closed before an offset. */
function isOpen(source: string, name: string, offset: number): boolean {
  const before = source.slice(0, offset);
  const opened = before.split(`<${name}`).length;
  const closed = before.split(`</${name}`).length;

  return opened > closed;
}

const BLOCKS: Record<string, string> = { listItem: 'a list entry', blockQuote: 'a quotation' };

/** The two halves of a pair stand in different parts of the text: the trap of a tag that shares its line with text. */
function explainSplit(source: string, name: string, block: string | undefined, opening: Span, closing: Span): Mistake {
  const blanks = [opening, closing];
  const lines = `Put <${name} …> and </${name}> on lines of their own, with an empty line after the first and before the second.`;
  const around = block === undefined ? undefined : BLOCKS[block];
  const isOpeningAlone = /^[ \t]*(?:\r|\n|$)/.test(source.slice(opening.end, opening.end + 200));
  const [span, tag] = isOpeningAlone && !around ? [closing, `</${name}>`] : [opening, `<${name}>`];
  const message = around
    ? `<${name}> and its </${name}> in line ${lineFinder(source)(closing.start)} do not both stand in ${around}. ${lines}`
    : `${tag} shares its line with text, so it is read as a part of that paragraph. ${lines}`;

  return refuseName(source, name, opening, blanks) ?? { rule: 'tag-lines', span, message, blanks };
}
