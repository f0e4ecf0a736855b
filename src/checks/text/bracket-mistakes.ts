import type { Span } from '#checks/finding.ts';
import { excerpt } from '#checks/text/excerpt.ts';
import { kindOfHtml, refuseHtml } from '#checks/text/html.ts';
import type { Mistake } from '#checks/text/mistake.ts';
import { AS_WORDS, isSlot, refuseSlot } from '#checks/text/slots.ts';
import { findClosing } from '#checks/text/tag.ts';
import { isProseComponent } from '#schemas/prose-components.ts';
import { quote } from '#schemas/quote.ts';

/** `<!-- … -->`, or another thing that begins with `<!`. */
export function explainComment(source: string, start: number): Mistake {
  const isComment = source.startsWith('<!--', start);
  const closed = isComment ? source.indexOf('-->', start + 4) : source.indexOf('>', start);
  const end = closed < 0 ? start + 2 : closed + (isComment ? 3 : 1);
  const span = { start, end };
  const remark = source
    .slice(start + 4, Math.max(closed, start + 4))
    .trim()
    .replaceAll('*/', '* /');
  if (!isComment) return { rule: 'stray-bracket', span, message: noBracket(source.slice(start, end)), blanks: [span] };
  const message = `A remark for colleagues is written with other marks: {/* ${shorten(remark) || 'remark'} */}. Write it like that, or delete it.`;

  return { rule: 'html-comment', span, message, blanks: [span] };
}

const shorten = (remark: string): string => (remark.length > 40 || remark.includes('\n') ? '…' : remark);

/** A `<` after which no tag can be read. */
export function explainBracket(source: string, start: number): Mistake {
  const ahead = source.slice(start, start + 2000);
  const [mail] = /^<[\w.+-]{1,64}@[\w.-]+>/.exec(ahead) ?? [];
  const [address] = /^<(?:https?:\/\/|www\.|mailto:)[^\s<>]*>/i.exec(ahead) ?? [];
  const found = mail ?? address;
  if (found) return explainAutolink(found, start);
  const [tag, name = ''] = /^<\/?([A-Za-z][\w.-]*)[^<>\n]*>/.exec(ahead) ?? [];
  if (tag && (isProseComponent(name) || kindOfHtml(name))) return explainTagText(source, start, tag, name);
  if (tag) return explainPlaceholder(tag, start);
  const [marks = '<'] = /^<+/.exec(ahead) ?? [];
  const [around = marks] = /^<+\s?[^\s<]{0,12}/.exec(ahead) ?? [];
  const span = { start, end: start + marks.length };

  return { rule: 'stray-bracket', span, message: noBracket(around), blanks: [span] };
}

const noBracket = (found: string): string =>
  `Found ${quote(found)}. A < begins a tag. Write it in words ("less than"), or \\< for the character itself.`;

function explainAutolink(found: string, start: number): Mistake {
  const address = found.slice(1, -1);
  const isMail = !/^(https?:|www\.)/i.test(address);
  const advice = isMail
    ? `Write the address alone: ${address.replace(/^mailto:/i, '')}.`
    : `Write a link with words: [what is there](${address}).`;

  return {
    rule: 'autolink',
    span: { start, end: start + found.length },
    message: `Angle brackets make no link here. ${advice}`,
    // The marks that make a link of the address, so that it is no link without words either.
    blanks: [...found].flatMap((mark, index) => (/[<>:@.]/.test(mark) ? [at(start + index)] : [])),
  };
}

const at = (offset: number): Span => ({ start: offset, end: offset + 1 });

/** A tag of a known name with something in it that is no property. */
function explainTagText(source: string, start: number, tag: string, name: string): Mistake {
  const span = { start, end: start + tag.length };
  const closing = tag.startsWith('</') || tag.endsWith('/>') ? undefined : findClosing(source, name, span.end);
  const blanks = closing ? [span, closing] : [span];
  if (kindOfHtml(name) && !isProseComponent(name)) return { rule: 'html', span, message: refuseHtml(name), blanks };
  const advice = /[“”„«»‘’]/.test(tag)
    ? 'The quotes around a property are straight ones'
    : 'A property has its value in straight quotes';

  return {
    rule: 'mdx-syntax',
    span,
    message: `${excerpt(tag)} cannot be read as a tag. ${advice}, for example <Note title="Good to know">.`,
    blanks,
  };
}

/** Words in angle brackets. */
function explainPlaceholder(tag: string, start: number): Mistake {
  const end = start + tag.length;
  if (isSlot(tag)) {
    const span = { start, end };

    return { rule: 'placeholder', span, message: refuseSlot(quote(tag), AS_WORDS), blanks: [span] };
  }

  return {
    rule: 'stray-bracket',
    span: { start, end },
    message: `Found ${excerpt(tag)}. Words in angle brackets are read as a tag. Take the brackets away, or write \\< for the character itself.`,
    blanks: [at(start), at(end - 1)],
  };
}
