import { roleMarkdown } from '#feeds/role-markdown.ts';
import { textFileRoute } from '#pages/_text-file-route.ts';
import { rolePage } from '#views/role-page.ts';
import { listFiledRoles, textEndings } from '#views/text-files.ts';
import { loadCatalogue } from '#load-catalogue';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();

  return listFiledRoles(catalogue).flatMap(({ id, role }) =>
    textEndings(catalogue.organisation).map((ending) => ({ params: { id, ending }, props: { id: role.id, ending } })),
  );
}

export const GET = textFileRoute('roles', rolePage, roleMarkdown);
