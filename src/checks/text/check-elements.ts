import type { Finding } from '#checks/finding.ts';
import { checkComponent } from '#checks/text/check-component.ts';
import { judgeUnknown } from '#checks/text/components.ts';
import { kindOfHtml, refuseActiveHtml, refuseHtml } from '#checks/text/html.ts';
import { findUnsafeScheme } from '#checks/text/links/schemes.ts';
import { type OpeningTag, toOpeningTag } from '#checks/text/opening-tag.ts';
import { type Element, isElement, listAround, type Prose } from '#checks/text/prose.ts';
import { isProseComponent } from '#schemas/prose-components.ts';

/** Tags in a text: HTML, components that do not exist, and components that are not used as they are meant. */
export function checkElements(prose: Prose): Finding[] {
  return prose.places.flatMap((place) => {
    if (!isElement(place.node)) return [];
    const opening = toOpeningTag(place, place.node, prose.text);
    const handlers = listHandlers(opening, prose.file);
    if (kindOfHtml(opening.name) === 'active') return refuseActive(opening, prose.file);
    if (isProseComponent(opening.name)) return [...handlers, ...checkComponent(opening, opening.name, prose)];
    if (handlers.length > 0) return handlers;

    return refuseOther(opening, prose);
  });
}

const listHandlers = ({ name, attributes }: OpeningTag, file: string): Finding[] =>
  attributes
    .filter((attribute) => /^on[a-z]/i.test(attribute.name))
    .map(({ name: handler, span }) => ({
      rule: 'event-handler',
      file,
      span,
      message: `"${handler}" would run a program in the browser of whoever reads the page. Take it away from <${name}>.`,
    }));

function refuseActive({ place, name, span }: OpeningTag, file: string): Finding[] {
  const isWithin = listAround(place).some((node) => isElement(node) && kindOfHtml(node.name ?? '') === 'active');

  return isWithin ? [] : [{ rule: 'active-html', file, span, message: refuseActiveHtml(name) }];
}

function refuseOther({ place, name, span, attributes }: OpeningTag, { file, text }: Prose): Finding[] {
  const unsafe = attributes.find(({ value }) => typeof value === 'string' && findUnsafeScheme(value));
  if (unsafe) return [{ rule: 'unsafe-address', file, span: unsafe.span, message: refuseAddress(unsafe.value) }];
  if (listAround(place).some((node) => isElement(node) && isRefused(node))) return [];
  const isHtml = name === '' || kindOfHtml(name) !== undefined;
  const verdict = isHtml
    ? { rule: 'html' as const, message: refuseHtml(name) }
    : judgeUnknown(name, text.slice(span.start, span.end));

  return [{ ...verdict, file, span }];
}

const isRefused = ({ name }: Element): boolean => name === null || kindOfHtml(name) !== undefined;

const refuseAddress = (address: unknown): string =>
  `An address that begins with ${findUnsafeScheme(String(address))}: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`;
