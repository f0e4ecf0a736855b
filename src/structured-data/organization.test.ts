import { expect, test } from 'vitest';
import { hiringOrganization, organization } from '#structured-data/organization.ts';
import { webSite } from '#structured-data/web-site.ts';
import { anOrganisation } from '#testing/builders.ts';

const SITE = new URL('https://careers.quillmark.example');
const employer = anOrganisation({ sameAs: ['https://press.quillmark.example'] });

test('the employer has its site, its profiles and its logo, each in full', () => {
  expect(organization(employer, SITE)).toEqual({
    '@type': 'Organization',
    '@id': 'https://careers.quillmark.example/#organisation',
    name: 'Quillmark',
    legalName: 'Quillmark Example Ltd',
    url: 'https://quillmark.example',
    logo: 'https://careers.quillmark.example/logo.svg',
    sameAs: ['https://press.quillmark.example'],
    email: 'jobs@quillmark.example',
  });
});

test('inside a JobPosting it is the same employer, by name and main site', () => {
  expect(hiringOrganization(employer, SITE)).toMatchObject({
    '@id': organization(employer, SITE)['@id'],
    name: 'Quillmark',
    sameAs: 'https://quillmark.example',
  });
});

test('the site is published by it', () => {
  expect(webSite(employer, 'en', SITE)).toMatchObject({
    name: 'Quillmark',
    url: 'https://careers.quillmark.example/',
    publisher: { '@id': organization(employer, SITE)['@id'] },
  });
});
