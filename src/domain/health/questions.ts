import type { Content, Faq, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { share } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import { isAsked } from '#domain/questions.ts';
import { TOPICS, type Topic } from '#schemas/faq.ts';

/** What candidates ask about every single role; the other topics are answered for the whole company. */
const OF_EACH_ROLE: Topic[] = ['role', 'path', 'pay', 'qualifications', 'skills'];

/** Topics without an answer, and roles whose page leaves open what is asked about every role. */
export function checkQuestions({ roles, faqs }: Content): HealthSection {
  const published = new Map(roles.filter(({ status }) => status === 'published').map((role) => [role.id, role]));
  const answers = faqs.filter((faq) => isAsked(faq, published));
  const gaps = [...published.values()].flatMap((role) => checkRole(role, answers));
  const silent = TOPICS.filter((topic) => !answers.some((answer) => answer.topic === topic));

  return healthSection({
    topic: 'questions',
    title: 'Questions',
    summary: `${share(published.size - gaps.length, published.size)} published roles answer all that is asked of a role, by themselves or with their family: ${joinWords(OF_EACH_ROLE)}.`,
    todo: 'Write an answer in content/faqs with that topic, and with the role under `roles`, or its family under `families` where all answer alike.',
    findings: [
      ...silent.map((topic) => ({
        file: 'content/faqs',
        what: `No answer at all about ${topic}.`,
        weight: TOPICS.length,
      })),
      ...gaps,
    ],
  });
}

function checkRole({ id, family }: Role, answers: Faq[]): HealthFinding[] {
  const own = answers.filter((answer) => answer.roles.includes(id) || answer.families.includes(family));
  const open = OF_EACH_ROLE.filter((topic) => !own.some((answer) => answer.topic === topic));

  return open.length === 0
    ? []
    : [{ file: contentFile('roles', id), what: `No answer about ${joinWords(open)}.`, weight: open.length }];
}
