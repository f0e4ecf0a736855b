import { z } from 'astro/zod';
import { familiesSchema } from '#feeds/api/families.ts';
import { faqsSchema } from '#feeds/api/faqs.ts';
import { frameworkSchema } from '#feeds/api/framework.ts';
import { levelsSchema } from '#feeds/api/levels.ts';
import { openingFileSchema, openingsSchema } from '#feeds/api/openings.ts';
import { roleFileSchema, rolesSchema } from '#feeds/api/roles.ts';
import { skillsSchema } from '#feeds/api/skills.ts';

/** The shape of every document, by the name of its schema. `role` and `opening` are those of the files beside the pages. */
const SCHEMAS = {
  roles: rolesSchema,
  openings: openingsSchema,
  skills: skillsSchema,
  families: familiesSchema,
  levels: levelsSchema,
  faqs: faqsSchema,
  framework: frameworkSchema,
  role: roleFileSchema,
  opening: openingFileSchema,
} satisfies Record<string, z.ZodType>;

export type ApiSchemaName = keyof typeof SCHEMAS;

export const API_SCHEMAS = Object.keys(SCHEMAS) as ApiSchemaName[]; // keys of SCHEMAS are its keys

/** The JSON Schema (2020-12) of a document, which stands at `address`. */
export const jsonSchema = (name: ApiSchemaName, address: string): object => {
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[name]);

  return { $schema, $id: address, title: name, ...schema };
};
