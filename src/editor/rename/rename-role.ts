import { findAddressList } from '#checks/between/address-list.ts';
import type { Report } from '#checks/check-files.ts';
import type { Document, RawFile } from '#checks/document.ts';
import type { FieldPath } from '#checks/finding.ts';
import type { Content, Role } from '#domain/content.ts';
import { contentFile } from '#domain/content-file.ts';
import { listReferences } from '#domain/integrity/list-references.ts';
import { refuseId } from '#editor/new/entry-id.ts';
import type { Ground } from '#editor/new/question.ts';
import { applyEdits, type Edit } from '#editor/rename/edit.ts';
import { editFormerIds } from '#editor/rename/former-ids.ts';

/** What is different on the disk when a role has another id. */
export interface Renaming {
  /** The file that goes. */
  from: string;
  /** The file that comes in its place. */
  to: string;
  /** The new text of each file that changes, the renamed one among them under its new path. */
  texts: Map<string, string>;
  /** Whether the old address leads on: somebody may have kept it. */
  leadsOn: boolean;
}

/**
 * The changes with which a role is called `to`: its file, every field elsewhere that names it, and every link in a text. Throws a
 * sentence for people when it cannot be called so.
 */
export function renameRole(role: Role, to: string, report: Report, ground: Ground): Renaming {
  const isBack = role.formerIds.includes(to);
  // Whoever changes their mind takes the old name, which leads to this role already.
  const refusal = to === role.id ? `It is called "${to}" already.` : isBack ? undefined : refuseId('roles', to, ground);
  if (refusal !== undefined) throw new Error(refusal);

  const wasShown = role.status !== 'draft' || isListed(role.id, ground.files);
  const after = [...role.formerIds.filter((id) => id !== to), ...(wasShown ? [role.id] : [])];
  const [from, target] = [contentFile('roles', role.id), contentFile('roles', to)];
  const texts = report.documents.flatMap((document): [string, string][] => {
    const isOwn = document.file === from;
    const own = isOwn ? editFormerIds(document, role.formerIds, after) : undefined;
    const edits = [
      ...(own ? [own] : []),
      ...listNamings(ground.content, document, role.id).map((path) => editField(document, path, role.id, to)),
      ...listLinks(document, role.id).map(({ start, end }) => ({ start, end, text: to })),
    ];

    return edits.length > 0 || isOwn ? [[isOwn ? target : document.file, applyEdits(document.text, edits)]] : [];
  });

  return { from, to: target, texts: new Map(texts), leadsOn: wasShown };
}

const isListed = (id: string, files: RawFile[]): boolean =>
  (findAddressList(files)?.addresses ?? []).some(({ line }) => line === `roles/${id}`);

/** The fields of a file that name the role. */
const listNamings = (content: Content, { file }: Document, id: string): FieldPath[] =>
  listReferences(content)
    .filter((one) => one.target === 'roles' && one.named === id && contentFile(one.collection, one.id) === file)
    .map(({ path }) => path);

/** The value may stand in quotes, which stay. */
function editField({ fields, text }: Document, path: FieldPath, id: string, to: string): Edit {
  const { start, end } = fields.spanOf(path);

  return { start, end, text: text.slice(start, end).replace(id, to) };
}

/** Where the id stands in an address within the text: of its page, of a file of it, of a comparison. */
function listLinks({ text, body }: Document, id: string): { start: number; end: number }[] {
  if (!body) return [];
  const address = new RegExp(String.raw`(?<=/roles/|/compare/|/compare/[a-z0-9-]+/)${id}(?=[/.#?)\s"']|$)`, 'gm');

  return [...text.slice(body.start).matchAll(address)].map(({ index }) => ({
    start: body.start + index,
    end: body.start + index + id.length,
  }));
}
