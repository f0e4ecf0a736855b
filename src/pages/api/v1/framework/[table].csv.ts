import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { frameworkOf } from '#feeds/api/framework.ts';
import { FRAMEWORK_TABLES, frameworkCsv } from '#feeds/framework-tables.ts';
import { loadCatalogue } from '#load-catalogue';

export const getStaticPaths = () => FRAMEWORK_TABLES.map((table) => ({ params: { table }, props: { table } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { table } }: APIContext<Props>) =>
  new Response(frameworkCsv(table, frameworkOf(await loadCatalogue())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
