// Stands in every page that may be kept, so it imports nothing. It waits until the page is read: who only passes by loads nothing.
const { worker = '' } = document.querySelector<HTMLElement>('[data-worker]')?.dataset ?? {};

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

// Neither is in the types of the DOM, nor in every browser.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const { connection } = navigator as { connection?: { saveData?: boolean } };

setTimeout(() => {
  if (!navigator.serviceWorker || connection?.saveData || isRefused()) return;
  const trusted =
    trustedTypes?.createPolicy('offline', { createScriptURL: () => worker }).createScriptURL('') ?? worker;
  navigator.serviceWorker.register(trusted).catch(() => undefined); // then the site is there online, as before
}, 3000);

/** Whether this device is to keep no pages. Reading the storage of a browser that keeps nothing is an error there. */
function isRefused(): boolean {
  try {
    return localStorage.getItem('rolebook.offline') !== null;
  } catch {
    return true;
  }
}
