import type { Span } from '#checks/finding.ts';
import type { RuleId } from '#checks/rules.ts';
import { type Entry, lexiconFor } from '#checks/words/lexicon.ts';
import { findPhrases, type Occurrence } from '#checks/words/phrases.ts';
import { listSentences } from '#checks/words/sentences.ts';
import { isWithin, lastBefore } from '#checks/words/stretches.ts';
import { quoteStretch, type Slip, type Text, type Wording } from '#checks/words/wording.ts';
import type { PayLaw } from '#domain/content.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import type { Word, WordKind } from '#schemas/words.ts';

const RULE_OF: Record<WordKind, RuleId> = {
  gendered: 'gendered-word',
  ageist: 'ageist-word',
  ableist: 'ableist-word',
  origin: 'origin-word',
  exclusionary: 'exclusionary-word',
  vague: 'vague-word',
  pay: 'pay-phrase',
  unlawful: 'unlawful-phrase',
  spelling: 'product-spelling',
};

type Asked = Pick<Text, 'content' | 'collection' | 'language' | 'wordings'>;

/** The words of content/words.yml that a text uses, each with what to write instead. */
export function findListedWords({ content, collection, language, wordings }: Asked): Slip[] {
  if (!content) return [];
  const lexicon = lexiconFor(content.words, collection, language);

  return wordings
    .filter(({ kind }) => kind !== 'typed')
    .flatMap((passage) =>
      findPhrases(lexicon, passage.tokens).flatMap((found) => {
        const entry = found.meanings.find(({ form, isFine }) => isFine || isWritten(passage, found, form));
        if (!entry || !isMistake(entry, found, passage)) return [];
        const rule =
          entry.word.kind === 'pay' && collection === 'openings' ? 'pay-phrase-in-opening' : RULE_OF[entry.word.kind];

        return [
          { rule, passage, stretch: found, message: tell(entry.word, quoteStretch(passage, found), content.payLaws) },
        ];
      }),
    );
}

/** Whether an acronym stands there in capitals: DOE is a phrase about pay, a doe is not. */
const isWritten = ({ text }: Wording, { start, end }: Span, form: string): boolean =>
  /\p{Ll}/u.test(form) || text.slice(start, end) === form;

function isMistake({ word, isFine }: Entry, found: Occurrence<Entry>, passage: Wording): boolean {
  if (isFine || isWithin(found, passage.quotations)) return false;
  if (word.kind === 'spelling') return passage.text.slice(found.start, found.end) !== word.instead;

  return word.kind !== 'pay' || !hasFigure(passage.text, found);
}

/** Whether the sentence says how much: then the phrase is only superfluous. */
function hasFigure(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const sentence = lastBefore(listSentences(near), (one) => one.start, start - from);
  const around = near.slice(sentence?.start, sentence?.end);

  return /\d/.test(around) && /[€£$¥%]|per ?cent|\b[A-Z]{3}\b/.test(around);
}

// How far around a phrase a figure is looked for, in characters.
const REACH = 200;

const tell = ({ id, kind, instead, why }: Word, found: string, laws: PayLaw[]): string =>
  kind === 'spelling'
    ? `Found ${found}. Write "${instead}". ${why}`
    : `Found ${found}. Write instead: ${instead}. ${why}${tellLaws(laws.filter(({ forbids }) => forbids.includes(id)))}`;

/** `' Forbidden by law (Ontario and Colorado): …'`, or nothing where no row of pay-laws.yml says so. */
const tellLaws = (laws: PayLaw[]): string =>
  laws.length > 0 ? ` Forbidden by law (${joinWords(laws.map(({ name }) => name))}): see content/pay-laws.yml.` : '';
