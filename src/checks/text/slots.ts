/** How the words in square brackets or braces begin in a template. */
const SLOT =
  '(?:insert|specify|fill|add|enter|your|our|company|employer|organi[sz]ation|name|first name|role|job|position|title|team|department|manager|location|city|country|office|date|deadline|product|salary|amount|number|currency|link|url|email|placeholder|todo|tb[acd]|x{2,})';

/** The same between angle brackets, where HTML and programs have many of these words. */
const ANGLE_SLOT =
  '(?:insert|specify|fill in|your|company|employer|organi[sz]ation|job title|location|salary|amount|placeholder|todo|tb[acd]|x{2,})';

/** Words in brackets that wait for somebody to replace them, as parts of a pattern that ignores capitals. */
export const SLOTS = [
  String.raw`\[${SLOT}\b[^\[\]\n]{0,60}\](?!\[| ?\()`,
  String.raw`\{${SLOT}\b[^{}\n]{0,60}\}`,
  String.raw`(?<![\p{L}\p{N}])<${ANGLE_SLOT}\b[^<>\n]{0,60}>`,
  String.raw`\{\{[^{}\n]{1,60}\}\}`,
  String.raw`\$\{[^{}\n]{1,60}\}`,
];

const SLOT_ALONE = new RegExp(`^(?:${SLOTS.join('|')}|<${SLOT}(?: [^<>\\n]{0,60})?>)$`, 'iu');

/** Whether all of this waits for somebody to replace it: `{name}`, `{{ date }}`, `<insert date>`. A parser sees code or a tag in it. */
export const isSlot = (found: string): boolean => SLOT_ALONE.test(found);

/** What to say of words that wait. `found` stands in quotation marks. */
export const refuseSlot = (found: string, remedy: string): string =>
  `Found ${found}, which seems to wait for somebody to replace it. Write what belongs here, ${remedy}.`;

/** How to write such words in a text if they are what it is about. */
export const AS_WORDS = 'or put it between backquotes if you mean the words themselves';
