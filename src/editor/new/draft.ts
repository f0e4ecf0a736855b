import type { RawFile } from '#checks/document.ts';
import { contentFile } from '#domain/content-file.ts';
import type { Kind } from '#editor/new/kind.ts';
import { type Answers, answerTo, type Fields, type Ground } from '#editor/new/question.ts';
import { writeFields } from '#editor/new/write-fields.ts';
import { COLLECTIONS } from '#schemas/collections.ts';

/** A file that is not written yet. */
export interface Draft {
  id: string;
  path: string;
  text: string;
}

/** The smallest file that says what was answered. */
export function toDraft(kind: Kind, answers: Answers, ground: Ground): Draft {
  const id = answerTo(answers, 'id');
  const yaml = writeFields(toFields(kind, answers, ground));
  const text = kind.toText?.(answers);

  return {
    id,
    path: contentFile(kind.collection, id),
    text: text === undefined ? yaml : `---\n${yaml}---\n${text && `\n${text}\n`}`,
  };
}

/** All fields in the order of the schema. What nobody has answered is left out. */
function toFields({ collection, questions, complete }: Kind, answers: Answers, ground: Ground): Fields {
  const answered = questions.filter(({ name }) => (answers[name] ?? []).length > 0);
  const single = Object.assign(
    {},
    ...answered.map(({ name, toFields }) => toFields?.(answers[name] ?? [], ground, answers)),
  );
  const fields: Fields = complete?.(single, answers, ground) ?? single;

  return Object.fromEntries(
    Object.keys(COLLECTIONS[collection].schema.shape).flatMap((name) =>
      fields[name] === undefined ? [] : [[name, fields[name]]],
    ),
  );
}

/** A draft as it would lie on the disk. */
export function asFile({ path, text }: Draft): RawFile {
  const bytes = new TextEncoder().encode(text);

  return { path, kind: 'file', size: bytes.length, bytes };
}
