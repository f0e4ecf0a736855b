// What the first answer does without. It comes with the rest of the table, which it adds.
export { drawAdvice, unknownText } from '#search/advice.ts';
export { completeEngine } from '#search/engine/complete.ts';
export { askTexts } from '#search/full-text.ts';
export { mendText } from '#search/mend-text.ts';
export { loadFullText } from '#search/texts/chosen.ts';
