import { type Catalogue, listedOpenings, usedSkills } from '#domain/catalogue.ts';
import { API_SIZE } from '#feeds/api/document.ts';
import { familiesDocument } from '#feeds/api/families.ts';
import { faqsDocument } from '#feeds/api/faqs.ts';
import { openingsDocument } from '#feeds/api/openings.ts';
import { rolesDocument } from '#feeds/api/roles.ts';
import { skillsDocument } from '#feeds/api/skills.ts';
import type { TextSource } from '#feeds/source.ts';
import { listFamilyPages } from '#views/family-page.ts';
import { countPages, followingRoutes, type ListPart } from '#views/paging.ts';
import type { ApiList } from '#paths';

interface List {
  write(source: TextSource, part?: ListPart): object | Promise<object>;
  /** How many entries it has on all pages. */
  length(catalogue: Catalogue): number;
}

export const API_LISTS: Record<ApiList, List> = {
  families: { write: familiesDocument, length: (catalogue) => listFamilyPages(catalogue).length },
  faqs: { write: faqsDocument, length: ({ faqs }) => faqs.size },
  openings: { write: openingsDocument, length: (catalogue) => listedOpenings(catalogue).length },
  roles: { write: rolesDocument, length: ({ roles }) => roles.size },
  skills: { write: skillsDocument, length: (catalogue) => usedSkills(catalogue).length },
};

export const listApiLists = (): ApiList[] => Object.keys(API_LISTS) as ApiList[]; // keys of API_LISTS are its keys

/** The pages of all lists from the second on. */
export const followingApiPages = (catalogue: Catalogue, size = API_SIZE): { list: ApiList; page: number }[] =>
  listApiLists().flatMap((list) =>
    followingRoutes(countPages(API_LISTS[list].length(catalogue), size)).map(({ props: { page } }) => ({ list, page })),
  );
