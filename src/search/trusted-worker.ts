interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | undefined }): unknown;
}

/**
 * Lets pages with trusted types start one worker by its address, and nothing else. Pagefind gives the address as text; the policy
 * named "default" is asked about such texts, and the search page is the only one that may have it.
 */
export function trustWorker(worker: string): void {
  // Not in the types of the DOM, nor in every browser.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const allowed = new URL(worker, location.href).href;
  if (trustedTypes?.defaultPolicy) return;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === allowed ? address : undefined),
  });
}
