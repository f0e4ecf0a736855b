import { SMALLEST } from '#testing/builders.ts';
import { type Files, mdx, type RuleFixture, SYMLINK, VALID } from '#testing/content-folder.ts';

/** The valid folder with one of its files under another name. */
const moved = (from: string, to: string): Files => ({
  [`content/${from}`]: undefined,
  [`content/${to}`]: VALID[`content/${from}`],
});

/** One of the valid files once more, under another name. */
const again = (from: string, to: string): Files => ({ [`content/${to}`]: VALID[`content/${from}`] });

const FAQ = 'faqs/degree-needed.mdx';
const ROLE = 'roles/back-end-developer.mdx';
const SKILL = 'skills/git.yml';
const BAND = 'pay-bands/back-end-mid-de.yml';

/** A second answer, under any name. */
const answer = (name: string): Files => ({
  [`content/faqs/${name}.mdx`]: mdx({ ...SMALLEST.faq, question: 'Do you have an office dog?', order: 20 }),
});

export const FILES_NAMES_FIXTURES: RuleFixture[] = [
  {
    rule: 'file-missing',
    mistake: 'the list of themes was deleted',
    bad: { 'content/themes.yml': undefined },
    says: `content/themes.yml:1:1 error file-missing
  This file is missing.`,
    nearMiss: { 'content/benefits/.gitkeep': '' },
  },
  {
    rule: 'place-unknown',
    mistake: 'a folder without its s',
    bad: moved(ROLE, 'role/back-end-developer.mdx'),
    says: `content/role/back-end-developer.mdx:1:1 error place-unknown
  Nothing reads content/role. Did you mean content/roles?`,
    nearMiss: { 'content/README.md': '# The guide\n' },
  },
  {
    rule: 'place-unknown',
    mistake: 'a folder with a capital',
    bad: moved(SKILL, 'Skills/git.yml'),
    says: `content/Skills/git.yml:1:1 error place-unknown
  Nothing reads content/Skills. Did you mean content/skills?`,
  },
  {
    rule: 'place-unknown',
    mistake: 'a folder that nobody knows, with two files',
    bad: { 'content/offices/berlin.yml': 'name: Berlin\n', 'content/offices/london.yml': 'name: London\n' },
    says: `content/offices/berlin.yml:1:1 error place-unknown
  Nothing reads content/offices. The content is in: roles, faqs, openings, pages, skills, families, locations, pay-bands, benefits, processes, levels.yml, themes.yml, words.yml, pay-laws.yml, organisation.yml.`,
  },
  {
    rule: 'place-unknown',
    mistake: 'a list in a file with another ending',
    bad: moved('levels.yml', 'levels.yaml'),
    says: `content/levels.yaml:1:1 error place-unknown
  Nothing reads content/levels.yaml. Did you mean content/levels.yml?`,
  },
  {
    rule: 'place-unknown',
    mistake: 'a role that stands in no folder',
    bad: moved(ROLE, 'back-end-developer.mdx'),
    says: `content/back-end-developer.mdx:1:1 error place-unknown
  Nothing reads this file here. Move it to content/roles/back-end-developer.mdx.`,
  },
  {
    rule: 'place-unknown',
    mistake: 'a folder where a file is wanted',
    bad: moved('levels.yml', 'levels.yml/mid.yml'),
    says: `content/levels.yml/mid.yml:1:1 error place-unknown
  content/levels.yml is to be a file.`,
  },
  {
    rule: 'folder-inside',
    mistake: 'roles sorted into folders',
    bad: moved(ROLE, 'roles/engineering/back-end-developer.mdx'),
    says: `content/roles/engineering/back-end-developer.mdx:1:1 error folder-inside
  Folders inside other folders are not read, and engineering is one. Move content/roles/engineering/back-end-developer.mdx to content/roles/back-end-developer.mdx.`,
    nearMiss: answer('how-roles-are-sorted'),
  },
  {
    rule: 'folder-inside',
    mistake: 'two answers in a folder of their own',
    bad: { ...moved(FAQ, 'faqs/old/degree-needed.mdx'), ...answer('old/office-dog') },
    says: `content/faqs/old/degree-needed.mdx:1:1 error folder-inside
  Folders inside other folders are not read, and old is one. Move content/faqs/old/degree-needed.mdx to content/faqs/degree-needed.mdx.`,
  },
  {
    rule: 'file-ending',
    mistake: 'Markdown without the x',
    bad: moved(ROLE, 'roles/back-end-developer.md'),
    says: `content/roles/back-end-developer.md:1:1 error file-ending
  Files in content/roles end in .mdx. Name it back-end-developer.mdx.`,
    nearMiss: answer('why-mdx'),
  },
  {
    rule: 'file-ending',
    mistake: 'the old Markdown file beside the new one',
    bad: again(ROLE, 'roles/back-end-developer.md'),
    says: `content/roles/back-end-developer.md:1:1 error file-ending
  Only back-end-developer.mdx beside it is read. Move there what it lacks, and delete this file.`,
  },
  {
    rule: 'file-ending',
    mistake: 'yaml written in full',
    bad: moved(SKILL, 'skills/git.yaml'),
    says: `content/skills/git.yaml:1:1 error file-ending
  Files in content/skills end in .yml. Name it git.yml.`,
  },
  {
    rule: 'file-ending',
    mistake: 'Windows hides a second ending',
    bad: moved(FAQ, 'faqs/degree-needed.mdx.txt'),
    says: `content/faqs/degree-needed.mdx.txt:1:1 error file-ending
  Files in content/faqs end in .mdx. Name it degree-needed.mdx.`,
  },
  {
    rule: 'file-ending',
    mistake: 'no ending at all, and a capital',
    bad: moved(FAQ, 'faqs/Degree needed'),
    says: `content/faqs/Degree needed:1:1 error file-ending
  Files in content/faqs end in .mdx. Name it degree-needed.mdx.`,
  },
  {
    rule: 'file-ending',
    mistake: 'a skill in the folder of roles',
    bad: again(SKILL, 'roles/kubernetes.yml'),
    says: `content/roles/kubernetes.yml:1:1 error file-ending
  Its fields are those of content/skills. Move it to content/skills/kubernetes.yml.`,
  },
  {
    rule: 'file-ending',
    mistake: 'a Word document',
    bad: { 'content/faqs/office-dog.docx': 'PK\u0003\u0004' },
    says: `content/faqs/office-dog.docx:1:1 error file-ending
  Files in content/faqs are plain text. Copy the words into a new file office-dog.mdx, and delete this one.`,
  },
  {
    rule: 'file-ending',
    mistake: 'notes beside the roles',
    bad: { 'content/roles/README.md': '# How we write roles\n' },
    says: `content/roles/README.md:1:1 error file-ending
  Notes for editors stand in content/README.md. Move the text there, or delete this file.`,
  },
  {
    rule: 'draft-name',
    mistake: 'an underscore hides a role',
    bad: again(ROLE, 'roles/_site-engineer.mdx'),
    says: `content/roles/_site-engineer.mdx:1:1 error draft-name
  A file whose name begins with "_" is never read. To keep it from readers, name it site-engineer.mdx and write "status: draft" in it.`,
    nearMiss: answer('a-draft-of-the-contract'),
  },
  {
    rule: 'draft-name',
    mistake: 'an underscore hides an opening',
    bad: again('openings/developer-berlin.mdx', 'openings/_developer-lisbon.mdx'),
    says: `content/openings/_developer-lisbon.mdx:1:1 error draft-name
  A file whose name begins with "_" is never read. To keep it from readers, name it developer-lisbon.mdx and set "posted" to a day in the future.`,
  },
  {
    rule: 'draft-name',
    mistake: 'an underscore hides a skill',
    bad: again(SKILL, 'skills/_svn.yml'),
    says: `content/skills/_svn.yml:1:1 error draft-name
  A file whose name begins with "_" is never read. Name it svn.yml, or delete it.`,
  },
  {
    rule: 'left-over',
    mistake: 'an editor keeps the version before',
    bad: again(ROLE, 'roles/back-end-developer.mdx~'),
    says: `content/roles/back-end-developer.mdx~:1:1 error left-over
  An editor or a merge left this file behind. Delete it.`,
    nearMiss: answer('where-is-my-backup'),
  },
  {
    rule: 'left-over',
    mistake: 'a merge keeps the version before',
    bad: again(SKILL, 'skills/git.yml.orig'),
    says: `content/skills/git.yml.orig:1:1 error left-over
  An editor or a merge left this file behind. Delete it.`,
  },
  {
    rule: 'left-over',
    mistake: 'Windows keeps small images',
    bad: {
      'content/roles/Thumbs.db': new Uint8Array([0xd0, 0xcf]),
      'public/images/Thumbs.db': new Uint8Array([0xd0, 0xcf]),
    },
    says: `content/roles/Thumbs.db:1:1 error left-over
  The computer left this file behind, and nobody needs it. Delete it.
public/images/Thumbs.db:1:1 error left-over
  The computer left this file behind, and nobody needs it. Delete it.`,
  },
  {
    rule: 'file-copy',
    mistake: 'a file downloaded twice',
    bad: again(ROLE, 'roles/back-end-developer (1).mdx'),
    says: `content/roles/back-end-developer (1).mdx:1:1 error file-copy
  By its name this is a copy of another file. Delete the one that nobody needs, or give this one a name of its own.`,
    nearMiss: answer('get-a-copy-of-the-contract'),
  },
  {
    rule: 'file-copy',
    mistake: 'a copy made in the Finder',
    bad: again(FAQ, 'faqs/degree-needed copy 2.mdx'),
    says: `content/faqs/degree-needed copy 2.mdx:1:1 error file-copy
  By its name this is a copy of another file. Delete the one that nobody needs, or give this one a name of its own.`,
  },
  {
    rule: 'file-copy',
    mistake: 'a copy made in Windows',
    bad: again(SKILL, 'skills/git - Copy.yml'),
    says: `content/skills/git - Copy.yml:1:1 error file-copy
  By its name this is a copy of another file. Delete the one that nobody needs, or give this one a name of its own.`,
  },
  {
    rule: 'image-in-content',
    mistake: 'a photograph beside the page',
    bad: { 'content/pages/Our Office.JPG': new Uint8Array([0xff, 0xd8, 0xff]) },
    says: `content/pages/Our Office.JPG:1:1 error image-in-content
  Only texts are read here. Move it to public/images/our-office.jpg; in a text, an image is then ![what it shows](/images/our-office.jpg).`,
    nearMiss: answer('may-i-send-a-photograph'),
  },
  {
    rule: 'name-alike',
    mistake: 'a Cyrillic letter in the name',
    bad: answer('off\u0456ce-dog'),
    says: `content/faqs/off\u{456}ce-dog.mdx:1:1 error name-alike
  The "\u{456}" in this name is Cyrillic (U+0456) and no "i": nobody could type the address. Name it office-dog.mdx.`,
    nearMiss: answer('office-dog'),
  },
  {
    rule: 'name-space',
    mistake: 'a title used as a name',
    bad: answer('Do You Have an Office-Dog?'),
    says: `content/faqs/Do You Have an Office-Dog?.mdx:1:1 error name-space
  A space in a name becomes %20 in the address. Name it do-you-have-an-office-dog.mdx.`,
    nearMiss: answer('do-you-have-an-office-dog'),
  },
  {
    rule: 'name-space',
    mistake: 'the name with a hyphen exists too',
    bad: again(ROLE, 'roles/back-end developer.mdx'),
    says: `content/roles/back-end developer.mdx:1:1 error name-space
  A space in a name becomes %20 in the address. back-end-developer.mdx exists already: delete one of the two, or give this one another name.`,
  },
  {
    rule: 'name-capital',
    mistake: 'capitals',
    bad: answer('Office-Dog'),
    says: `content/faqs/Office-Dog.mdx:1:1 error name-capital
  An address has small letters only. Name it office-dog.mdx.`,
    nearMiss: answer('office-dog-2'),
  },
  {
    rule: 'name-capital',
    mistake: 'a capital ending',
    bad: moved(FAQ, 'faqs/degree-needed.MDX'),
    says: `content/faqs/degree-needed.MDX:1:1 error name-capital
  An address has small letters only. Name it degree-needed.mdx.`,
  },
  {
    rule: 'name-letter',
    mistake: 'a letter with an accent',
    bad: answer('caf\u00e9-in-the-office'),
    says: `content/faqs/café-in-the-office.mdx:1:1 error name-letter
  An address has the letters a to z only; this name has "é" in it. Name it cafe-in-the-office.mdx.`,
    nearMiss: answer('cafe-in-the-office'),
  },
  {
    rule: 'name-letter',
    mistake: 'an accent in a sign of its own, as macOS writes it',
    bad: answer('cafe\u0301'),
    says: `content/faqs/cafe\u{301}.mdx:1:1 error name-letter
  An address has the letters a to z only; this name has "é" in it. Name it cafe.mdx.`,
  },
  {
    rule: 'name-letter',
    mistake: 'a name in another script',
    bad: answer('\u72ac'),
    says: `content/faqs/\u{72ac}.mdx:1:1 error name-letter
  An address has the letters a to z only; this name has "\u{72ac}" in it. Use small letters, digits and single hyphens, for example senior-back-end-developer.mdx.`,
  },
  {
    rule: 'name-letter',
    mistake: 'an invisible character in the name',
    bad: answer('office\u200Bdog'),
    says: `content/faqs/office\u{200b}dog.mdx:1:1 error name-letter
  An address has the letters a to z only; this name has U+200B in it. Name it office-dog.mdx.`,
  },
  {
    rule: 'name-dot',
    mistake: 'a dot in a name',
    bad: answer('how-do-you-use-node.js'),
    says: `content/faqs/how-do-you-use-node.js.mdx:1:1 error name-dot
  A dot begins the ending of a file; a name has none. Name it how-do-you-use-nodejs.mdx.`,
    nearMiss: answer('how-do-you-use-nodejs'),
  },
  {
    rule: 'name-dot',
    mistake: 'two dots',
    bad: answer('office..dog'),
    says: `content/faqs/office..dog.mdx:1:1 error name-dot
  A dot begins the ending of a file; a name has none. Name it office-dog.mdx.`,
  },
  {
    rule: 'name-sign',
    mistake: 'underscores',
    bad: answer('office_dog'),
    says: `content/faqs/office_dog.mdx:1:1 error name-sign
  An address has small letters, digits and hyphens only; this name has "_" in it. Name it office-dog.mdx.`,
    nearMiss: answer('24-hours-on-call'),
  },
  {
    rule: 'name-sign',
    mistake: 'signs with a meaning',
    bad: answer('r&d-with-c++'),
    says: `content/faqs/r&d-with-c++.mdx:1:1 error name-sign
  An address has small letters, digits and hyphens only; this name has "&" in it. Name it r-and-d-with-cpp.mdx.`,
  },
  {
    rule: 'name-sign',
    mistake: 'an ending without a name',
    bad: answer(''),
    says: `content/faqs/.mdx:1:1 error name-sign
  The file has an ending and no name. Use small letters, digits and single hyphens, for example senior-back-end-developer.mdx.`,
  },
  {
    rule: 'name-hyphen',
    mistake: 'hyphens in all wrong places',
    bad: answer('-office--dog-'),
    says: `content/faqs/-office--dog-.mdx:1:1 error name-hyphen
  A hyphen stands alone, between two words. Name it office-dog.mdx.`,
    nearMiss: answer('a-b-c'),
  },
  {
    rule: 'name-long',
    mistake: 'a whole sentence as a name',
    bad: answer('can-i-bring-my-dog-to-the-office-every-day-or-only-on-fridays-when-it-is-quiet-there'),
    says: `content/faqs/can-i-bring-my-dog-to-the-office-every-day-or-only-on-fridays-when-it-is-quiet-there.mdx:1:1 error name-long
  The name has 84 characters; an address has 80 at most. Name it can-i-bring-my-dog-to-the-office-every-day-or-only-on-fridays-when-it-is-quiet.mdx.`,
    nearMiss: answer('can-i-bring-my-dog-to-the-office-every-day-or-only-on-fridays-when-it-is-quiet'),
  },
  {
    rule: 'name-device',
    mistake: 'the name of a device',
    bad: answer('aux'),
    says: `content/faqs/aux.mdx:1:1 error name-device
  Windows cannot open a file named "aux". Add a word to the name.`,
    nearMiss: answer('com'),
  },
  {
    rule: 'name-reserved',
    mistake: 'a list of roles, written by hand',
    bad: again(ROLE, 'roles/index.mdx'),
    says: `content/roles/index.mdx:1:1 error name-reserved
  "index" is an address of the site itself. Name the file in content/roles after what it is about.`,
    nearMiss: answer('search'),
  },
  {
    rule: 'name-twin',
    mistake: 'the same name with a capital',
    bad: again(BAND, 'pay-bands/Back-end-mid-DE.yml'),
    says: `content/pay-bands/Back-end-mid-DE.yml:1:1 error name-twin
  Many computers cannot tell content/pay-bands/Back-end-mid-DE.yml from back-end-mid-de.yml, and keep only one of them. Delete one of the two.`,
    nearMiss: {
      'public/images/dog.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'public/dog.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  {
    rule: 'name-twin',
    mistake: 'two images that differ in a capital',
    bad: { 'public/dog.txt': 'Dog.', 'public/Dog.txt': 'Dog.' },
    says: `public/Dog.txt:1:1 error name-twin
  Many computers cannot tell public/Dog.txt from public/dog.txt, and keep only one of them. Delete one of the two.`,
  },
  {
    rule: 'file-unreadable',
    mistake: 'a name in another encoding',
    bad: answer('caf\uFFFD'),
    says: `content/faqs/caf\u{fffd}.mdx:1:1 error file-unreadable
  The name was saved in another encoding, and cannot be read here. Rename it, in small letters, digits and hyphens.`,
    nearMiss: answer('what-is-an-encoding'),
  },
  {
    rule: 'symlink',
    mistake: 'a role that is a link',
    bad: { [`content/${ROLE}`]: SYMLINK },
    says: `content/roles/back-end-developer.mdx:1:1 error symlink
  This is a link to another file or folder, and links are not followed. Put the file itself here.`,
    nearMiss: answer('what-is-a-symlink'),
  },
  {
    rule: 'symlink',
    mistake: 'a folder of the content that is a link',
    bad: { [`content/${SKILL}`]: undefined, 'content/skills': SYMLINK },
    says: `content/skills:1:1 error symlink
  This is a link to another file or folder, and links are not followed. Put the file itself here.`,
  },
  {
    rule: 'symlink',
    mistake: 'a folder that is a link',
    bad: { 'content/notes': SYMLINK, 'public/images': SYMLINK },
    says: `content/notes:1:1 error symlink
  This is a link to another file or folder, and links are not followed. Put the file itself here.
public/images:1:1 error symlink
  This is a link to another file or folder, and links are not followed. Put the file itself here.`,
  },
];
