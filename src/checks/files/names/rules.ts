import type { Rule } from '#checks/rule.ts';

/** Rules about the name of a file and the folder it stands in. */
export const NAME_RULES = {
  'place-unknown': {
    severity: 'error',
    why: 'Only the folders and files of the editors’ guide are read. Anything else would silently be missing from the site.',
    bad: 'content/role/web-developer.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'folder-inside': {
    severity: 'error',
    why: 'Each file has an address made of its folder and its name; there is no room for a second folder, and nothing in it is read.',
    bad: 'content/roles/engineering/web-developer.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'file-ending': {
    severity: 'error',
    why: 'The ending says how to read a file: .mdx is fields and text, .yml is fields only. With another one it is not read at all.',
    bad: 'content/roles/web-developer.md',
    good: 'content/roles/web-developer.mdx',
  },
  'draft-name': {
    severity: 'error',
    why: 'A name that begins with an underscore hides a file from everybody, also from this check, until nobody knows of it any more.',
    bad: 'content/roles/_web-developer.mdx',
    good: 'content/roles/web-developer.mdx, with "status: draft"',
  },
  'left-over': {
    severity: 'error',
    why: 'Programs leave such files beside the real one. In a repository they confuse people, and may show what was meant to be deleted.',
    bad: 'content/roles/web-developer.mdx~',
    good: 'content/roles/web-developer.mdx alone',
  },
  'file-copy': {
    severity: 'error',
    why: 'Of two versions of a file, nobody knows which one is right, and readers would see both.',
    bad: 'content/roles/web-developer (1).mdx',
    good: 'content/roles/web-developer.mdx alone',
  },
  'image-in-content': {
    severity: 'error',
    why: 'The content folder is for text. An image gets its address from the folder public.',
    bad: 'content/pages/office.jpg',
    good: 'public/images/office.jpg, and in the text ![The office](/images/office.jpg)',
  },
  'name-alike': {
    severity: 'error',
    why: 'Some letters of other scripts look exactly like Latin ones. An address with one of them cannot be typed, and can imitate another.',
    bad: 'content/skills/d\u0430ta.yml',
    good: 'content/skills/data.yml',
  },
  'name-space': {
    severity: 'error',
    why: 'The name of a file is the last part of its address, and a space becomes %20 there: links break where people share them.',
    bad: 'content/roles/web developer.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'name-capital': {
    severity: 'error',
    why: 'Some servers and computers tell capitals from small letters, others do not. In small letters an address works everywhere.',
    bad: 'content/roles/Web-Developer.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'name-letter': {
    severity: 'error',
    why: 'Letters beyond a to z are written in several ways by computers, and as %C3%A9 in an address.',
    bad: 'content/roles/développeur.mdx',
    good: 'content/roles/developpeur.mdx',
  },
  'name-dot': {
    severity: 'error',
    why: 'What follows a dot is the ending, which says how to read a file; servers judge by it as well.',
    bad: 'content/skills/node.js.yml',
    good: 'content/skills/nodejs.yml',
  },
  'name-sign': {
    severity: 'error',
    why: 'Signs such as _, + and & have a meaning of their own in addresses, or get lost in them.',
    bad: 'content/skills/c++.yml',
    good: 'content/skills/cpp.yml',
  },
  'name-hyphen': {
    severity: 'error',
    why: 'A hyphen stands between two words. At the end, or doubled, nobody remembers it.',
    bad: 'content/roles/web--developer.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'name-long': {
    severity: 'error',
    why: 'Long addresses are cut off in search results and messages. Three to five words say what a page is about.',
    bad: 'content/faqs/do-i-need-a-degree-in-computer-science-or-is-experience-in-the-field-enough-too.mdx',
    good: 'content/faqs/degree-needed.mdx',
  },
  'name-device': {
    severity: 'error',
    why: 'Windows keeps a few names for devices. Nobody there could open the repository any more.',
    bad: 'content/skills/con.yml',
    good: 'content/skills/con-language.yml',
  },
  'name-reserved': {
    severity: 'error',
    why: 'The site uses this address itself, and one of the two pages would replace the other.',
    bad: 'content/roles/index.mdx',
    good: 'content/roles/web-developer.mdx',
  },
  'name-twin': {
    severity: 'error',
    why: 'On many computers two names that differ in capitals only are one file: the second version replaces the first when somebody fetches the repository.',
    bad: 'content/skills/Git.yml beside content/skills/git.yml',
    good: 'content/skills/git.yml alone',
  },
} as const satisfies Record<string, Rule>;
