import type { OrganizationLeaf } from 'schema-dts';
import type { Organisation } from '#domain/content.ts';
import { organizationId } from '#structured-data/ids.ts';
import { publicPath } from '#paths';

/** https://schema.org/Organization: the employer, in full on the home page. */
export const organization = (employer: Organisation, site: URL): OrganizationLeaf => ({
  ...hiringOrganization(employer, site),
  legalName: employer.legalName,
  url: employer.url,
  sameAs: employer.sameAs,
  email: employer.contact.email,
});

/** The same employer as Google reads it inside a JobPosting: `sameAs` is its main site there. */
export const hiringOrganization = ({ name, url, logo }: Organisation, site: URL): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': organizationId(site),
  name,
  sameAs: url,
  logo: new URL(publicPath(logo), site).href,
});
