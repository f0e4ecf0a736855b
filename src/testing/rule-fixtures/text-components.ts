import type { RuleFixture } from '#testing/content-folder.ts';
import { ANSWER, answer, ROLE, role } from '#testing/rule-fixtures/text-files.ts';

/** Components: their names, their properties, their place. */
export const TEXT_COMPONENT_FIXTURES: RuleFixture[] = [
  {
    rule: 'unknown-component',
    mistake: 'a slip of typing',
    bad: role('<Qoute from="Developer">\n\nYou ship.\n\n</Qoute>\n'),
    says: `${ROLE}:21:1 error unknown-component\n  There is no component <Qoute>. Did you mean <Quote>?`,
    nearMiss: role('<Quote from="Developer">\n\nYou ship.\n\n</Quote>\n'),
  },
  {
    rule: 'unknown-component',
    mistake: 'a small letter',
    bad: role('<note title="Tip">\n\nYou ship.\n\n</note>\n'),
    says: `${ROLE}:21:1 error unknown-component\n  There is no component <note>. Did you mean <Note>?`,
  },
  {
    rule: 'unknown-component',
    mistake: 'a component of another site, not closed',
    bad: role('<Tip>\n\nYou ship.\n'),
    says: `${ROLE}:21:1 error unknown-component\n  There is no component <Tip>. There are <Note> and <Quote>. To print the character, write \\<.`,
  },
  {
    rule: 'unknown-component',
    mistake: 'a name with a dot',
    bad: role('<Note.Title>You ship.</Note.Title>\n'),
    says: `${ROLE}:21:1 error unknown-component\n  There is no component <Note.Title>. There are <Note> and <Quote>. To print the character, write \\<.`,
  },
  {
    rule: 'unknown-property',
    mistake: 'a slip of typing',
    bad: role('<Note titel="Tip">\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:7 error unknown-property\n  <Note> has no property "titel". Did you mean "title"?`,
    nearMiss: role('<Note\n  title="Tip"\n>\n\nYou ship.\n\n</Note>\n'),
  },
  {
    rule: 'unknown-property',
    mistake: 'a property that writes HTML',
    bad: role('<Note title="Tip" set:html="<b>x</b>">\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:19 error unknown-property\n  <Note> has no property "set:html". It is written <Note title="Good to know">.`,
  },
  {
    rule: 'property-missing',
    mistake: 'a component without its property',
    bad: role('<Note>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:1 error property-missing\n  <Note> lacks title. Write for example <Note title="Good to know">.`,
    nearMiss: role('<Quote from="Ana">\n\nYou ship.\n\n</Quote>\n'),
  },
  {
    rule: 'property-missing',
    mistake: 'an empty property',
    bad: role('<Quote from=" ">\n\nYou ship.\n\n</Quote>\n'),
    says: `${ROLE}:21:8 error property-missing\n  "from" is empty. Write for example <Quote from="Developer, Orders team">.`,
  },
  {
    rule: 'property-missing',
    mistake: 'a property without a value',
    bad: role('<Note title>\n\nYou ship.\n\n</Note>\n'),
    says: `${ROLE}:21:7 error property-missing\n  "title" is empty. Write for example <Note title="Good to know">.`,
  },
  {
    rule: 'component-inline',
    mistake: 'a component within a sentence',
    bad: role('You ship <Note title="Tip">often</Note> here.\n'),
    says: `${ROLE}:21:10 error component-inline\n  <Note> stands in the middle of a paragraph. Put <Note …> and </Note> on lines of their own, with an empty line after the first and before the second.`,
    nearMiss: role('You ship\n<Note title="Tip">\n\nOften.\n\n</Note>\n'),
  },
  {
    rule: 'component-one-line',
    mistake: 'a component in one line',
    bad: role('<Note title="Tip">You ship.</Note>\n'),
    says: `${ROLE}:21:1 warning component-one-line\n  The text in <Note> is no paragraph yet. Put <Note …> and </Note> on lines of their own, with an empty line after the first and before the second.`,
    nearMiss: role('<Note title="Tip">\nYou ship.\n</Note>\n'),
  },
  {
    rule: 'component-nested',
    mistake: 'a remark within a remark',
    bad: role('<Note title="Tip">\n\nYou ship.\n\n<Quote from="Ana">\n\nOften.\n\n</Quote>\n\n</Note>\n'),
    says: `${ROLE}:25:1 warning component-nested\n  <Quote> stands within another component. Put it before or behind that one.`,
    nearMiss: role('<Note title="Tip">\n\nYou ship.\n\n</Note>\n\n<Quote from="Ana">\n\nOften.\n\n</Quote>\n'),
  },
  {
    rule: 'component-empty',
    mistake: 'a component that closes itself',
    bad: role('You ship.\n\n<Note title="Tip" />\n'),
    says: `${ROLE}:23:1 error component-empty\n  Nothing stands in <Note>. Write its text between the two tags, or delete it.`,
    nearMiss: role('<Note title="Tip">\n\n`git`\n\n</Note>\n'),
  },
  {
    rule: 'component-empty',
    mistake: 'nothing but a remark in it',
    bad: role('You ship.\n\n<Note title="Tip">\n\n{/* ask Ana */}\n\n</Note>\n'),
    says: `${ROLE}:23:1 error component-empty\n  Nothing stands in <Note>. Write its text between the two tags, or delete it.`,
  },
  {
    rule: 'component-in-answer',
    mistake: 'a component in an answer',
    bad: answer('<Note title="Tip">\n\nYou do not.\n\n</Note>\n'),
    says: `${ANSWER}:10:1 error component-in-answer\n  An answer has no components. Write what <Note> holds as a paragraph.`,
    nearMiss: answer('You do **not**.\n'),
  },
  {
    rule: 'unknown-component',
    mistake: 'a tag that Word adds to what is copied',
    bad: role('We meet you<o:p></o:p> at the door.\n'),
    says: `${ROLE}:21:12 error unknown-component\n  <o:p> comes from Word. Take the tag away, and keep its words.`,
  },
  {
    rule: 'component-in-answer',
    mistake: 'a component that is not closed either',
    bad: answer('<Note title="Tip">\n\nYou ship.\n'),
    says: `${ANSWER}:10:1 error component-in-answer\n  An answer has no components. Write what <Note> holds as a paragraph.`,
  },
  {
    rule: 'tag-unclosed',
    mistake: 'an opening tag in place of the closing one, before another pair',
    bad: role('<Note title="Tip">\n\nYou ship.\n\n<Note>\n\nYou rest.\n\n<Note title="Tip">\n\nYou plan.\n\n</Note>\n'),
    says: `${ROLE}:25:1 error tag-unclosed\n  <Note> of line 21 is open here. Write </Note>.`,
  },
  {
    rule: 'tag-unclosed',
    mistake: 'an opening tag in place of the closing one, at the end',
    bad: role('<Note title="Tip">\n\nYou ship.\n\n<Note>\n'),
    says: `${ROLE}:25:1 error tag-unclosed\n  <Note> of line 21 is open here. Write </Note>.`,
  },
];
