import { type Catalogue, get } from '#domain/catalogue.ts';
import type { Faq } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { TOPICS } from '#schemas/faq.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { familyPath, faqPath, rolePath } from '#paths';

export interface QuestionView {
  id: string;
  question: string;
  /** The roles and families it is about. */
  about: Link[];
}

export interface TopicView {
  id: string;
  name: string;
  questions: QuestionView[];
}

export interface FaqPageView {
  frame: PageFrame;
  lead: string;
  topics: TopicView[];
}

/** All questions by topic: those for everybody first. */
export function faqPage(catalogue: Catalogue, locale: Locale): FaqPageView {
  const messages = getMessages(locale);
  const faqs = [...catalogue.faqs.values()];
  const lead = messages.faq.lead(faqs.length);
  const topics = TOPICS.map((topic) => ({
    id: `topic-${topic}`,
    name: messages.topics[topic],
    questions: faqs
      .filter((faq) => faq.topic === topic)
      .map((faq) => ({ id: faq.id, question: faq.question, about: aboutOf(faq, catalogue) }))
      .sort((a, b) => Number(a.about.length > 0) - Number(b.about.length > 0)),
  }));

  return {
    frame: pageFrame(
      { title: messages.faq.title, description: lead, path: faqPath(), section: 'faq' },
      catalogue,
      locale,
    ),
    lead,
    topics: topics.filter(({ questions }) => questions.length > 0),
  };
}

const aboutOf = ({ roles, families }: Faq, catalogue: Catalogue): Link[] => [
  ...roles
    .filter((id) => catalogue.roles.has(id))
    .map((id) => ({ text: get(catalogue.roles, id).title, href: rolePath(id) })),
  ...families.map((id) => ({ text: get(catalogue.families, id).name, href: familyPath(id) })),
];
