import { faqFile, openingFile, type RuleFixture, roleFile } from '#testing/content-folder.ts';
import { ANSWER, answer, ICON, PAGE, ROLE, role, webDeveloper } from '#testing/rule-fixtures/text-files.ts';

/** Links between the pages of the site. */
export const TEXT_SITE_FIXTURES: RuleFixture[] = [
  {
    rule: 'link-relative',
    mistake: 'a link from one file to another',
    bad: role('You use [Git](../skills/git.yml).\n'),
    says: `${ROLE}:21:15 error link-relative\n  Found "../skills/git.yml". Links within the site begin with a slash. Write /skills/git/.`,
    nearMiss: role('You use [Git](/skills/git/).\n'),
  },
  {
    rule: 'link-relative',
    mistake: 'a link without its first slash',
    bad: role('You use [Git](skills/git/).\n'),
    says: `${ROLE}:21:15 error link-relative\n  Found "skills/git/". Links within the site begin with a slash. Write /skills/git/.`,
  },
  {
    rule: 'link-slash',
    mistake: 'a link without its last slash',
    bad: role('You use [Git](/skills/git).\n'),
    says: `${ROLE}:21:15 error link-slash\n  Found "/skills/git". Addresses end with a slash: write /skills/git/.`,
    nearMiss: role('See [the icon](/feather.svg).\n', ICON),
  },
  {
    rule: 'link-slash',
    mistake: 'a link to a part, without the slash before the #',
    bad: role('See [how long](/faq#degree-needed).\n'),
    says: `${ROLE}:21:16 error link-slash\n  Found "/faq#degree-needed". Addresses end with a slash: write /faq/#degree-needed.`,
  },
  {
    rule: 'link-ending',
    mistake: 'the name of a file as the address',
    bad: role('You use [Git](/skills/git.yml).\n'),
    says: `${ROLE}:21:15 error link-ending\n  Found "/skills/git.yml". Addresses have no ending: write /skills/git/.`,
    nearMiss: role('See [the map](/sitemap-index.xml).\n'),
  },
  {
    rule: 'link-ending',
    mistake: 'the folder of a file as the address',
    bad: role('See [what you get](/content/pages/benefits.mdx).\n'),
    says: `${ROLE}:21:20 error link-ending\n  Found "/${PAGE}". Addresses have no ending: write /benefits/.`,
  },
  {
    rule: 'link-broken',
    mistake: 'a slip of typing',
    bad: role('You use [Git](/skills/gti/).\n'),
    says: `${ROLE}:21:15 error link-broken\n  There is no page "/skills/gti/". Did you mean /skills/git/?`,
    nearMiss: role(
      'See [all](/), [skills](/skills/), [openings](/openings/), [hiring](/how-we-hire/) and [search](/search/?q=k8s).\n',
    ),
  },
  {
    rule: 'link-broken',
    mistake: 'the right name in another part',
    bad: answer('See [the role](/skills/back-end-developer/).\n'),
    says: `${ANSWER}:10:16 error link-broken\n  There is no page "/skills/back-end-developer/". Did you mean /roles/back-end-developer/?`,
  },
  {
    rule: 'link-broken',
    mistake: 'a question as a page',
    bad: role('See [degrees](/faq/degree-needed/).\n'),
    says: `${ROLE}:21:15 error link-broken\n  There is no page "/faq/degree-needed/". Did you mean /faq/#degree-needed?`,
    nearMiss: role('See [degrees](/faq/#degree-needed).\n'),
  },
  {
    rule: 'link-broken',
    mistake: 'capitals',
    bad: role('You use [Git](/Skills/Git/).\n'),
    says: `${ROLE}:21:15 error link-broken\n  There is no page "/Skills/Git/". Write /skills/git/.`,
  },
  {
    rule: 'link-broken',
    mistake: 'nothing like it',
    bad: role('See [our pension](/pension/).\n'),
    says: `${ROLE}:21:19 error link-broken\n  There is no page "/pension/". Correct the address, or take the link away.`,
  },
  {
    rule: 'link-unbuilt',
    mistake: 'a role that is a draft',
    bad: answer('See [the role](/roles/web-developer/).\n', webDeveloper({ status: 'draft' })),
    says: `${ANSWER}:10:16 error link-unbuilt\n  There is no page "/roles/web-developer/": this role is a draft. Link to another one, or take the link away.`,
    nearMiss: answer('See [the role](/roles/web-developer/).\n', webDeveloper({ status: 'retired' })),
  },
  {
    rule: 'link-unbuilt',
    mistake: 'an answer that is a draft',
    bad: role('See [degrees](/faq/#degree-needed).\n', faqFile({ status: 'draft' })),
    says: `${ROLE}:21:15 error link-unbuilt\n  There is nothing at "/faq/#degree-needed": this answer is a draft. Take the link away.`,
    nearMiss: {
      ...faqFile({ status: 'draft' }, 'See [the role](/roles/web-developer/).\n'),
      ...webDeveloper({ status: 'draft' }),
    },
  },
  {
    rule: 'link-by-date',
    mistake: 'an opening that appears next week',
    bad: role('See [the opening](/openings/developer-berlin/).\n', openingFile({ posted: '2026-11-27' })),
    says: `${ROLE}:21:19 error link-by-date\n  There is no page "/openings/developer-berlin/": this opening appears on 2026-11-27. Link to another one, or take the link away.`,
    nearMiss: role('See [the opening](/openings/developer-berlin/).\n', openingFile({ posted: '2026-11-20' })),
  },
  {
    rule: 'link-moved',
    mistake: 'an old address',
    bad: answer('See [the role](/roles/programmer/).\n', roleFile({ formerIds: ['programmer'] })),
    says: `${ANSWER}:10:16 warning link-moved\n  "/roles/programmer/" is an old address. Write /roles/back-end-developer/.`,
    nearMiss: answer('See [the role](/roles/back-end-developer/).\n', roleFile({ formerIds: ['programmer'] })),
  },
  {
    rule: 'link-fragment',
    mistake: 'a slip in the part of a page',
    bad: role('See [degrees](/faq/#degree-neded).\n'),
    says: `${ROLE}:21:15 error link-fragment\n  /faq/ has no part "#degree-neded". Did you mean /faq/#degree-needed?`,
    nearMiss: role(
      'See [skills](#skills), [the team](#the-team), [pay](/openings/developer-berlin/#facts).\n\n## The team\n\nSmall.\n',
    ),
  },
  {
    rule: 'link-fragment',
    mistake: 'half of the name of an answer',
    bad: role('See [degrees](/faq/#degree).\n'),
    says: `${ROLE}:21:15 error link-fragment\n  /faq/ has no part "#degree". Did you mean /faq/#degree-needed?`,
  },
  {
    rule: 'link-fragment',
    mistake: 'a part of the page in an answer, which stands on several',
    bad: answer('See [skills](#skills).\n'),
    says: `${ANSWER}:10:14 error link-fragment\n  An answer stands on several pages, so "#skills" leads nowhere on some of them. Write the page as well, for example /faq/#office-dogs.`,
    nearMiss: answer('See [skills](/roles/back-end-developer/#skills).\n'),
  },
  {
    rule: 'link-query',
    mistake: 'a filter that nothing reads',
    bad: role('See [Berlin](/openings/?place=berlin).\n'),
    says: `${ROLE}:21:14 warning link-query\n  Nothing reads "?place=berlin" on this page. Write /openings/, or a search: /search/?q=java.`,
    nearMiss: role('See [Java](/search/?q=java).\n'),
  },
  {
    rule: 'link-to-itself',
    mistake: 'a role that links to itself',
    bad: role('See [this role](/roles/back-end-developer/).\n'),
    says: `${ROLE}:21:17 warning link-to-itself\n  "/roles/back-end-developer/" leads to where this link stands. Take the link away.`,
    nearMiss: role('See [the skills](/roles/back-end-developer/#skills).\n'),
  },
  {
    rule: 'link-to-itself',
    mistake: 'an answer that links to itself',
    bad: answer('See [above](/faq/#degree-needed).\n'),
    says: `${ANSWER}:10:13 warning link-to-itself\n  "/faq/#degree-needed" leads to where this link stands. Take the link away.`,
  },
  {
    rule: 'link-own-site',
    mistake: 'the full address of a page here',
    bad: role('You use [Git](https://careers.quillmark.example/skills/git).\n'),
    says: `${ROLE}:21:15 warning link-own-site\n  Found "https://careers.quillmark.example/skills/git". Within the site write /skills/git/.`,
    nearMiss: role(
      'Read [our privacy page](https://quillmark.example/privacy/) and [Git](https://git.example/skills/git/).\n',
    ),
  },
  {
    rule: 'link-http',
    mistake: 'the full address of a page here, over http',
    bad: role('You use [Git](http://careers.quillmark.example/skills/git).\n'),
    says: `${ROLE}:21:15 error link-http\n  Found "http://careers.quillmark.example/skills/git". Within the site write /skills/git/.`,
  },
];
