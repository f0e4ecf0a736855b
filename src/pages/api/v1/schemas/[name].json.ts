import type { APIContext, APIRoute, InferGetStaticPropsType } from 'astro';
import { API_SCHEMAS, jsonSchema } from '#feeds/api/schemas.ts';
import { writeJson } from '#feeds/json-feed.ts';
import { apiSchemaPath } from '#paths';

export const getStaticPaths = () => API_SCHEMAS.map((name) => ({ params: { name }, props: { name } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name }, site, url }: APIContext<Props>) =>
  new Response(writeJson(jsonSchema(name, new URL(apiSchemaPath(name), site ?? url).href)), {
    headers: { 'content-type': 'application/schema+json' },
  });
