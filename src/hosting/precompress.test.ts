import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '#hosting/precompress.ts';

const PAGE = '<p>We build the services that authors are paid by.</p>\n'.repeat(60);
/** Bytes that nothing makes smaller, the same each time. */
const NOISE = Buffer.concat(
  Array.from({ length: 64 }, (_, number) => createHash('sha256').update(String(number)).digest()),
);

let folder = '';
const at = (file: string): string => join(folder, file);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
  mkdirSync(at('roles'));
  writeFileSync(at('roles/index.html'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a text has its smaller selves beside it, and they are the text', async () => {
  const { files, bytes, gzip, brotli } = await precompress(folder, 'on');
  const [gz, br] = [readFileSync(at('roles/index.html.gz')), readFileSync(at('roles/index.html.br'))];

  expect(gunzipSync(gz).toString()).toBe(PAGE);
  expect(brotliDecompressSync(br).toString()).toBe(PAGE);
  expect({ files, bytes, gzip, brotli }).toEqual({ files: 1, bytes: PAGE.length, gzip: gz.length, brotli: br.length });
});

test.each([
  ['a short text', 'short.html', 'x'.repeat(1000)],
  ['a picture', 'share.png', PAGE],
  ['a font', 'font.woff2', PAGE],
  ['what gets no smaller', 'noise.txt', NOISE],
])('%s is left alone', async (_, file, text) => {
  writeFileSync(at(file), text);
  await precompress(folder, 'on');

  expect(readdirSync(folder)).toEqual([file, 'roles'].sort());
});

test('the same text gives the same bytes, whenever and whatever it is called', async () => {
  writeFileSync(at('another.html'), PAGE);
  await precompress(folder, 'quick');

  for (const ending of ['.gz', '.br'])
    expect(readFileSync(at(`another.html${ending}`))).toEqual(readFileSync(at(`roles/index.html${ending}`)));
  // The four bytes of a gzip file that are for a time.
  expect(readFileSync(at('another.html.gz')).readUInt32LE(4)).toBe(0);
});
