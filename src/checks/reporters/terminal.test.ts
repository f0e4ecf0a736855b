import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Told } from '#checks/reporters/contract.ts';
import { terminal } from '#checks/reporters/terminal.ts';
import { aProblem, aReport, joinReports } from '#testing/report-builders.ts';

const plain = (report: Told): string => terminal(report, { color: false });

const FAQ = 'order: 10\nstatus: «live»\nlang: en\n';
const WARNING = {
  rule: 'unused',
  severity: 'warning',
  file: 'content/skills/svn.yml',
  field: '',
  message: 'No role asks for it.',
} as const;

test('a problem says its place, its severity, its field, its rule, what to do, and shows the lines', () => {
  expect(
    plain(aReport(FAQ, { field: 'status' })),
  ).toBe(`content/faqs/degree-needed.mdx:2:9  error  status  (field-value)
  Found "live". Write one of: draft, published, retired.
    1 | order: 10
  > 2 | status: live
      |         ^^^^
    3 | lang: en

1 error in 1 file (1 file checked).
Explain a rule: npm run check:content -- --explain field-value`);
});

test('of warnings and errors, the rule to have explained is that of an error', () => {
  const problems = [aProblem('', WARNING), aProblem()];

  expect(plain({ problems, texts: new Map(), waived: 0 })).toMatch(/--explain field-value$/);
});

describe('the summary', () => {
  const texts = new Map(Array.from({ length: 289 }, (_, index) => [`content/skills/${index}.yml`, '']));

  test('says that all is well', () => {
    expect(plain({ problems: [], texts, waived: 0 })).toBe('The content is fine. 289 files checked.');
  });

  test('counts errors, warnings and the files they are in', () => {
    const problems = [aProblem(), aProblem(), aProblem('', WARNING)];

    expect(plain({ problems, texts, waived: 0 })).toContain(
      '\n2 errors and 1 warning in 2 files (291 files checked).\n',
    );
  });

  test('leaves out what there is none of', () => {
    expect(plain(aReport('', WARNING))).toContain('\n1 warning in 1 file (1 file checked).\n');
  });

  test('of a part says what stands elsewhere', () => {
    const elsewhere = [aProblem(), aProblem('', WARNING)];

    expect(plain({ problems: [], texts, waived: 0, elsewhere })).toBe(
      'Nothing is wrong in what you asked for; elsewhere: 1 error and 1 warning (291 files checked).',
    );
    expect(plain({ problems: [aProblem()], texts, waived: 0, elsewhere })).toContain(
      '\n1 error in 1 file, and 1 error and 1 warning elsewhere (291 files checked).\n',
    );
  });

  test('does not hide what was waived', () => {
    expect(plain({ problems: [], texts, waived: 2 })).toBe(
      'The content is fine. 289 files checked, 2 problems waived.',
    );
  });
});

describe('of very many problems', () => {
  const warnings = Array.from({ length: 150 }, () => aProblem('', WARNING));
  const errors = Array.from({ length: 100 }, () => aProblem());
  const told = plain({ problems: [...warnings, ...errors], texts: new Map(), waived: 0 });

  test('200 are shown, and all are counted', () => {
    expect(told.match(/^content\//gm)).toHaveLength(200);
    expect(told).toContain('\n50 more problems not shown. Mend these first, then run the check again.\n');
    expect(told).toContain('100 errors and 150 warnings in 2 files');
  });

  test('no error is left out for a warning', () => {
    expect(told.match(/ {2}error {2}/g)).toHaveLength(100);
  });
});

describe('what content says is never obeyed', () => {
  const ESCAPE = '\u001B[2J\u001B]0;owned\u0007';

  test.each<[name: string, report: Told]>([
    ['an escape sequence in a line', aReport(`a: «${ESCAPE}»\n`)],
    ['an escape sequence of one character', aReport('a: «\u009B2J»\n')],
    ['an escape sequence beside the line', aReport(`${ESCAPE}\n«a»\n${ESCAPE}`)],
    ['an escape sequence in a message', aReport('«a»', { message: `Found "${ESCAPE}".` })],
    ['an escape sequence in the name of a file', aReport('«a»', { file: `content/${ESCAPE}.mdx` })],
    ['an escape sequence in the name of a field', aReport('«a»', { field: ESCAPE })],
    ['a carriage return within a line', aReport('a: «b\rc»\n')],
    ['text that runs backwards', aReport('a: «\u202Efdp.exe\u2066»\n', { message: '\u202Efdp.exe' })],
    ['a line separator', aReport('a: «\u2028»\n', { message: '\u2028\u0085' })],
    ['text between the lines', aReport('a: «\uFFF9»\n', { message: '\uFFF9' })],
    ['tag characters', aReport('a: «\u{E0041}»\n', { message: '\u{E0041}' })],
  ])('%s', (_, report) => {
    expect(plain(report)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/v);
  });

  test('it is shown by its number', () => {
    expect(plain(aReport('a: «\u001B[31m\u202E»\n'))).toContain('> 1 | a: U+001B[31mU+202E\n');
  });

  test('and a message stays on its line', () => {
    expect(plain(aReport('«a»', { message: 'Found "a\r\n\nb".' }))).toContain('\n  Found "a b".\n');
  });

  test.each(['##[error]a', '##vso[task.setvariable variable=a]b', '##teamcity[buildStatus]', '###[group]a'])(
    'a command to a build host: %s',
    (command) => {
      const told = plain(
        aReport(`«${command}»\n`, { message: command, field: command, file: `content/${command}.mdx` }),
      );

      expect(told).not.toMatch(/##\w*\[/);
    },
  );

  test('a command to a build host at the beginning of a message', () => {
    expect(plain(aReport('«a»', { message: '::error::a' }))).toContain('\n  U+003A:error::a\n');
  });

  test('while headings, emoji and accents stay as they are', () => {
    const line = '## [Café](/x/) 👩‍💻 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 #[a] C#';

    expect(plain(aReport(`«${line}»`, { message: line })).split(line)).toHaveLength(3);
  });
});

describe('colour', () => {
  const report = joinReports([aReport(FAQ), aReport('«a»', WARNING)]);
  const colored = terminal(report, { color: true });

  test('only adds to the words', () => {
    expect(stripVTControlCharacters(colored)).toBe(plain(report));
  });

  test('is red for errors and yellow for warnings', () => {
    expect(colored).toContain('\u001B[31merror\u001B[39m');
    expect(colored).toContain('\u001B[33mwarning\u001B[39m');
  });
});

test('a frame is no wider than the terminal', () => {
  const lines = terminal(aReport(`«${'a'.repeat(500)}»\n`), { color: false, width: 60 }).split('\n');

  expect(lines.slice(2, 4).map(({ length }) => length)).toEqual([59, 58]);
});
