import type { Finding, Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';
import { refuseValue } from '#checks/text/brace-mistakes.ts';
import { refuseInAnswer } from '#checks/text/components.ts';
import type { OpeningTag } from '#checks/text/opening-tag.ts';
import { childrenOf, isElement, isVisible, listAround, type Prose } from '#checks/text/prose.ts';
import { findNearestName } from '#domain/nearest-name.ts';
import { isProseComponent, PROSE_COMPONENTS, type ProseComponent } from '#schemas/prose-components.ts';

/** What is wrong with a component: its place, its properties, what stands in it. */
export function checkComponent(
  opening: OpeningTag,
  name: ProseComponent,
  { file, collection, text }: Prose,
): Finding[] {
  const find = (rule: RuleId, message: string, span: Span = opening.span): Finding => ({ rule, file, span, message });
  if (collection === 'faqs') {
    return [find('component-in-answer', refuseInAnswer(name))];
  }

  return [
    ...checkPlace(opening, name, find),
    ...checkValues(opening, name, text, find),
    ...checkMissing(opening, name, find),
  ];
}

type Find = (rule: RuleId, message: string, span?: Span) => Finding;

const lines = (name: string): string =>
  `Put <${name} …> and </${name}> on lines of their own, with an empty line after the first and before the second.`;

function checkPlace({ place, node }: OpeningTag, name: ProseComponent, find: Find): Finding[] {
  if (node.type === 'mdxJsxTextElement') {
    return [find('component-inline', `<${name}> stands in the middle of a paragraph. ${lines(name)}`)];
  }
  const outer = listAround(place).find((around) => isElement(around) && isProseComponent(around.name ?? ''));
  if (outer) {
    return [find('component-nested', `<${name}> stands within another component. Put it before or behind that one.`)];
  }
  if (!childrenOf(node).some(isVisible)) {
    return [find('component-empty', `Nothing stands in <${name}>. Write its text between the two tags, or delete it.`)];
  }
  const isParagraph = childrenOf(node).every(({ type }) => type !== 'text' && type !== 'mdxTextExpression');

  return isParagraph ? [] : [find('component-one-line', `The text in <${name}> is no paragraph yet. ${lines(name)}`)];
}

function checkValues({ attributes }: OpeningTag, name: ProseComponent, text: string, find: Find): Finding[] {
  const { properties, example } = PROSE_COMPONENTS[name];

  return attributes.flatMap(({ name: property, value, span, isSpread }): Finding[] => {
    if (/^on[a-z]/i.test(property)) return [];
    if (isSpread) return [find('attribute-code', refuseValue(text.slice(span.start, span.end)), span)];
    if (!properties.some((known) => known === property)) {
      const nearest = findNearestName(property.toLowerCase(), properties);
      const advice = nearest ? `Did you mean "${nearest}"?` : `It is written ${example}.`;

      return [find('unknown-property', `<${name}> has no property "${property}". ${advice}`, span)];
    }
    if (typeof value === 'object' && value !== null)
      return [find('attribute-code', refuseValue(`{${value.value}}`), span)];

    return value?.trim()
      ? []
      : [find('property-missing', `"${property}" is empty. Write for example ${example}.`, span)];
  });
}

function checkMissing({ attributes }: OpeningTag, name: ProseComponent, find: Find): Finding[] {
  const { properties, example } = PROSE_COMPONENTS[name];
  const isMisspelt = attributes.some(
    ({ name: written, isSpread }) => isSpread || !properties.some((known) => known === written),
  );
  const missing = properties.filter((property) => !attributes.some(({ name: written }) => written === property));
  if (isMisspelt || missing.length === 0) return [];

  return [find('property-missing', `<${name}> lacks ${missing.join(' and ')}. Write for example ${example}.`)];
}
