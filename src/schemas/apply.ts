import { mailAddress, webAddress } from '#schemas/addresses.ts';
import { contradictions } from '#schemas/contradictions.ts';
import { fieldsOf, listOf, text, yesOrNo } from '#schemas/fields.ts';

interface Written {
  url?: string | undefined;
  email?: string | undefined;
}

/** `apply` of an opening: exactly one way to apply. */
export const applySchema = fieldsOf(
  {
    url: webAddress.optional().describe('Where to apply. Write this or `email`.'),
    email: mailAddress.optional().describe('Where to send an application. Write this or `url`.'),
    documents: listOf(text(2, 80, 'Write one document, for example CV.'), 'List documents, for example [CV].')
      .default([])
      .describe('What to send.'),
    direct: yesOrNo('Is it a short form on this very site?')
      .default(false)
      .describe('Whether the form is short and on this site.'),
  },
  'Write { url: https://… } or { email: … }.',
).superRefine(
  ...contradictions(({ url, email }: Written) => [
    {
      of: ['url', 'email'],
      isBroken: () => url !== undefined && email !== undefined,
      message: 'Write either `url` or `email`: there must be exactly one way to apply.',
    },
    {
      of: ['url', 'email'],
      isBroken: () => url === undefined && email === undefined,
      message: 'Nothing says where to apply. Write { url: https://… } or { email: … }.',
      rule: 'field-missing',
    },
  ]),
);
