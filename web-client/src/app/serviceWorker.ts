interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    /** Chromium's gate before anything becomes a script; our content policy admits one policy, this one. */
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

/** After the page is there: it only matters for the next visit. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: (url) => url });
  addEventListener('load', () => {
    // Without it everything works but the page for a lost connection.
    void navigator.serviceWorker.register(policy?.createScriptURL('/sw.js') ?? '/sw.js').catch(() => {});
  });
}
