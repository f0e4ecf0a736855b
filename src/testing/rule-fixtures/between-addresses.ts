import { SMALLEST } from '#testing/builders.ts';
import { mdx, openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import { addressList, asking, levelsFile, SENIOR, skillFile, webRole } from '#testing/rule-fixtures/between-files.ts';

/** Addresses that were published once. */
export const BETWEEN_ADDRESSES: RuleFixture[] = [
  {
    rule: 'file-too-large',
    mistake: 'a list with more addresses than any company has had',
    bad: { 'content/addresses.txt': 'roles/web-developer\n'.repeat(60_000) },
    says: 'content/addresses.txt:1:1 error file-too-large\n  The list has 60,001 lines, and 60,000 are read at most. Take away what was never published.',
  },
  {
    rule: 'address-lost',
    mistake: 'a role is renamed without its old id',
    bad: {
      ...addressList(),
      'content/roles/back-end-developer.mdx': undefined,
      ...webRole(),
      ...openingFile({ role: 'web-developer' }),
    },
    says: 'content/roles/web-developer.mdx:1:1 error address-lost formerIds\n  /roles/back-end-developer/ was published, and content/roles/back-end-developer.mdx is gone. If this is the role under a new name, write `formerIds: [back-end-developer]` here. If not, put the old file back with `status: retired`.',
    nearMiss: {
      ...addressList(['roles/web-developer']),
      'content/roles/back-end-developer.mdx': undefined,
      ...webRole({ formerIds: ['back-end-developer'] }),
      ...openingFile({ role: 'web-developer' }),
    },
  },
  {
    rule: 'address-lost',
    mistake: 'one role is deleted',
    bad: addressList(['roles/webmaster']),
    says: 'content/addresses.txt:7:1 error address-lost\n  /roles/webmaster/ was published, and content/roles/webmaster.mdx is gone. If the role has a new name, write `formerIds: [webmaster]` in the new file. If not, put the old file back with `status: retired`.',
    nearMiss: {
      ...addressList(['roles/webmaster']),
      ...webRole({ title: 'Webmaster', status: 'retired' }, 'webmaster'),
    },
  },
  {
    rule: 'address-lost',
    mistake: 'two roles are renamed at once',
    bad: {
      ...addressList(['roles/web-developers', 'roles/webmaster']),
      ...webRole(),
      ...webRole({ title: 'Tester', status: 'retired' }, 'tester'),
    },
    says: 'content/addresses.txt:7:1 error address-lost\n  /roles/web-developers/ was published, and content/roles/web-developers.mdx is gone. If the role has a new name, write `formerIds: [web-developers]` in content/roles/web-developer.mdx. If not, put the old file back with `status: retired`.\ncontent/addresses.txt:8:1 error address-lost\n  /roles/webmaster/ was published, and content/roles/webmaster.mdx is gone. If the role has a new name, write `formerIds: [webmaster]` in the new file. If not, put the old file back with `status: retired`.',
  },
  {
    rule: 'address-lost',
    mistake: 'a published role is a draft again',
    bad: { ...addressList(['roles/web-developer']), ...webRole({ status: 'draft' }) },
    says: 'content/roles/web-developer.mdx:17:9 error address-lost status\n  /roles/web-developer/ was published, and a draft has no page. Write `status: published`, or `status: retired` to take the role out of the lists.',
    nearMiss: { ...addressList(), ...webRole({ status: 'draft' }) },
  },
  {
    rule: 'opening-late',
    mistake: 'a new opening has closed already',
    bad: {
      ...addressList([], ['openings/developer-berlin']),
      ...openingFile({ posted: '2026-09-02', closes: '2026-11-15T23:59' }),
    },
    says: `content/addresses.txt:1:1 warning address-new
  openings/developer-berlin has a page and is not on this list yet. Run npm run addresses, or add this line.
content/openings/developer-berlin.mdx:5:9 warning opening-late closes
  Found 2026-11-15T23:59, which is past, and the page was never published: nobody could apply. Is the year right? Write a later \`closes\`, or run npm run addresses if it was published elsewhere.`,
    nearMiss: { ...addressList(), ...openingFile({ posted: '2026-09-02', closes: '2026-11-15T23:59' }) },
  },
  {
    rule: 'address-lost',
    mistake: 'an opening is deleted instead of ended',
    bad: { ...addressList(['openings/web-developer-berlin']) },
    says: 'content/addresses.txt:6:1 error address-lost\n  /openings/web-developer-berlin/ was published, and content/openings/web-developer-berlin.mdx is gone. Put the file back and say how it ended, for example `outcome: { withdrawn: 2026-11-20 }`.',
  },
  {
    rule: 'address-lost',
    mistake: 'an opening is postponed after it appeared',
    bad: { ...addressList(), ...openingFile({ posted: '2026-12-01' }) },
    says: 'content/openings/developer-berlin.mdx:4:9 error address-lost posted\n  /openings/developer-berlin/ was published, and now has no page until 2026-12-01. Write the day on which it first appeared.',
    nearMiss: { ...addressList([], ['openings/developer-berlin']), ...openingFile({ posted: '2026-12-01' }) },
  },
  {
    rule: 'address-lost',
    mistake: 'a skill, a level and a page are deleted',
    bad: addressList(['levels/junior', 'pages/accessibility', 'skills/svn']),
    says: 'content/addresses.txt:3:1 error address-lost\n  /levels/junior/ was published, and content/levels.yml has no "junior" any more. Put it back: the id stays, and only its field `name` may change.\ncontent/addresses.txt:7:1 error address-lost\n  /accessibility/ was published, and content/pages/accessibility.mdx is gone. Put it back: the name of a file stays, and only its field `title` may change.\ncontent/addresses.txt:10:1 error address-lost\n  /skills/svn/ was published, and content/skills/svn.yml is gone. Put it back: the name of a file stays, and only its field `name` may change.',
  },
  {
    rule: 'address-lost',
    mistake: 'a question and a place are deleted',
    bad: addressList(['faqs/pets-allowed', 'locations/paris']),
    says: 'content/addresses.txt:3:1 error address-lost\n  /faq/#pets-allowed was published, and content/faqs/pets-allowed.mdx is gone. Put it back: the name of a file stays, and only its field `question` may change.\ncontent/addresses.txt:6:1 error address-lost\n  /locations/paris/ was published, and content/locations/paris.yml is gone. Put it back: the name of a file stays, and only its field `name` may change.',
    nearMiss: {
      ...addressList(['faqs/pets-allowed']),
      'content/faqs/pets-allowed.mdx': mdx(
        { ...SMALLEST.faq, question: 'Are pets allowed?', status: 'retired' },
        'No.\n',
      ),
    },
  },
  {
    rule: 'address-lost',
    mistake: 'both roles of a comparison are gone, and nobody keeps their pages',
    bad: addressList(['compare/tester/senior-tester']),
    says: 'content/addresses.txt:1:1 error address-lost\n  /compare/tester/senior-tester/ was published, and both roles are gone. Put one of their files back with `status: retired`, and the address leads there. When nobody should find it again: npm run addresses -- --remove compare/tester/senior-tester',
    nearMiss: { ...addressList(['compare/back-end-developer/senior-tester']) },
  },
  {
    rule: 'address-lost',
    mistake: 'the roles of a comparison are gone, which is told of the roles alone',
    bad: addressList(['compare/tester/senior-tester', 'roles/tester']),
    says: 'content/addresses.txt:8:1 error address-lost\n  /roles/tester/ was published, and content/roles/tester.mdx is gone. If the role has a new name, write `formerIds: [tester]` in the new file. If not, put the old file back with `status: retired`.',
  },
  {
    rule: 'address-list',
    mistake: 'a comparison of one role, and one of three',
    bad: addressList(['compare/tester', 'compare/tester/senior-tester/manager']),
    says: 'content/addresses.txt:1:1 error address-list\n  Found "compare/tester". Each line is a collection and an id, for example roles/web-developer.\ncontent/addresses.txt:2:1 error address-list\n  Found "compare/tester/senior-tester/manager". Each line is a collection and an id, for example roles/web-developer.',
  },
  {
    rule: 'address-lost',
    mistake: 'the file of a skill is renamed, and a role still names it',
    bad: {
      ...addressList(['skills/subversion']),
      ...roleFile(asking('git', 'subversion')),
      ...skillFile('svn', { name: 'Subversion' }),
    },
    says: 'content/addresses.txt:8:1 error address-lost\n  /skills/subversion/ was published, and content/skills/subversion.yml is gone. Give content/skills/svn.yml this name again: the name of a file stays, and only its field `name` may change. It is named in content/roles/back-end-developer.mdx.',
  },
  {
    rule: 'address-lost',
    mistake: 'a role is renamed while another one cannot be read',
    bad: {
      ...addressList(['roles/web-developer']),
      'content/roles/back-end-developer.mdx': undefined,
      ...webRole({ title: 'Server developer' }, 'server-developer'),
      ...openingFile({ role: 'back-end-developer' }),
      'content/roles/web-developer.mdx': '---\ntitle: Web: developer\n---\n',
    },
    says: "content/roles/server-developer.mdx:1:1 error address-lost formerIds\n  /roles/back-end-developer/ was published, and content/roles/back-end-developer.mdx is gone. If this is the role under a new name, write `formerIds: [back-end-developer]` here. If not, put the old file back with `status: retired`.\ncontent/roles/web-developer.mdx:2:11 error yaml-quotes\n  A colon with a space after it begins a field, so this text must stand in quotes. Write title: 'Web: developer'",
  },
  {
    rule: 'unused',
    mistake: 'a skill with an address that no role asks for any more',
    bad: { ...addressList(['skills/svn']), ...skillFile('svn', { name: 'Subversion' }) },
    says: 'content/skills/svn.yml:1:1 warning unused\n  No role asks for this skill. Use it again, but keep it: people may have its address.',
    nearMiss: {
      ...addressList(['skills/svn']),
      ...skillFile('svn', { name: 'Subversion' }),
      ...roleFile(asking('git', 'svn')),
    },
  },
  {
    rule: 'address-new',
    mistake: 'a role has been published, and nobody has listed it',
    bad: { ...addressList(), ...levelsFile(SENIOR), ...webRole({ level: 'senior' }) },
    says: 'content/addresses.txt:1:1 warning address-new\n  levels/senior and roles/web-developer have pages and are not on this list yet. Run npm run addresses, or add these lines.',
    nearMiss: { ...levelsFile(SENIOR), ...webRole({ level: 'senior' }) },
  },
  {
    rule: 'address-list',
    mistake: 'a line in the singular, one with a slash too many, one twice',
    bad: {
      'content/addresses.txt':
        '# A remark.\nfamilies/back-end\nlevels/mid\nlevels/mid\nopenings/developer-berlin\n\n/roles/back-end-developer/\nrole/back-end-developer\nroles/back-end-developer\nskills/git\n',
    },
    says: 'content/addresses.txt:4:1 error address-list\n  "levels/mid" stands in this list already. Take this line away.\ncontent/addresses.txt:7:1 error address-list\n  Found "/roles/back-end-developer/". Each line is a collection and an id, for example roles/web-developer.\ncontent/addresses.txt:8:1 error address-list\n  Found "role/back-end-developer". Did you mean "roles/back-end-developer"?',
    nearMiss: {
      'content/addresses.txt':
        '# A remark.\n\nfamilies/back-end\nfaqs/degree-needed\nlevels/mid\nlocations/berlin\nopenings/developer-berlin\nroles/back-end-developer\nskills/git',
    },
  },
  {
    rule: 'address-list',
    mistake: 'new lines at the end',
    bad: {
      'content/addresses.txt':
        'families/back-end\nlevels/mid\nskills/git\nroles/back-end-developer\nopenings/developer-berlin\n',
    },
    says: 'content/addresses.txt:4:1 error address-list\n  "roles/back-end-developer" stands after "skills/git". The lines are in alphabetical order: move it up, or run npm run addresses.',
  },
];
