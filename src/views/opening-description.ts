import type { Catalogue, Opening } from '#domain/catalogue.ts';
import { isListed, isOpen } from '#domain/opening-status.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { formatAnd } from '#views/lists.ts';
import { formatAmount } from '#views/money.ts';
import { formatPayPeriod } from '#views/opening-card.ts';
import { type Fact, factsOf } from '#views/opening-facts.ts';
import { accommodationView, applyView, termsOf } from '#views/opening-page.ts';
import { escapeHtml } from '#views/plain-html.ts';
import { themesOf } from '#views/role-page.ts';
import { type NeedLine, roleNeeds } from '#views/skill-needs.ts';

/**
 * The whole text of an opening as plain HTML, for those who read it without its page: search engines, job boards, feed readers.
 * It says what the page says, in the same words and order. `body` is the opening's own text, made plain by `plainHtml`.
 */
export const openingDescription = (opening: Opening, body: string, catalogue: Catalogue, locale: Locale): string =>
  [
    paragraph(opening.role.summary),
    factsPart(opening, catalogue, locale),
    // A text begins with a heading of its own, as a rule.
    body.startsWith('<h3>') ? '' : heading(getMessages(locale).opening.particular),
    body,
    responsibilitiesPart(opening, catalogue, locale),
    needsPart(opening, catalogue, locale),
    ...(isListed(opening.status) ? [termsPart(opening, catalogue, locale)] : []),
    ...(isOpen(opening.status) ? [applyPart(opening, locale)] : []),
    fairnessPart(catalogue, locale),
  ].join('');

function factsPart(opening: Opening, catalogue: Catalogue, locale: Locale): string {
  const say = ({ term, texts, addresses = [], time }: Fact) =>
    `${term}: ${[...texts, ...addresses.map(({ lines }) => lines.join(', ')), ...(time ? [time.text] : [])].join('; ')}`;

  return [
    heading(getMessages(locale).opening.facts),
    paragraph(`${formatAmount(opening.pay, locale)} ${formatPayPeriod(opening, locale)}`),
    // What is still to come waits for its moment on the page; a text that is read without it says what is.
    list(
      factsOf(opening, catalogue, locale)
        .filter(({ isAhead }) => !isAhead)
        .map(say),
    ),
  ].join('');
}

function responsibilitiesPart({ role }: Opening, catalogue: Catalogue, locale: Locale): string {
  const themes = themesOf(role, catalogue).map(({ name, sentences }) => paragraph(name) + list(sentences));

  return heading(getMessages(locale).role.responsibilities) + themes.join('');
}

function needsPart({ role }: Opening, catalogue: Catalogue, locale: Locale): string {
  const words = getMessages(locale);
  const { must, nice, qualifications, education, experience } = roleNeeds(role, catalogue, locale);
  const formal = [education, experience].filter((text) => text !== undefined);

  return [
    heading(words.role.needs),
    group(words.needs.must, must.map(needText)),
    group(`${words.needs.nice} (${words.needs.niceNote})`, nice.map(needText)),
    group(words.needs.formal, formal),
    group(words.needs.qualifications, qualifications),
  ].join('');
}

/** "Git (practitioner)", or "At least one of these: Java, Python (expert)". */
export const needText = ({ group, skills, proficiency }: NeedLine): string =>
  [
    group === undefined ? '' : `${group}: `,
    skills.map(({ text }) => text).join(', '),
    proficiency ? ` (${proficiency.name})` : '',
  ].join('');

function termsPart(opening: Opening, catalogue: Catalogue, locale: Locale): string {
  const words = getMessages(locale).opening;
  const { payExtras, benefits, process, answer } = termsOf(opening, catalogue, locale);

  return [
    heading(words.benefits),
    group(words.payExtras, payExtras),
    list(benefits.map(({ text }) => text)),
    heading(words.process),
    list(process.steps.map(({ name, facts }) => `${name}: ${facts}`)),
    paragraph(`${process.total}. ${answer}`),
  ].join('');
}

/** The address stands there as text too: not everybody who prints this keeps links. */
function applyPart(opening: Opening, locale: Locale): string {
  const { applyTitle, documents } = getMessages(locale).opening;
  const { url, email, documents: wanted } = opening.apply;
  const { text, href } = applyView(opening, locale);

  return [
    heading(applyTitle),
    `<p>${escapeHtml(text)}: ${link(href, url ?? email ?? '')}</p>`,
    wanted.length > 0 ? paragraph(documents(formatAnd(wanted, locale))) : '',
  ].join('');
}

function fairnessPart(catalogue: Catalogue, locale: Locale): string {
  const words = getMessages(locale).opening;
  const { text, link: way } = accommodationView(catalogue, locale);

  return [
    heading(words.fairness),
    paragraph(catalogue.organisation.equalOpportunity),
    `<p>${escapeHtml(`${text} ${words.ask}`)} ${link(way.href, way.text)}</p>`,
  ].join('');
}

const heading = (text: string): string => `<h3>${escapeHtml(text)}</h3>`;

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const list = (texts: string[]): string =>
  texts.length > 0 ? `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>` : '';

/** A list under a line that says what it is; nothing when it is empty. */
const group = (name: string, texts: string[]): string => (texts.length > 0 ? paragraph(name) + list(texts) : '');

const link = (href: string, text: string): string =>
  `<a href="${escapeHtml(href).replaceAll('"', '%22')}">${escapeHtml(text)}</a>`;
