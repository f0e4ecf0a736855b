import type { Content, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { counted } from '#domain/counted.ts';
import { type HealthFinding, type HealthSection, healthSection } from '#domain/health/finding.ts';
import { joinWords } from '#domain/integrity/also-in.ts';
import { checkAlike } from '#domain/tidiness/alike.ts';
import { foldText } from '#domain/tidiness/fold-text.ts';
import { shorten } from '#schemas/quote.ts';

/** Roles and questions that the content check finds alike, waived or not, and responsibilities that several other roles share. */
export function checkDuplicates(content: Content): HealthSection {
  const alike = checkAlike(content);
  const told = new Set(alike.filter(({ collection }) => collection === 'roles').map(({ id }) => id));
  const findings = [
    ...alike.map(({ collection, id, message }) => ({
      file: contentFile(collection, id),
      what: message,
      weight: ALIKE,
    })),
    ...checkSentences(content.roles.filter(({ id, status }) => status === 'published' && !told.has(id))),
  ];
  const summary =
    findings.length === 0
      ? 'No two roles or questions say the same, and no two roles share a responsibility.'
      : `${counted(findings.length, 'text says', 'texts say')} what another one says.`;

  return healthSection({
    topic: 'duplicates',
    title: 'Said twice',
    summary,
    todo: 'Say what tells the one from the other, or make one of the two.',
    findings,
  });
}

const ALIKE = 1_000;
const SHOWN = 80;

/** One finding for each responsibility that several roles have word for word, at the last of them. */
function checkSentences(roles: Role[]): HealthFinding[] {
  const said = roles.flatMap(({ id, responsibilities }) =>
    Object.values(responsibilities)
      .flat()
      .map((sentence) => ({ id, sentence, folded: foldText(sentence) })),
  );

  return [...Map.groupBy(said, ({ folded }) => folded).values()].flatMap((group): HealthFinding[] => {
    const ids = [...new Set(group.map(({ id }) => id))];
    const last = ids.at(-1);
    if (last === undefined || ids.length < 2) return [];
    const others = joinWords(ids.slice(0, -1).map((id) => contentFile('roles', id)));
    const what = `"${shorten(group[0]?.sentence ?? '', SHOWN)}" stands in ${others} too.`;

    return [{ file: contentFile('roles', last), what, weight: ids.length }];
  });
}
