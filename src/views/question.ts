import type { Faq } from '#domain/content.ts';
import type { Locale } from '#messages/messages.ts';
import { type OtherLanguage, otherLanguage } from '#views/other-language.ts';

/** A question as pages print it above its answer; both may be in another language. */
export interface QuestionView extends OtherLanguage {
  id: string;
  question: string;
}

export const questionView = ({ id, question, lang }: Faq, locale: Locale): QuestionView => ({
  id,
  question,
  ...otherLanguage(lang, locale),
});
