import type { Files } from '#testing/content-folder.ts';

/** A question, as an editor typed it. */
export const FAQ = `---
question: Do I need a degree?
topic: qualifications
order: 10
reviewed: 2026-11-02
status: published
lang: en
---

No, you do not.
`;

const ROLE = `---
title: Back-end developer
alternateTitles:
  - Backend developer
  - Server-side developer
family: back-end
level: mid
summary: Build and run the services behind the product, from the first idea on.
responsibilities:
  delivery:
    - Build services that other teams rely on.
    - Ship small changes every working day.
    - Trace a slow request to its query.
skills:
  - { skill: git, need: must }
owner: '@quillmark/back-end'
published: 2026-09-01
reviewed: 2026-11-02
status: published
lang: en
---

Text.
`;

/** A skill, as an editor typed it. */
export const SKILL = `name: Git
aliases: [git-scm, git version control]
kind: tool
definition: Keeps the history of a code base, and lets many people change it at once.
`;

const LOCATION = `name: Berlin
locality: Berlin
region: DE-BE
country: DE
postalCode: '10115'
street: Beispielstraße 1
timeZone: Europe/Berlin
`;

const LEVELS = `- id: mid
  name: Mid
  track: ic
  rank: 20
  meaning: Finishes work of some size without help, and asks early when it grows.
`;

/** A whole file, as an editor typed it. */
export const faqText = (text: string): Files => ({ 'content/faqs/degree-needed.mdx': text });

/** The question with a part of it typed otherwise. */
export const faq = (part: string, typed: string): Files => faqText(replace(FAQ, part, typed));

/** The role with a part of it typed otherwise. */
export const role = (part: string, typed: string): Files => ({
  'content/roles/back-end-developer.mdx': replace(ROLE, part, typed),
});

/** The skill with a part of it typed otherwise. */
export const skill = (part: string, typed: string): Files => ({
  'content/skills/git.yml': replace(SKILL, part, typed),
});

/** The place with a part of it typed otherwise. */
export const place = (part: string, typed: string): Files => ({
  'content/locations/berlin.yml': replace(LOCATION, part, typed),
});

/** The levels with a part of them typed otherwise. */
export const levels = (part: string, typed: string): Files => ({ 'content/levels.yml': replace(LEVELS, part, typed) });

/** A text with a part of it typed otherwise; throws when it has no such part. */
export function replace(text: string, part: string, typed: string): string {
  if (!text.includes(part)) throw new Error(`The file has no "${part}".`);

  return text.replace(part, () => typed);
}
