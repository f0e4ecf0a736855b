// Fetches what brings the buttons when the list is first opened.
const panel = document.querySelector<HTMLElement>('[data-share]');
panel?.addEventListener('toggle', () => void import(/* @vite-ignore */ panel.dataset['share'] ?? ''), { once: true });
