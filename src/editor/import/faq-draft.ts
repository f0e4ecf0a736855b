import type { Draft } from '#editor/import/draft.ts';
import type { BodyPart } from '#editor/import/mdx-text.ts';
import type { Plan } from '#editor/import/plan.ts';
import type { Placed } from '#editor/import/sections.ts';
import type { Workshop } from '#editor/import/workshop.ts';
import type { Topic } from '#schemas/faq.ts';

/** An answer of the source with the question above it, if there was one. */
interface Answer {
  question?: Placed;
  sentences: Placed[];
}

/** Drafts of the questions that a source answers. Where the question is gone, one is proposed. */
export function draftAnswers(
  placed: Placed[],
  { title, roles, key }: { title: string; roles: string[]; key: string },
  shop: Workshop,
  plan: Plan,
): Draft[] {
  return listAnswers(placed).map(({ question, sentences }, index): Draft => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const kind = KINDS.find(({ words }) => words.test(`${question?.text ?? ''} ${text}`)) ?? OTHER;
    const isAsked = question !== undefined && isWithin(question.text);
    const asked = shop.takeQuestion(isAsked ? question.text : kind.ask(title));
    const id = shop.takeId('faqs', `${key}, answer ${index + 1}`, `${roles[0] ?? ''} ${kind.id}`);
    if (question)
      plan.put(
        question.id,
        isAsked
          ? { to: 'field', draft: `faqs/${id}`, field: 'question' }
          : { to: 'left out', reason: 'too short or too long for a question' },
      );
    for (const sentence of sentences) plan.put(sentence.id, { to: 'body', draft: `faqs/${id}` });

    return {
      collection: 'faqs',
      id,
      key: `${key}, answer ${index + 1}`,
      fields: [
        { name: 'question', value: asked, guess: isAsked ? undefined : 'by the answer; the source has no question' },
        { name: 'topic', value: kind.topic, guess: 'by the words of the answer' },
        { name: 'roles', value: roles, guess: 'the roles of the file' },
        { name: 'order', value: 900 + index, guess: 'at the end' },
        { name: 'reviewed', value: shop.today, guess: 'today; nobody has reviewed it yet' },
        { name: 'status', value: 'draft' },
        { name: 'lang', value: shop.lang, guess: 'the language of most roles' },
      ],
      body: toParts(sentences),
    };
  });
}

const isWithin = ({ length }: string): boolean => length >= 10 && length <= 120;

function listAnswers(placed: Placed[]): Answer[] {
  const answers: Answer[] = [];
  for (const sentence of placed) {
    const last = answers.at(-1);
    if (sentence.section === 'question') answers.push({ question: sentence, sentences: [] });
    else if (sentence.section === 'answer') {
      const before = last?.sentences.at(-1);
      const belongs = last && (last.question ? true : before?.block === sentence.block || sentence.kind === 'item');
      if (belongs) last.sentences.push(sentence);
      else answers.push({ sentences: [sentence] });
    }
  }

  return answers.filter(({ sentences }) => sentences.length > 0);
}

const toParts = (sentences: Placed[]): BodyPart[] =>
  sentences.reduce<BodyPart[]>((parts, { kind, text, block }, index) => {
    const last = parts.at(-1);
    if (kind !== 'item' && last?.kind === 'paragraph' && sentences[index - 1]?.block === block) last.text += ` ${text}`;
    else parts.push({ kind: kind === 'item' ? 'item' : 'paragraph', text });

    return parts;
  }, []);

/** A title as it is written within a sentence: "web developer", but "SEO analyst" and "iOS developer". */
const inSentence = (title: string): string =>
  title.replace(/\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase());

interface Kind {
  id: string;
  topic: Topic;
  words: RegExp;
  ask: (title: string) => string;
}

const withArticle = (title: string): string =>
  `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${inSentence(title)}`.slice(0, 70);

const KINDS: Kind[] = [
  {
    id: 'pay',
    topic: 'pay',
    words: /\bearns?\b|\bsalar(?:y|ies)\b|\bpa(?:y|id)\b|[$€£]\d/i,
    ask: (title) => `What does ${withArticle(title)} earn?`,
  },
  {
    id: 'certifications',
    topic: 'path',
    words: /\bcertif/i,
    ask: (title) => `Do certifications help ${withArticle(title)}?`,
  },
  {
    id: 'becoming',
    topic: 'path',
    words: /\bto become\b|\bhow (?:do|can|to).*become\b|\bmov(?:e|ing) from\b|\bcareer\b/i,
    ask: (title) => `How do I become ${withArticle(title)}?`,
  },
  {
    id: 'qualifications',
    topic: 'qualifications',
    words: /\bqualif|\bdegree\b/i,
    ask: (title) => `Which qualifications does ${withArticle(title)} need?`,
  },
  {
    id: 'skills',
    topic: 'skills',
    words: /\bskills?\b/i,
    ask: (title) => `Which skills matter most for ${withArticle(title)}?`,
  },
  {
    id: 'responsibilities',
    topic: 'role',
    words: /\bresponsib|\bduties\b/i,
    ask: (title) => `What is ${withArticle(title)} responsible for?`,
  },
];

const OTHER: Kind = {
  id: 'day-to-day',
  topic: 'role',
  words: /./,
  ask: (title) => `What does ${withArticle(title)} do day to day?`,
};
