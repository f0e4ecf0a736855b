// What the first answer does without. It comes with the rest of the table, which it adds.
export { addRest } from '#domain/search/packed-rest.ts';
export { adviceLines, unknownText } from '#search/advice.ts';
export { completeEngine, openWhole } from '#search/engine/complete.ts';
export { askTexts } from '#search/full-text.ts';
export { mendText } from '#search/mend-text.ts';
export { loadFullText } from '#search/texts/chosen.ts';
