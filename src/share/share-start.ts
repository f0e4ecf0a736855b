// Fetches what brings the buttons when the list is first opened.
const shareList = document.querySelector<HTMLElement>('[data-share]');
shareList?.addEventListener('toggle', () => void import(/* @vite-ignore */ shareList.dataset['share'] ?? ''), {
  once: true,
});
