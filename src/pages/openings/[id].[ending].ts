import { openingMarkdown } from '#feeds/opening-markdown.ts';
import { textFileRoute } from '#pages/_text-file-route.ts';
import { openingPage } from '#views/opening-page.ts';
import { textEndings } from '#views/text-files.ts';
import { loadCatalogue } from '#load-catalogue';

export async function getStaticPaths() {
  const { openings, organisation } = await loadCatalogue();

  return [...openings.keys()].flatMap((id) =>
    textEndings(organisation).map((ending) => ({ params: { id, ending }, props: { id, ending } })),
  );
}

export const GET = textFileRoute('openings', openingPage, openingMarkdown);
