import { en } from '#messages/en.ts';
import type { Messages } from '#messages/messages.ts';

const LETTERS: Record<string, string> = {
  ...{ a: 'ا', b: 'ب', c: 'ك', d: 'د', e: 'ي', f: 'ف', g: 'غ', h: 'ه', i: 'ي', j: 'ج', k: 'ك', l: 'ل', m: 'م' },
  ...{ n: 'ن', o: 'و', p: 'ب', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'و', v: 'ف', w: 'و', x: 'خ', y: 'ي', z: 'ز' },
  ...{ ',': '،', '?': '؟', '→': '←' },
};

const KEPT = /\{\w+\}|\uE000[^\uE001]*\uE001|[a-z→,?]/gi;

/** English in Arabic letters: no words, but as long, with values where they stood. */
const inArabicLetters = (text: string): string =>
  text.replace(KEPT, (found) =>
    found.length > 1 ? found.replace(/[\uE000\uE001]/g, '') : (LETTERS[found.toLowerCase()] ?? found),
  );

function spell(words: unknown): unknown {
  if (typeof words === 'string') return inArabicLetters(words);
  if (typeof words === 'function')
    return (...values: unknown[]) =>
      inArabicLetters(words(...values.map((value) => (typeof value === 'string' ? `\uE000${value}\uE001` : value))));
  if (Array.isArray(words)) return words.map(spell);
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, spell(value)]));

  return words;
}

// Words in, words out. What programs read is in no letters: said, locales, and the names of things that are kept.
const spelt = { ...(spell(en) as Messages), said: en.said, abbreviations: {} };
const intl = 'ar-AE';
const roles = {
  zero: 'لا أدوار',
  one: 'دور واحد',
  two: 'دوران',
  few: '{amount} أدوار',
  many: '{amount} دورًا',
  other: '{amount} دور',
};
const select = (forms: Record<string, string>, amount: number): string =>
  (forms[new Intl.PluralRules(intl).select(amount)] ?? '').replace('{amount}', String(amount));
const countRoles = (amount: number): string => select(roles, amount);
const openings = {
  zero: 'لا وظائف',
  one: 'وظيفة واحدة',
  two: 'وظيفتان',
  few: '{amount} وظائف',
  many: '{amount} وظيفة',
  other: '{amount} وظيفة',
};
const countOpenings = (amount: number): string => select(openings, amount);
const workplace = { 'on-site': 'في المكتب', hybrid: 'مختلط', remote: 'عن بُعد تمامًا' };
const employment = { ...spelt.opening.employment, 'full-time': 'دوام كامل', 'part-time': 'دوام جزئي', contract: 'عقد' };
const gross = {
  hour: 'في الساعة، إجمالي',
  day: 'في اليوم، إجمالي',
  week: 'في الأسبوع، إجمالي',
  month: 'في الشهر، إجمالي',
  year: 'في السنة، إجمالي',
};
const proficiency = { awareness: 'إلمام', working: 'استخدام', practitioner: 'ممارسة', expert: 'خبرة' };
const proficiencies = Object.values(proficiency);
const range = 'من {min} إلى {max}';
const outcome = { met: 'مستوفى', partly: 'جزئيًا', missing: 'ناقص', unsaid: 'لم يُذكر بعد' };

/** The interface in Arabic, as far as tests and eyes need words; the rest in Arabic letters. */
export const ar: Messages = {
  ...spelt,
  intl,
  frame: {
    ...spelt.frame,
    skip: 'إلى المحتوى',
    mainNav: 'الرئيسية',
    trail: 'مسار التنقل',
    contact: 'أسئلة؟ اكتب إلى',
    exampleNotice: (company) => `${company} شركة خيالية. هذا موقع للتجربة، ولا أحد يُوظَّف هنا.`,
    builtOn: 'بتاريخ',
  },
  nav: {
    home: 'البداية',
    roles: 'الأدوار',
    openings: 'الوظائف',
    skills: 'المهارات',
    faq: 'الأسئلة',
    match: 'ما يناسبني؟',
  },
  count: { roles: countRoles, openings: countOpenings, soon: 'قريبًا', pool: 'قائمة المواهب' },
  home: {
    ...spelt.home,
    documentTitle: (company) => `العمل في ${company}: الأدوار والمهارات والأجور والوظائف`,
    heading: 'اعثر على عمل يناسب ما تتقنه.',
    lead: (company) => `كل دور في ${company}: ما يتطلبه، وما أجره، وما يأتي بعده. بلا حساب ولا تتبع ولا تخمين.`,
    often: 'بداية جيدة:',
    remote: workplace.remote,
    openNow: 'متاحة الآن',
    allOpenings: (all) => `كل الوظائف: ${all}`,
    allOpeningsNote: 'مع المكان والأجر وآخر موعد',
    families: 'كل الأدوار',
    waysTitle: 'من أين تبدأ',
    ways: {
      skills: { text: 'ابدأ من مهاراتك', note: 'قل ما تتقنه، فيخبرك كل دور بما تستوفيه وما ينقصك. ويبقى الأمر عندك.' },
      levels: { text: 'انظر السلم كله', note: 'كل دور يقول ما تعمله، موضوعًا بعد موضوع، فتُقرأ المستويات جنبًا إلى جنب.' },
      hiring: { text: 'اعرف ما يأتي بعدها', note: 'كل خطوة من خطوات التوظيف: من يشارك، وكم تستغرق، وكيف تستعد.' },
      questions: { text: 'اسأل أولًا', note: 'التأشيرات والدوام الجزئي والشهادات: أجوبة واضحة قبل أن ترسل شيئًا.' },
    },
  },
  threads: {
    ...spelt.threads,
    caption: (skills, all) => `${skills} مهارة و${all} أدوار، موصولة حيث يتطلب الدور المهارة.`,
    table: 'كل ذلك في جدول',
    skills: 'المهارات',
    roles: 'الأدوار',
  },
  role: {
    ...spelt.role,
    alsoCalled: (names) => `يُسمى أيضًا ${names}.`,
    openings: (all) => `${all} لهذا الدور`,
    noOpenings: 'لا وظيفة الآن',
    seeOpening: 'انظر الوظيفة',
    responsibilities: 'ما ستعمله',
    needs: 'ما تحمله معك',
    more: 'المزيد عن الدور',
    pay: 'الأجر',
    payPlaces: 'المكان',
    payAmount: 'الأجر الإجمالي',
    ladder: 'السلم',
    ladderOf: (family) => `مستويات ${family}`,
    below: 'درجة إلى الأسفل',
    above: 'درجة إلى الأعلى',
    related: 'أدوار قريبة',
    shared: (names, amount) => (amount > 4 ? `مشترك: ${names}، و${amount - 4} غيرها` : `مشترك: ${names}`),
    questions: 'أسئلة يطرحها الناس',
    reviewed: 'رُوجع في',
  },
  needs: {
    ...spelt.needs,
    must: 'مطلوب',
    nice: 'مرحَّب به',
    atLeast: (amount) => (amount === 1 ? 'واحدة على الأقل من هذه' : `${amount} على الأقل من هذه`),
  },
  compare: {
    ...spelt.compare,
    title: 'قارن الأدوار',
    between: (lower, higher) => `من ${lower} إلى ${higher}`,
    inBrowser: {
      ...spelt.compare.inBrowser,
      locale: intl,
      parts: { skills: 'المهارات', responsibilities: 'المسؤوليات', formal: 'التعليم والخبرة', pay: 'الأجر' },
      subjects: { skills: 'المهارة', responsibilities: 'الموضوع', formal: 'المطلوب', pay: 'المكان' },
      change: {
        added: 'أضيف',
        raised: 'ارتفع',
        changed: 'تغيّر',
        lowered: 'انخفض',
        dropped: 'حُذف',
        same: 'كما هو',
        nearly: 'يكاد لا يتغير',
      },
      counted: {
        added: '{amount} أضيفت',
        raised: '{amount} ارتفعت',
        changed: '{amount} تغيرت',
        lowered: '{amount} انخفضت',
        dropped: '{amount} حُذفت',
        same: '{amount} كما هي',
      },
      need: { must: 'مطلوب', nice: 'مرحَّب به' },
      proficiency,
      none: 'غير مطلوب',
      noTheme: 'لا شيء خاص به',
      noBand: 'لا نطاق هنا',
      range,
      gross,
    },
  },
  opening: {
    ...spelt.opening,
    workplace,
    employment,
    hybridDays: (days) => `مختلط، ${days} أيام في المكتب كل أسبوع`,
    status: {
      ...spelt.opening.status,
      'closing-soon': 'تُغلق قريبًا،',
      open: 'متاحة حتى',
      openEnded: 'متاحة بلا آخر موعد',
      upcoming: 'تُفتح',
    },
    facts: 'الحقائق',
    fact: {
      ...spelt.opening.fact,
      places: 'المكان',
      eligible: 'يمكنك السكن في',
      workplace: 'مكان العمل',
      employment: 'الدوام',
      hours: 'الساعات',
      closes: 'آخر موعد',
      languages: 'اللغات',
      visa: 'التأشيرة',
      posted: 'نُشرت',
      identifier: 'الرقم',
    },
    hours: (hours) => `${hours} ساعة في الأسبوع`,
    apply: 'قدّم الآن',
    applyTitle: 'التقديم',
    glance: 'في لمحة',
    applyByMail: (address) => `الزر يفتح رسالة إلى ${address}.`,
    applyElsewhere: (host) => `الاستمارة في ${host}.`,
    process: 'ما يأتي بعد ذلك',
    benefits: 'ما يأتي معها',
  },
  pay: { ...spelt.pay, gross, grossFullTime: gross, range: (min, max) => `من ${min} إلى ${max}` },
  matrix: { ...spelt.matrix, inBrowser: { ...spelt.matrix.inBrowser, locale: intl } },
  clock: { ...spelt.clock, inBrowser: { ...spelt.clock.inBrowser, locale: intl, count: openings } },
  search: {
    ...spelt.search,
    title: 'البحث',
    lead: 'اكتب مهارة أو مسمى أو سؤالًا. تُفهم الأسماء القصيرة وأخطاء الكتابة.',
    label: 'ابحث في الأدوار والوظائف والمهارات والأجوبة',
    typed: { both: (quality, skill) => `${skill} ${quality}`, list: (examples) => examples.join('، ') },
    placeholderShort: 'بحث',
    submit: 'ابحث',
    filters: 'التصفية',
    facets: {
      kind: 'النوع',
      family: 'العائلة',
      level: 'المستوى',
      skill: 'المهارة',
      location: 'المكان',
      workplace: 'مكان العمل',
      employment: 'الدوام',
      pay: 'الأجر في السنة، على الأقل',
      open: 'التقديم',
    },
    kinds: { role: 'الأدوار', opening: 'الوظائف', skill: 'المهارات', answer: 'الأجوبة' },
    suggesting: { ...spelt.search.suggesting, amount: { few: '{amount} اقتراحات', other: '{amount} اقتراحًا' } },
    inBrowser: {
      ...spelt.search.inBrowser,
      locale: intl,
      found: {
        zero: 'لا نتيجة عن ”{query}“',
        one: 'نتيجة واحدة عن ”{query}“',
        two: 'نتيجتان عن ”{query}“',
        few: '{amount} نتائج عن ”{query}“',
        other: '{amount} نتيجة عن ”{query}“',
      },
      kinds: { role: 'دور', opening: 'وظيفة', skill: 'مهارة', answer: 'جواب', benefit: 'ميزة' },
      openings,
      matches: 'يطابق: {list}',
      why: { ...spelt.search.inBrowser.why, needs: 'يتطلب {name}{how}', welcomes: 'يرحب بـ {name}{how}' },
      range,
      period: gross,
      proficiency: ['', ...proficiencies.map((how) => `، ${how}`)],
    },
    onList: { ...spelt.search.onList, words: { ...spelt.search.onList.words, locale: intl } },
  },
  privacy: { ...spelt.privacy, inBrowser: { ...spelt.privacy.inBrowser, things: en.privacy.inBrowser.things } },
  match: {
    ...spelt.match,
    title: 'ما يناسبني؟',
    lead: 'قل ما تتقنه وإلى أي حد. فيقول كل دور ما تستوفيه وما ينقصك وما يقترب منه.',
    mine: 'مهاراتك',
    field: 'أضف مهارة',
    fieldNote: 'تُفهم الأسماء القصيرة. اكتب عدة مهارات بفواصل بينها.',
    add: 'أضف',
    often: 'كثيرًا ما تُطلب:',
    fits: 'ما يناسب',
    advice: 'ما يفتح أكثر',
    exportFile: en.match.exportFile,
    needed: 'مطلوب',
    welcome: 'مرحَّب به، ولا يمنعك',
    details: 'مطلبًا بعد مطلب',
    inBrowser: {
      ...spelt.match.inBrowser,
      locale: intl,
      proficiency: ['أي مستوى', ...proficiencies],
      outcome,
      percent: '%{amount}',
      sum: {
        met: 'مستوفى: {met} من {all}.',
        everything: 'تستوفي كل ما يتطلبه.',
        partly: 'جزئيًا: {names}.',
        missing: 'ناقص: {names}.',
        unsaid: 'لم يُذكر بعد: {names}.',
        more: 'و{amount} غيرها',
      },
    },
    cv: { levels: en.said.proficiencies, everyday: en.said.everyday },
  },
  notFound: {
    title: 'هذه الصفحة ليست هنا',
    lead: 'قد يكون في العنوان خطأ في الكتابة، أو أن الصفحة ذهبت. لم يضع شيء: كل ما ننشره في إحدى هذه القوائم.',
  },
  share: { ...spelt.share, title: 'شارك أو اطبع أو احفظ' },
  picture: { ...spelt.picture, site: 'العمل', role: 'دور', opening: 'وظيفة', skill: 'مهارة' },
};
