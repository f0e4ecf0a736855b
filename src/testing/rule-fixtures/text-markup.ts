import { stringify } from 'yaml';
import { SMALLEST } from '#testing/builders.ts';
import type { RuleFixture } from '#testing/content-folder.ts';
import { ICON, ROLE, role } from '#testing/rule-fixtures/text-files.ts';

/** What is no plain text: braces, brackets, tags, and what stops the parser. */
export const TEXT_MARKUP_FIXTURES: RuleFixture[] = [
  {
    rule: 'build-mark',
    mistake: 'a module in a field',
    bad: {
      'content/skills/git.yml': stringify({
        ...SMALLEST.skill,
        definition: '__ASTRO_IMAGE_../public/team.json?astroContentImageFlag&why=a.png',
      }),
    },
    says: 'content/skills/git.yml:3:13 error build-mark\n  Found "__ASTRO_IMAGE_". The programs that build the site take this for an order, wherever it stands. Leave out the two underscores at its beginning.',
    nearMiss: role(
      'Settings come from \\_\\_env and `meta.env`; a @astro/docs, !~ and __dirname__ are words. Say "import meta".\n',
    ),
  },
  {
    rule: 'build-mark',
    mistake: 'the environment of Vite, by its name',
    bad: role('You know import.meta.env and `import.meta.hot`.\n'),
    says: `${ROLE}:21:10 error build-mark\n  Found "import.meta.env". The programs that build the site take this for an order, wherever it stands. Write it in words, for example "Vite's environment variables".\n${ROLE}:21:31 error build-mark\n  Found "import.meta.hot". The programs that build the site take this for an order, wherever it stands. Write it in words, for example "Vite's environment variables".`,
  },
  {
    rule: 'build-mark',
    mistake: 'marks behind escapes',
    bad: role(
      'A \\_\\_astro\\_import\\_meta\\_env\\_\\_ and &#105;mport.meta.env.\n\n![A \\_\\_VITE\\_ASSET\\_\\_](/favicon.svg "!~\\{001}~")\n',
      ICON,
    ),
    says: `${ROLE}:21:1 error build-mark\n  Found "import.meta.env". The programs that build the site take this for an order, wherever it stands. Write it in words, for example "Vite's environment variables".\n${ROLE}:21:1 error build-mark\n  Found "__astro_import_meta_env__". The programs that build the site take this for an order, wherever it stands. Leave out the two underscores at its beginning.\n${ROLE}:23:1 error build-mark\n  Found "!~{". The programs that build the site take this for an order, wherever it stands. Leave a space between these characters.\n${ROLE}:23:1 error build-mark\n  Found "__VITE_ASSET__". The programs that build the site take this for an order, wherever it stands. Leave out the two underscores at its beginning.`,
  },
  {
    rule: 'build-mark',
    mistake: 'a mark that only its heading is, as a whole and as an id',
    bad: role('## The import.*meta*.env\n\nText.\n\n## A __as!tro thing\n\nText.\n'),
    says: `${ROLE}:21:1 error build-mark\n  Found "import.meta.env". The programs that build the site take this for an order, wherever it stands. Write it in words, for example "Vite's environment variables".\n${ROLE}:25:1 error build-mark\n  Found "__astro". The programs that build the site take this for an order, wherever it stands. Leave out the two underscores at its beginning.`,
  },
  {
    rule: 'build-mark',
    mistake: 'the map of a program, in an example',
    bad: role('```js\n//# sourceMappingURL=data:application/json;base64,e30=\n```\n'),
    says: `${ROLE}:22:3 error build-mark\n  Found "# sourceMappingURL=". The programs that build the site take this for an order, wherever it stands. Write it in words, for example "the address of the source map".`,
  },
  {
    rule: 'stray-bracket',
    mistake: 'a < before a number',
    bad: role('Teams of <5 people.\n'),
    says: `${ROLE}:21:10 error stray-bracket\n  Found "<5". A < begins a tag. Write it in words ("less than"), or \\< for the character itself.`,
    nearMiss: role('Teams of fewer than < 5 people, or \\<5, or 5 > 3, or `a <5`.\n'),
  },
  {
    rule: 'stray-bracket',
    mistake: 'a < that looks like the beginning of a tag',
    bad: role('Keep latency <budget and rest.\n'),
    says: `${ROLE}:21:14 error stray-bracket\n  Found "<budget". A < begins a tag. Write it in words ("less than"), or \\< for the character itself.`,
  },
  {
    rule: 'stray-bracket',
    mistake: 'several in a file, behind letters that take two places',
    bad: role('Ça 😀 <3\n\nand 1<2.\n'),
    says: `${ROLE}:21:7 error stray-bracket\n  Found "<3". A < begins a tag. Write it in words ("less than"), or \\< for the character itself.\n${ROLE}:23:6 error stray-bracket\n  Found "<2.". A < begins a tag. Write it in words ("less than"), or \\< for the character itself.`,
  },
  {
    rule: 'stray-bracket',
    mistake: 'words in angle brackets',
    bad: role("Join <Ana's new team> in spring.\n"),
    says: `${ROLE}:21:6 error stray-bracket\n  Found <Ana's new team>. Words in angle brackets are read as a tag. Take the brackets away, or write \\< for the character itself.`,
  },
  {
    rule: 'autolink',
    mistake: 'an address in angle brackets',
    bad: role('Read <https://example.com/handbook> first.\n'),
    says: `${ROLE}:21:6 error autolink\n  Angle brackets make no link here. Write a link with words: [what is there](https://example.com/handbook).`,
    nearMiss: role('Read [our handbook](https://example.com/handbook) first.\n'),
  },
  {
    rule: 'autolink',
    mistake: 'a mail address in angle brackets',
    bad: role('Write to <jobs@quillmark.example> first.\n'),
    says: `${ROLE}:21:10 error autolink\n  Angle brackets make no link here. Write the address alone: jobs@quillmark.example.`,
    nearMiss: role('Write to jobs@quillmark.example, or [to us](mailto:jobs@quillmark.example).\n'),
  },
  {
    rule: 'html-comment',
    mistake: 'a comment of HTML',
    bad: role('You plan releases.\n\n<!-- ask Ana -->\n'),
    says: `${ROLE}:23:1 error html-comment\n  A remark for colleagues is written with other marks: {/* ask Ana */}. Write it like that, or delete it.`,
    nearMiss: role('You plan releases. {/* ask Ana */}\n\n{/*\n  ask Ben\n*/}\n'),
  },
  {
    rule: 'html-comment',
    mistake: 'a comment over several lines, with tags in it',
    bad: role('You plan releases.\n\n<!--\n<b>ask {Ana}\n-->\n\nYou ship.\n'),
    says: `${ROLE}:23:1 error html-comment\n  A remark for colleagues is written with other marks: {/* <b>ask {Ana} */}. Write it like that, or delete it.`,
  },
  {
    rule: 'stray-brace',
    mistake: 'a brace that is never closed',
    bad: role('You use { and little else.\n'),
    says: `${ROLE}:21:9 error stray-brace\n  This { begins program code and is never closed. Take it away, or write \\{ for the character itself.`,
    nearMiss: role('You use \\{ and `{` and } alone.\n'),
  },
  {
    rule: 'expression',
    mistake: 'a name in braces',
    bad: role('Welcome to {winner}.\n'),
    says: `${ROLE}:21:12 error expression\n  Found {winner}. Braces hold program code, and none is run here. Take them away, or write \\{ for the character itself.`,
    nearMiss: role('In JSON, \\{ begins an object and } ends it: `{a}`. {/* the name */}\n'),
  },
  {
    rule: 'expression',
    mistake: 'words in braces',
    bad: role('Welcome to {the winner}.\n'),
    says: `${ROLE}:21:12 error expression\n  Found {the winner}. Braces hold program code, and none is run here. Take them away, or write \\{ for the character itself.`,
    nearMiss: role('~~~js\nwelcome({ to: [company] });\n~~~\n'),
  },
  {
    rule: 'expression',
    mistake: 'a program behind a remark',
    bad: role('{/* a remark */ process.env.SECRET /* and another */}\n\nYou ship.\n'),
    says: `${ROLE}:21:1 error expression\n  Found {/* a remark */ process.env.SECRET /* and another */}. Braces hold program code, and none is run here. Take them away, or write \\{ for the character itself.`,
    nearMiss: role('{/* a remark */ /* and another */}\n\nYou ship.\n'),
  },
  {
    rule: 'expression',
    mistake: 'braces with nothing between them',
    bad: role('You write {} often.\n'),
    says: `${ROLE}:21:11 error expression\n  Found {}. Braces hold program code, and none is run here. Take them away, or write \\{ for the character itself.`,
  },
  {
    rule: 'import-export',
    mistake: 'a component that is imported',
    bad: role("import Note from '../../src/Note.astro'\n\nYou ship.\n"),
    says: `${ROLE}:21:1 error import-export\n  Found "import Note from '../../src/Note.astro'". Nothing is imported or exported here: components can be used as they are. Delete it.`,
    nearMiss: role('You import goods\nexport them, and import "as is".\n\nImport duties are yours.\n'),
  },
  {
    rule: 'import-export',
    mistake: 'a sentence that begins with a small import',
    bad: role('import goods from abroad and\nkeep the books.\n\nYou ship.\n'),
    says: `${ROLE}:21:1 error import-export\n  A paragraph that begins with the small word "import" is read as program code. Begin it with another word.`,
    nearMiss: role('- import goods from abroad\n- export them\n'),
  },
  {
    rule: 'import-export',
    mistake: 'a function that is exported',
    bad: role('export const secret = process.env.SECRET\n\nYou ship.\n'),
    says: `${ROLE}:21:1 error import-export\n  Found "export const secret = process.env.SECRET". Nothing is imported or exported here: components can be used as they are. Delete it.`,
  },
  {
    rule: 'attribute-code',
    mistake: 'a value in braces',
    bad: role('<Note title={"Good to know"}>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:7 error attribute-code\n  Found {"Good to know"}. Braces hold program code, and none is run here. Write the value in straight quotes, for example title="Good to know".`,
    nearMiss: role('<Note title="Good to {know}">\n\nYou ship.\n\n</Note>\n'),
  },
  {
    rule: 'attribute-code',
    mistake: 'a value in braces that is not even code',
    bad: role('<Note title={Good to know}>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:13 error attribute-code\n  Found {Good to know}. Braces hold program code, and none is run here. Write the value in straight quotes, for example title="Good to know".`,
  },
  {
    rule: 'attribute-code',
    mistake: 'properties from elsewhere',
    bad: role('<Note {...globalThis}>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:7 error attribute-code\n  Found {...globalThis}. Braces hold program code, and none is run here. Write the value in straight quotes, for example title="Good to know".`,
  },
  {
    rule: 'mdx-syntax',
    mistake: 'a value without quotes',
    bad: role('<Note title=Tip>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:1 error mdx-syntax\n  <Note title=Tip> cannot be read as a tag. A property has its value in straight quotes, for example <Note title="Good to know">.`,
    nearMiss: role("<Note title='Tip'>\n\nYou ship.\n\n</Note>\n"),
  },
  {
    rule: 'mdx-syntax',
    mistake: 'typographic quotes',
    bad: role('<Note title=“Good to know”>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:1 error mdx-syntax\n  <Note title=“Good to know”> cannot be read as a tag. The quotes around a property are straight ones, for example <Note title="Good to know">.`,
    nearMiss: role('<Note title="Good “to” know">\n\nYou ship.\n\n</Note>\n'),
  },
  {
    rule: 'tag-unclosed',
    mistake: 'a component that nobody closes',
    bad: role('<Note title="Tip">\n\nYou ship.\n'),
    says: `${ROLE}:21:1 error tag-unclosed\n  <Note> is never closed. Write </Note> on a line of its own below the text that belongs to it.`,
    nearMiss: role('<Note title="Tip">\n\nYou ship.\n\n</Note>\n'),
  },
  {
    rule: 'tag-unopened',
    mistake: 'a component that nobody opens',
    bad: role('You ship.\n\n</Note>\n'),
    says: `${ROLE}:23:1 error tag-unopened\n  </Note> closes nothing: no <Note> is open here. Delete it, or write <Note …> where its text begins.`,
    nearMiss: role('You write `</Note>`.\n'),
  },
  {
    rule: 'tag-unopened',
    mistake: 'a component that is closed by another name',
    bad: role('<Note title="Tip">\n\nYou ship.\n\n</Quote>\n'),
    says: `${ROLE}:25:1 error tag-unopened\n  </Quote> stands where <Note> of line 21 is open. Write </Note>.`,
  },
  {
    rule: 'tag-lines',
    mistake: 'an opening tag that shares its line with text',
    bad: role('<Note title="Tip">You ship.\n\nYou plan.\n\n</Note>\n'),
    says: `${ROLE}:21:1 error tag-lines\n  <Note> shares its line with text, so it is read as a part of that paragraph. Put <Note …> and </Note> on lines of their own, with an empty line after the first and before the second.`,
    nearMiss: role('<Note title="Tip">\nYou ship.\n\nYou plan.\n</Note>\n'),
  },
  {
    rule: 'tag-lines',
    mistake: 'a closing tag that shares its line with text',
    bad: role('<Note title="Tip">\n\nYou ship.</Note>\n'),
    says: `${ROLE}:23:10 error tag-lines\n  </Note> shares its line with text, so it is read as a part of that paragraph. Put <Note …> and </Note> on lines of their own, with an empty line after the first and before the second.`,
  },
  {
    rule: 'tag-lines',
    mistake: 'a component that begins in an entry of a list',
    bad: role('- <Note title="Tip">\n\n  You ship.\n\n- You plan.\n\n</Note>\n'),
    says: `${ROLE}:21:3 error tag-lines\n  <Note> and its </Note> in line 27 do not both stand in a list entry. Put <Note …> and </Note> on lines of their own, with an empty line after the first and before the second.`,
    nearMiss: role('- You plan.\n\n  <Note title="Tip">\n\n  You ship.\n\n  </Note>\n'),
  },
  {
    rule: 'html',
    mistake: 'bold text as HTML',
    bad: role('A <b>small</b> team.\n'),
    says: `${ROLE}:21:3 error html\n  <b> is HTML, which has no place in the text. Write **text**.`,
    nearMiss: role('A **small** team that knows `<b>`.\n'),
  },
  {
    rule: 'html',
    mistake: 'a line break as HTML, not closed',
    bad: role('Monday<br>Tuesday\n'),
    says: `${ROLE}:21:7 error html\n  <br> is HTML, which has no place in the text. Leave a line empty: a new paragraph begins.`,
    nearMiss: role('Monday  \nTuesday, and \\<br> too\n'),
  },
  {
    rule: 'html',
    mistake: 'a list as HTML, its entries not closed',
    bad: role('<ul>\n<li>Plan\n<li>Ship\n</ul>\n'),
    says: `${ROLE}:21:1 error html\n  <ul> is HTML, which has no place in the text. Begin each entry with a dash and a space: - entry.`,
  },
  {
    rule: 'html',
    mistake: 'a table within a block',
    bad: role('<div>\n  <table><tr><td>a</td></tr></table>\n</div>\n'),
    says: `${ROLE}:21:1 error html\n  <div> is HTML, which has no place in the text. Take the tag away, and keep its words.`,
  },
  {
    rule: 'html',
    mistake: 'a closing tag alone',
    bad: role('A small</b> team.\n'),
    says: `${ROLE}:21:8 error html\n  <b> is HTML, which has no place in the text. Write **text**.`,
  },
  {
    rule: 'html',
    mistake: 'an empty tag',
    bad: role('<>A small team.</>\n'),
    says: `${ROLE}:21:1 error html\n  <> is HTML, which has no place in the text. Take the tag away, and keep its words.`,
  },
  {
    rule: 'active-html',
    mistake: 'a script',
    bad: role('You ship.\n\n<script>{`alert("1")`}</script>\n'),
    says: `${ROLE}:23:1 error active-html\n  <script> would bring programs, forms, styles or foreign content into the page. Take it away, and link to such a thing if readers need it.`,
    nearMiss: role('You write `<script>`, and a script that ships.\n\n~~~html\n<script>alert(1)</script>\n~~~\n'),
  },
  {
    rule: 'active-html',
    mistake: 'a frame that is not closed',
    bad: role('You ship.\n\n<iframe src="https://video.example/1">\n'),
    says: `${ROLE}:23:1 error active-html\n  <iframe> would bring programs, forms, styles or foreign content into the page. Take it away, and link to such a thing if readers need it.`,
  },
  {
    rule: 'event-handler',
    mistake: 'a program on a click',
    bad: role('A <b onclick="start()">small</b> team.\n'),
    says: `${ROLE}:21:6 error event-handler\n  "onclick" would run a program in the browser of whoever reads the page. Take it away from <b>.`,
    nearMiss: role('A team that knows `onclick="start()"` and onclick="start()".\n'),
  },
  {
    rule: 'event-handler',
    mistake: 'a program on a component',
    bad: role('<Note title="Tip" onLoad="start()">\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:19 error event-handler\n  "onLoad" would run a program in the browser of whoever reads the page. Take it away from <Note>.`,
  },
  {
    rule: 'unsafe-address',
    mistake: 'a program as the address of a tag',
    bad: role('A <a href="&#106;avascript:start()">small</a> team.\n'),
    says: `${ROLE}:21:6 error unsafe-address\n  An address that begins with javascript: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
    nearMiss: role('<Note title="javascript: the good parts">\n\nYou ship.\n\n</Note>\n'),
  },
  {
    rule: 'unsafe-address',
    mistake: 'a program as the address of a link',
    bad: role('A [small](javascript:start()) team.\n'),
    says: `${ROLE}:21:11 error unsafe-address\n  An address that begins with javascript: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
    nearMiss: role('A [small](/search/?q=javascript) team, and javascript:start().\n'),
  },
  {
    rule: 'unsafe-address',
    mistake: 'a program written with entities',
    bad: role('A [small](java&#115;cript:start()) team.\n'),
    says: `${ROLE}:21:11 error unsafe-address\n  An address that begins with javascript: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
  },
  {
    rule: 'unsafe-address',
    mistake: 'a program in mixed letters with a tab in between',
    bad: role('A [small](<JaVa&Tab;ScRiPt:start()>) team.\n'),
    says: `${ROLE}:21:11 error unsafe-address\n  An address that begins with javascript: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
  },
  {
    rule: 'unsafe-address',
    mistake: 'a program behind codes',
    bad: role('A [small](%6Aava%0Ascript%3Astart()) team.\n'),
    says: `${ROLE}:21:11 error unsafe-address\n  An address that begins with javascript: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
  },
  {
    rule: 'unsafe-address',
    mistake: 'a page as an address, defined below the text',
    bad: role('A [small][it] team.\n\n[it]: data:text/html,x\n'),
    says: `${ROLE}:23:7 error unsafe-address\n  An address that begins with data: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
  },
  {
    rule: 'unsafe-address',
    mistake: 'a file of the machine as an image',
    bad: role('![A desk](file:///etc/desk.png)\n'),
    says: `${ROLE}:21:11 error unsafe-address\n  An address that begins with file: can run a program in the browser of whoever follows it. Write one that begins with https:// or /.`,
  },
  {
    rule: 'text-too-dense',
    mistake: 'thousands of quotes in a row',
    bad: role(`You ship. ${'""""""""""\n'.repeat(300)}`),
    says: `${ROLE}:21:1 error text-too-dense\n  This paragraph has 3001 quotes, dots, dashes, brackets and the like, more than can be read. Break it up with empty lines, or take out what is no text.`,
    nearMiss: role('You ship "it".\n\n'.repeat(300)),
  },
  {
    rule: 'text-too-deep',
    mistake: 'dozens of emphases in each other',
    bad: role(`${'*a '.repeat(70)}${'b*'.repeat(70)}\n`),
    says: `${ROLE}:21:176 error text-too-deep\n  Here more than 60 things stand within each other: quotes, lists, emphasis. Write it with fewer.`,
    nearMiss: role('> > > You *plan **and** ship*.\n'),
  },
  {
    rule: 'placeholder',
    mistake: 'words of a template between marks of a program',
    bad: role("Ask {name} of <your team's name>, by {{date}}, {insert place} or <insert date>.\n"),
    says: ['5 "{name}"', `15 "<your team's name>"`, '38 "{{date}}"', '48 "{insert place}"', '66 "<insert date>"']
      .map((found) => {
        const [column, ...words] = found.split(' ');

        return `${ROLE}:21:${column} error placeholder\n  Found ${words.join(' ')}, which seems to wait for somebody to replace it. Write what belongs here, or put it between backquotes if you mean the words themselves.`;
      })
      .join('\n'),
  },
  {
    rule: 'leftover-mark',
    mistake: 'a brace that nothing opens',
    bad: role('Write your name like first}.\n'),
    says: `${ROLE}:21:27 warning leftover-mark\n  This } stays in the page as it is, because nothing opens it. Delete it, or write \\} if you mean the character.`,
    nearMiss: role('Write \\{first} or first\\}.\n'),
  },
  {
    rule: 'leftover-mark',
    mistake: 'a space as HTML has it',
    bad: role('Your&nbsp;team.\n'),
    says: `${ROLE}:21:5 warning leftover-mark\n  &nbsp; is left over from another program. Write a space.`,
    nearMiss: role('Q&amp;A.\n'),
  },
  {
    rule: 'leftover-mark',
    mistake: 'lists as Word has them',
    bad: role('– one thing\n– two things\n\no\tone thing\no\ttwo things\n'),
    says: [21, 24]
      .map(
        (line) =>
          `${ROLE}:${line}:1 warning leftover-mark\n  This character makes no list. Begin each entry with a dash and a space: - entry.`,
      )
      .join('\n'),
    nearMiss: role('– so we think.\n\no what a team\n'),
  },
];
