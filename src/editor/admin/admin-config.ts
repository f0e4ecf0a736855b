import type { Backend, CmsConfig, CollectionFile, EntryCollection } from '@sveltia/cms';
import type { Content } from '#domain/content.ts';
import type { FormField } from '#editor/admin/form-field.ts';
import { LISTS, ROWS, titleOf, toFields } from '#editor/admin/to-field.ts';
import { toInputSchema } from '#editor/editor-schema.ts';
import type { KnownIds } from '#editor/known-ids.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { ID } from '#schemas/fields.ts';
import type { Organisation } from '#schemas/organisation.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[]; // keys of COLLECTIONS are its keys

/** Lists for the content check, which no page prints: their comments say why a row is there, and a form would lose them. */
const NOT_IN_FORMS: CollectionName[] = ['words', 'payLaws'];

/** The collections that can be edited in the browser. */
export const EDITED = NAMES.filter((name) => !NOT_IN_FORMS.includes(name));

type Admin = NonNullable<Organisation['admin']>;

/** What the editor in the browser is told: where the repository is, and a form for every kind of file, made from its schema. */
export function adminConfig(
  { organisation, themes }: Pick<Content, 'organisation' | 'themes'>,
  admin: Admin,
): CmsConfig {
  const known = { themes: new Map(themes.map(({ id, name }) => [id, name])) };
  const inFolders = EDITED.filter((one) => COLLECTIONS[one].kind === 'folder');

  return {
    app_title: organisation.name,
    backend: backendFor(organisation.repository, admin),
    // What is saved becomes a pull request. It is merged at the service, where the content check and reviewers are seen: see `publish`.
    publish_mode: 'editorial_workflow',
    media_folder: 'public',
    public_folder: '/',
    media_libraries: { stock_assets: { providers: [] } },
    // What is empty is left out of a file, as people leave it out.
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    // It would show fields one below the other, and not the page.
    editor: { preview: false },
    collections: [
      ...inFolders.map((one) => entriesOf(one, known)),
      {
        name: LISTS,
        label: 'Company',
        publish: false,
        files: EDITED.filter((one) => !inFolders.includes(one)).map((one) => fileOf(one, known)),
      },
    ],
  };
}

/** The service at which the repository lies, by its address. Everybody signs in with a token of their own. */
function backendFor(repository: string, { backend, branch }: Admin): Backend {
  const { origin, pathname, hostname } = new URL(repository);
  const isTheirs = hostname === `${backend}.com`;
  const common = { repo: pathname.slice(1), branch, auth_methods: ['token' as const] };

  return backend === 'github'
    ? { ...common, name: backend, ...(!isTheirs && { api_root: `${origin}/api/v3` }) }
    : { ...common, name: backend, ...(!isTheirs && { api_root: `${origin}/api/v4` }) };
}

/** What editors call a collection and one of its entries. */
const WORDS: Partial<Record<CollectionName, { label: string; label_singular?: string }>> = {
  roles: { label: 'Roles', label_singular: 'role' },
  faqs: { label: 'Questions', label_singular: 'question' },
  openings: { label: 'Openings', label_singular: 'opening' },
  pages: { label: 'Pages', label_singular: 'page' },
  skills: { label: 'Skills', label_singular: 'skill' },
  families: { label: 'Families', label_singular: 'family' },
  locations: { label: 'Places', label_singular: 'place' },
  payBands: { label: 'Pay bands', label_singular: 'pay band' },
  benefits: { label: 'Benefits', label_singular: 'benefit' },
  processes: { label: 'Hiring processes', label_singular: 'hiring process' },
  levels: { label: 'Levels' },
  themes: { label: 'Themes' },
  organisation: { label: 'The company' },
};

/** What the name of a new file begins with, where it is not what people know the entry by. */
const SLUGS: Partial<Record<CollectionName, string>> = { openings: '{{role}}', payBands: '{{family}}-{{level}}' };

/** What tells an entry from the others, where its first field does not. */
const IDENTIFIERS: Partial<Record<CollectionName, string>> = { openings: 'identifier' };

const WRITE_AN_ID: [pattern: string, message: string] = [ID.source, 'Write small letters, digits and single hyphens.'];

function entriesOf(name: CollectionName, known: KnownIds): EntryCollection {
  const home = COLLECTIONS[name];
  const isPage = home.kind === 'folder' && home.ending === '.mdx';
  const fields = toFields(toInputSchema(name), known);

  return {
    name,
    ...WORDS[name],
    folder: `content/${home.at}`,
    extension: isPage ? 'mdx' : 'yml',
    format: isPage ? 'yaml-frontmatter' : 'yaml',
    identifier_field: IDENTIFIERS[name] ?? fields[0]?.name,
    summary: titleOf(name),
    // The address of a page is for ever: it is chosen once. How to rename and delete is told in content/README.md.
    slug: {
      template: SLUGS[name] ?? titleOf(name),
      editable: ['create'],
      pattern: WRITE_AN_ID,
      hint: 'The name of the file, and the end of its address.',
    },
    delete: false,
    publish: false,
    fields: isPage ? [...fields, BODY] : fields,
  };
}

/** The text as it is written: an editor of formatted text would rewrite the components that it does not know. */
const BODY: FormField = {
  name: 'body',
  label: 'Text',
  hint: 'Markdown, as in the file: headings begin with ##.',
  widget: 'text',
  required: false,
};

function fileOf(name: CollectionName, known: KnownIds): CollectionFile {
  const home = COLLECTIONS[name];
  const fields = toFields(toInputSchema(name), known);

  return {
    name,
    ...WORDS[name],
    file: `content/${home.at}`,
    format: 'yaml',
    fields:
      home.kind === 'rows'
        ? [
            {
              name: ROWS,
              label: WORDS[name]?.label ?? name,
              widget: 'list',
              root: true,
              collapsed: true,
              summary: '{{name}}',
              fields,
            },
          ]
        : fields,
  };
}
