import type { z } from 'astro/zod';
import { mailAddress, webAddress, webAddressThat } from '#schemas/addresses.ts';
import { timeZone } from '#schemas/codes.ts';
import { contradictions } from '#schemas/contradictions.ts';
import { fieldsOf, formed, listOf, oneOf, text, yesOrNo } from '#schemas/fields.ts';

const accommodation = fieldsOf(
  {
    email: mailAddress.optional().describe('Where to ask by mail.'),
    url: webAddress.optional().describe('Where to ask by form.'),
    text: text(20, 400, 'Say how somebody asks for an adjustment.').describe('How somebody asks for an adjustment.'),
  },
  'Write { email: …, text: … }.',
).superRefine(
  ...contradictions(({ email, url }: { email?: string | undefined; url?: string | undefined }) => [
    {
      of: ['email', 'url'],
      isBroken: () => email === undefined && url === undefined,
      message: 'Write `email` or `url`: somebody must be able to ask.',
      rule: 'field-missing',
    },
  ]),
);

const security = fieldsOf(
  {
    email: mailAddress.optional().describe('Where to report by mail.'),
    url: webAddress.optional().describe('Where to report by form.'),
    policy: webAddress.optional().describe('What you promise to somebody who reports.'),
  },
  'Write { email: … }.',
).superRefine(
  ...contradictions(({ email, url }: { email?: string | undefined; url?: string | undefined }) => [
    {
      of: ['email', 'url'],
      isBroken: () => email === undefined && url === undefined,
      message: 'Write `email` or `url`: somebody must be able to report.',
      rule: 'field-missing',
    },
  ]),
);

const admin = fieldsOf(
  {
    backend: oneOf(['github', 'gitlab']).describe('The service that `repository` lies at.'),
    branch: text(1, 100, 'Write the branch that the site is built from, for example main.')
      .default('main')
      .describe('The branch that the site is built from.'),
  },
  'Write { backend: github }, or { backend: gitlab }.',
);

const LOGO = /^\/[\w./-]+$/;

/** content/organisation.yml: the employer. */
export const organisationSchema = fieldsOf(
  {
    name: text(2, 60, 'Write the name that candidates know.').describe('The name that candidates know.'),
    legalName: text(2, 120, 'Write the registered name.').describe('The registered name.'),
    url: webAddress.describe('The main site of the company.'),
    logo: formed(
      'file-address',
      (address) => LOGO.test(address),
      'Write an address in public/, for example /logo.svg.',
      {
        pattern: LOGO.source,
      },
    ).describe('The logo, an address in public/.'),
    sameAs: listOf(webAddress, 'List addresses.').default([]).describe('Profiles of the company elsewhere.'),
    contact: fieldsOf({ email: mailAddress.describe('Where candidates ask.') }, 'Write { email: … }.').describe(
      'Where candidates ask.',
    ),
    accommodation: accommodation.describe('How to ask for an adjustment.'),
    security: security.optional().describe('Where somebody reports a weakness of the site; without it, the contact.'),
    equalOpportunity: text(40, 800, 'Write the statement that openings print.').describe(
      'The statement that openings print.',
    ),
    defaultTimeZone: timeZone.describe('The time zone of the company.'),
    repository: webAddressThat(
      'Write a full address, with https:// at its beginning and neither a slash nor .git at its end, for example https://git.company.example/careers.',
      (address) => !/[?#]|\/$|\.git$/.test(address),
    ).describe('The repository, for "suggest a change" links.'),
    offline: yesOrNo('Are pages kept on the devices of visitors, for reading offline?')
      .default(true)
      .describe('Whether devices of visitors keep the pages for reading offline.'),
    textFiles: yesOrNo('Are there files of roles and openings to take along?')
      .default(true)
      .describe('Whether each role and opening is there as Markdown, plain text and a Word document too.'),
    admin: admin.optional().describe('The editor in the browser, at /admin/; left out, there is none.'),
    example: yesOrNo('Is this the example company?').describe(
      'True while this is the example; then the site can be published on example addresses only.',
    ),
  },
  'Write the fields of the employer, beginning with `name:`.',
);

export type Organisation = z.output<typeof organisationSchema>;
