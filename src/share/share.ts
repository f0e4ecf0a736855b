/**
 * Brings the buttons of "Share, print or keep" to life; the links beside them need no script. Loaded when the list is first opened. A
 * button whose job this browser cannot do stays hidden.
 */
const panel = document.querySelector<HTMLElement>('[data-share]');
const line = panel?.querySelector<HTMLElement>('[role=status]');
const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location;

const JOBS: Record<string, { can: boolean; run: () => void | Promise<void> }> = {
  share: { can: 'share' in navigator, run: share },
  link: { can: 'clipboard' in navigator, run: () => copy(href) },
  txt: { can: 'clipboard' in navigator, run: () => copy(read('txt')) },
  md: { can: 'clipboard' in navigator, run: () => copy(read('md')) },
  print: { can: true, run: () => print() },
};

for (const button of panel?.querySelectorAll('button') ?? []) {
  const job = JOBS[button.value];
  button.hidden = !job?.can;
  button.addEventListener('click', () => void job?.run());
}

async function share(): Promise<void> {
  // Whoever closes the list of programs has changed their mind; there is nothing to say about it.
  await navigator.share({ title: document.title, url: href }).catch(() => undefined);
}

/** The text of the file beside the button. */
async function read(ending: string): Promise<string> {
  const answer = await fetch(panel?.querySelector<HTMLAnchorElement>(`[href$=".${ending}"]`)?.href ?? '');
  if (!answer.ok) throw new Error(answer.statusText);

  return answer.text();
}

/** The promise goes to the clipboard as it is: after waiting for it some browsers no longer see the press of a button. */
async function copy(text: string | Promise<string>): Promise<void> {
  const blob = Promise.resolve(text).then((plain) => new Blob([plain], { type: 'text/plain' }));
  const { done = '', failed = '' } = line?.dataset ?? {};
  // So that the same answer is read out again.
  if (line) line.textContent = '';
  const told = await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]).then(
    () => done,
    () => failed,
  );
  if (line) line.textContent = told;
}
