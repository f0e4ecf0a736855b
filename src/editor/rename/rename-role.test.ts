import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles } from '#checks/check-files.ts';
import { renameRole } from '#editor/rename/rename-role.ts';
import { SMALLEST } from '#testing/builders.ts';
import { type Files, faqFile, mdx, roleFile, toRawFiles, VALID } from '#testing/content-folder.ts';
import { settingOf } from '#testing/new-files.ts';

const OLD = 'content/roles/back-end-developer.mdx';
const NEW = 'content/roles/server-developer.mdx';
const FAQ = 'content/faqs/degree-needed.mdx';
const OPENING = 'content/openings/developer-berlin.mdx';

function rename(files: Files, to = 'server-developer', from = 'back-end-developer') {
  const { ground, before, now } = settingOf(toRawFiles({ ...VALID, ...files }));
  const role = ground.content.roles.find(({ id }) => id === from);
  if (!role) throw new Error('The role is not valid.');
  const { texts, leadsOn } = renameRole(role, to, before, ground);
  const after = { ...VALID, ...files, [`content/roles/${from}.mdx`]: undefined, ...Object.fromEntries(texts) };
  const { problems } = checkFiles(toRawFiles(after), now);

  return {
    texts,
    leadsOn,
    errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
}

/** The role with some lines in addition. */
const withLines = (lines: string): Files => ({ [OLD]: mdx(SMALLEST.role).replace('lang: en\n', `${lines}lang: en\n`) });

const SENIOR: Files = {
  'content/levels.yml': stringify([SMALLEST.level, { ...SMALLEST.level, id: 'senior', name: 'Senior', rank: 30 }]),
  'content/roles/senior.mdx': mdx(
    { ...SMALLEST.role, title: 'Senior', level: 'senior', buildsOn: 'back-end-developer' },
    'See [it](/roles/back-end-developer/) and [both](/compare/back-end-developer/senior/).\n',
  ),
};

test('the file, all fields and all links follow, the old address leads on, and the check finds no error', () => {
  const { texts, leadsOn, errors } = rename({
    ...SENIOR,
    ...withLines('related: [senior]\n'),
    ...faqFile(
      { roles: ['back-end-developer'] },
      'Not for [this](/roles/back-end-developer/), nor back-end-developer work.\n',
    ),
    [OPENING]: mdx(SMALLEST.opening).replace('role: back-end-developer', "role: 'back-end-developer' # as before"),
  });

  expect(errors).toEqual([]);
  expect(leadsOn).toBe(true);
  expect([...texts.keys()].sort()).toEqual([FAQ, OPENING, 'content/roles/senior.mdx', NEW].sort());
  expect(texts.get(NEW)).toContain('related: [senior]\nformerIds: [back-end-developer]\nlang: en\n');
  expect(texts.get(OPENING)).toContain("role: 'server-developer' # as before\n");
  expect(texts.get(FAQ)).toContain('roles:\n  - server-developer\n');
  expect(texts.get(FAQ)).toContain('Not for [this](/roles/server-developer/), nor back-end-developer work.');
  expect(texts.get('content/roles/senior.mdx')).toContain('buildsOn: server-developer\n');
  expect(texts.get('content/roles/senior.mdx')).toContain(
    'See [it](/roles/server-developer/) and [both](/compare/server-developer/senior/).',
  );
});

test('a comparison names the higher role second', () => {
  const link = roleFile({}, 'See [how a senior differs](/compare/back-end-developer/senior/).\n');
  const { texts, errors } = rename({ ...SENIOR, ...link }, 'lead', 'senior');

  expect(errors).toEqual([]);
  expect(texts.get(OLD)).toContain('(/compare/back-end-developer/lead/)');
});

test.each<[before: string, after: string]>([
  ['formerIds: [developer]\n', 'formerIds: [developer, back-end-developer]\n'],
  [
    'formerIds: [\n  developer, # the first\n  programmer\n  ]\n',
    'formerIds: [developer, programmer, back-end-developer]\n',
  ],
  ['formerIds:\n  - developer\n  - programmer\n', 'formerIds: [developer, programmer, back-end-developer]\n'],
  // Whoever changes their mind takes the old name back.
  ['formerIds: [server-developer]\n', 'formerIds: [back-end-developer]\n'],
])('%j becomes %j', (before, after) => {
  const { texts, errors } = rename(withLines(before));

  expect(texts.get(NEW)).toContain(`status: published\n${after}lang: en\n`);
  expect(errors).toEqual([]);
});

test('a draft that was never published has no old address', () => {
  const { texts, leadsOn } = rename({ ...roleFile({ status: 'draft' }), [OPENING]: undefined });

  expect(leadsOn).toBe(false);
  expect(texts.get(NEW)).not.toContain('formerIds');
});

test('a draft that was published once keeps its old address', () => {
  const list = { 'content/addresses.txt': 'roles/back-end-developer\n' };

  expect(rename({ ...roleFile({ status: 'draft' }), [OPENING]: undefined, ...list }).leadsOn).toBe(true);
});

test.each<[why: string, to: string, files: Files, says: string]>([
  ['another role has the name', 'senior', SENIOR, 'content/roles/senior.mdx is there already.'],
  [
    'another page had the address',
    'gone',
    { 'content/addresses.txt': 'roles/gone\n' },
    'another page stood at this address',
  ],
  [
    'another role had the name',
    'older',
    { 'content/roles/other.mdx': mdx({ ...SMALLEST.role, title: 'Other', formerIds: ['older'] }) },
    'its old address leads there',
  ],
  ['the name is no address', 'Server Developer', {}, 'For example server-developer.'],
  ['it has the name', 'back-end-developer', {}, 'It is called "back-end-developer" already.'],
])('it is refused when %s', (_, to, files, says) => {
  expect(() => rename(files, to)).toThrow(says);
});
