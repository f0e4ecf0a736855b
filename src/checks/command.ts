// npm run check:content: prints every problem of the content folder. Exit status 1 when one of them is an error.
import { checkContent, formatProblems } from '#checks/check-content.ts';

const { problems } = checkContent('content');

console.log(problems.length > 0 ? formatProblems(problems) : 'The content is fine.');
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
