import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import { VALID } from '#testing/content-folder.ts';
import { type LanguageServer, startLanguageServer } from '#testing/language-server.ts';
import { writeFiles } from '#testing/trial-repository.ts';

// The server that VS Code starts for MDX, in a folder as it is right after npm install. It takes a few seconds to wake up.
const PATIENCE = 60_000;
const FILE = 'content/roles/back-end-developer.mdx';
const TEXT = String(VALID[FILE]);

let root = '';
let server: LanguageServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-'));
  writeFiles(root, VALID);
  writeEditorFiles(root);
  server = await startLanguageServer(root);
}, PATIENCE);

afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true });
});

interface Diagnostics {
  items: { range: { start: { line: number; character: number } }; message: string }[];
}

/** The red lines of a text, `3:9 Value is not accepted.`, from above. */
async function redLines(text: string): Promise<string[]> {
  const uri = server.open(FILE, text);
  const { items } = await server.ask<Diagnostics>('textDocument/diagnostic', { textDocument: { uri } });
  const lines = items.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);

  return lines.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

test('a valid file has no red line', { timeout: PATIENCE }, async () => {
  expect(await redLines(TEXT)).toEqual([]);
});

test('a misspelt field, an unknown id, another word and a wrong date are drawn where they stand', {
  timeout: PATIENCE,
}, async () => {
  const text = TEXT.replace('title:', 'titel:')
    .replace('family: back-end', 'family: backend')
    .replace('need: must', 'need: should')
    .replace('reviewed: 2026-11-02', 'reviewed: 2/11/2026');

  expect(await redLines(text)).toEqual([
    '1:1 Missing property "title".',
    '2:1 Property titel is not allowed.',
    '3:9 Value is not accepted. Valid values: "back-end".',
    '13:11 Value is not accepted. Valid values: "must", "nice".',
    '16:11 When did somebody last read this role and find it true? Write a real date as year-month-day, for example 2026-03-01.',
  ]);
});

test('ids are offered with what they stand for', { timeout: PATIENCE }, async () => {
  const uri = server.open(FILE, TEXT);
  const position = { line: 2, character: 'family: '.length };
  const { items } = await server.ask<{ items: { label: string; documentation: string }[] }>('textDocument/completion', {
    textDocument: { uri },
    position,
  });

  expect(items.map(({ label, documentation }) => [label, documentation])).toEqual([['back-end', 'Back-end']]);
});
