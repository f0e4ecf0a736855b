import { type Catalogue, placeOfAnswer } from '#domain/catalogue.ts';
import type { Faq } from '#domain/content.ts';
import { getMessages, type Locale } from '#messages/messages.ts';
import { TOPICS } from '#schemas/faq.ts';
import { type Link, type PageFrame, pageFrame } from '#views/page-frame.ts';
import { firstLinks, LIST_SIZE } from '#views/paging.ts';
import { type QuestionView, questionView } from '#views/question.ts';
import { moreFamilies } from '#views/roles-page.ts';
import { answerPath, familyPath, faqPath, rolePath } from '#paths';

export interface TopicView {
  id: string;
  name: string;
  questions: QuestionView[];
}

/** The questions that are answered on the page of a role or family. */
export interface ElsewhereView {
  id: string;
  /** The role or family. */
  page: Link;
  /** "6 questions" */
  count: string;
  questions: (Link & { id: string })[];
}

export interface FaqPageView {
  frame: PageFrame;
  lead: string;
  topics: TopicView[];
  elsewhere: ElsewhereView[];
  /** In place of those, where there are too many to name: the families that they are about. */
  families: (Link & { count?: { text: string } })[];
}

/** How many questions are named that are answered elsewhere. */
const MOST_ELSEWHERE = LIST_SIZE;

/** The questions for everybody with their answers by topic, then where those about one role or family are answered. */
export function faqPage(catalogue: Catalogue, locale: Locale, most = MOST_ELSEWHERE): FaqPageView {
  const messages = getMessages(locale);
  const faqs = [...catalogue.faqs.values()].map((faq) => ({ ...faq, place: placeOfAnswer(faq, catalogue) }));
  const isForAll = ({ place }: (typeof faqs)[number]) => place.role === undefined && place.family === undefined;
  const elsewhere = faqs.filter((faq) => !isForAll(faq));
  const isNamed = elsewhere.length <= most;
  const lead = messages.faq.lead(faqs.length);
  const topics = TOPICS.map((topic) => ({
    id: `topic-${topic}`,
    name: messages.topics[topic],
    questions: faqs.filter((faq) => isForAll(faq) && faq.topic === topic).map((faq) => questionView(faq, locale)),
  }));

  return {
    frame: pageFrame(
      { title: messages.faq.title, description: lead, path: faqPath(), section: 'faq' },
      catalogue,
      locale,
    ),
    lead,
    topics: topics.filter(({ questions }) => questions.length > 0),
    elsewhere: isNamed ? listElsewhere(elsewhere, catalogue, locale) : [],
    families: isNamed
      ? []
      : firstLinks(
          countByFamily(elsewhere, catalogue, locale),
          (link) => link,
          (left) => moreFamilies(left, locale),
        ),
  };
}

type PlacedFaq = Faq & { place: Place };

const listElsewhere = (faqs: PlacedFaq[], catalogue: Catalogue, locale: Locale): ElsewhereView[] =>
  listPages(catalogue).flatMap(({ id, page, isIts }) => {
    const own = faqs.filter(({ place }) => isIts(place));
    if (own.length === 0) return [];

    return [
      {
        id: `about-${id}`,
        page,
        count: getMessages(locale).faq.questions(own.length),
        questions: own.map((faq) => ({ id: faq.id, text: faq.question, href: answerPath(faq.id, faq.place) })),
      },
    ];
  });

/** The families that questions are about, each with how many it and its roles answer. */
function countByFamily(faqs: PlacedFaq[], { families, roles }: Catalogue, locale: Locale): FaqPageView['families'] {
  const asked = Map.groupBy(faqs, ({ place: { role, family } }) =>
    role === undefined ? family : roles.get(role)?.family,
  );

  return [...families.values()].flatMap(({ id, name }) => {
    const own = asked.get(id) ?? [];

    return own.length === 0
      ? []
      : [{ text: name, href: familyPath(id), count: { text: getMessages(locale).faq.answers(own.length) } }];
  });
}

type Place = ReturnType<typeof placeOfAnswer>;

/** The pages that answer questions of their own: families, then roles. */
const listPages = ({ families, roles }: Catalogue) => [
  ...[...families.values()].map(({ id, name }) => ({
    id: `family-${id}`,
    page: { text: name, href: familyPath(id) },
    isIts: ({ role, family }: Place) => role === undefined && family === id,
  })),
  ...[...roles.values()].map(({ id, title }) => ({
    id: `role-${id}`,
    page: { text: title, href: rolePath(id) },
    isIts: ({ role }: Place) => role === id,
  })),
];
