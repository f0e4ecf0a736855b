// Words that stand beside the name of the work in titles, and have fields of their own. Parts of regular expressions, in which capitals
// do not matter. A word belongs here only if no work is called so.

const PAIRS = 'm/f|f/m|m/w|w/m|h/f|f/h|m/v|v/m';
const LETTER = '[mfwdxhvi*]';

/** "m/f/d", "w|m|x", "all genders" */
export const GENDER = String.raw`${LETTER}(?:\s?[/|,]\s?${LETTER}){2,3}|${PAIRS}|[mfw]{2}[dx]|(?:all|any) genders?(?: welcome)?|gn`;

/** "fully remote", "hybrid", "2 days in the office" */
export const WORKPLACE = String.raw`(?:fully |100 ?% )?remote(?:[- ](?:first|friendly|only|possible))?|hybrid|on[- ]?site|in[- ]office|(?:office|home)[- ]based|work(?:ing)? from (?:home|anywhere)|wfh|\d(?:[-–]\d)? days? (?:a week )?(?:in the office|in office|remote|on[- ]?site)|(?:multiple|various|several) (?:locations|offices)|nationwide|worldwide`;

const MONEY = String.raw`(?:(?:[€£$]|(?:EUR|GBP|USD|CAD|CHF)\s?)\s?\d[\d.,']*(?:\s?k)?|\d[\d.,']*\s?(?:k\s?)?(?:[€£$]|EUR|GBP|USD|CAD|CHF)|\d{2,3}\s?k)`;
const PERIOD = String.raw`(?:\s?(?:per|an?|/|p\.?)\s?(?:year|annum|a\.?|month|week|day|hour|yr|hr|h))`;

/** "€70k–80k a year + bonus", "up to 90,000 GBP" */
export const PAY = String.raw`(?:(?:up to|from|circa|c\.|ote|salary|pay)[\s:]*)?(?:[€£$]\s?)?(?:\d[\d.,']*\s?k?\s?(?:-|–|to)\s?)?${MONEY}(?:\s?(?:-|–|to)\s?${MONEY})?\+?${PERIOD}?(?:\s?(?:gross|ote|doe))?(?:\s?(?:\+|plus|&|and)\s?(?:bonus|equity|benefits|commission|stock|shares|package|pension|car|ote))*|(?:competitive|attractive|excellent) (?:salary|pay|package)|doe`;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;

/** "start 1 March 2027", "Q1 2027", "ASAP", "2027-01-15" */
export const DATE = String.raw`(?:immediate )?start(?:ing|s)?(?: date| immediately| asap)?|asap|immediately?|closing(?: date)?|closes|deadline|apply by|(?:${DAY} )?${MONTH}\.?(?: ${DAY})?,?(?: 20\d\d)?|(?:spring|summer|autumn|fall|winter)(?= 20\d\d)|q[1-4](?= 20\d\d)|20\d\d(?:[-/.]\d{1,2}){0,2}|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d`;

/** "#1234", "Ref. no. 2026-14", "JR-100234" */
export const CODE = String.raw`#\s?[\w-]*\d[\w-]*|(?:job|req(?:uisition)?|ref(?:erence)?|vacancy|position)\.?\s?(?:id|no|nr|number|code)?\.?\s?[:#-]?\s?[a-z]{0,5}[-_]?\d[\w./-]*|id\s?[:#]\s?[\w-]*\d[\w-]*|(?!(?:iso|en|din|soc|pci|covid|utf)-)[a-z]{1,5}[-_]\d{2,}(?:[-_/]\d+)*|jr\d{3,}|r\d{4,}|\d{4,}`;

/** "full-time", "80–100 %", "12 month FTC", "maternity cover" */
export const EMPLOYMENT = String.raw`full[- ]?time|part[- ]?time|perm(?:anent)?|(?:\d{1,2}[- ]?(?:months?|weeks?|years?)[- ]?)?(?:fixed[- ]?term(?: contract)?|ftc|contract(?:or)?|temp(?:orary)?|freelance)|\d{1,2}[- ]?months?|(?:maternity|paternity|parental|sabbatical)(?: leave)?(?: cover)?|\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%|\d{1,2}(?:[.,]5)?\s?(?:h|hrs?|hours?)(?:\s?(?:/|per|a)\s?(?:week|w))?|\d days? (?:a|per) week`;

/** "mid level": what is said by no word is the middle. Junior and senior are parts of a name. */
export const LEVEL = 'mid(?:[- ]?(?:level|weight))?|intermediate(?: level)?|medior|all levels|multiple levels';

/** "Urgent", "apply now", "2 positions" */
export const ADVERT = String.raw`urgent(?:ly)?|(?:now )?hiring(?: now)?|apply (?:now|today)|new|hot job|jobs?|careers?|vacanc(?:y|ies)|job opening|(?:\d+|multiple|several) (?:positions|openings|vacancies|posts)|x\s?\d|\dx|(?:with )?visa(?: sponsorship)?|(?:with )?relocation(?: package| support)?|no (?:visa|sponsorship)|immediate joiners?`;

/** What says something only beside one of these: "Remote within the EU", "Berlin, DE". */
export const BESIDE =
  /(?<![\p{L}\p{N}])(?:and|or|und|oder|in|from|to|up|within|only|also|based|fully|per|an?|the|at|of|with|plus|until|by|for|on|EU|EMEA|APAC|DACH|LATAM|Europe|Americas|North America|Nordics|Benelux|CET|GMT|UTC|anywhere|area|region|greater|[A-Z]{2})(?![\p{L}\p{N}])|\+\s?\d{1,2}/gu;
