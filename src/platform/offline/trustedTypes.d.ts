/** The part of Trusted Types that this page uses. Not every browser has them. */
interface TrustedScriptURL {
  toString(): string;
}

interface TrustedTypePolicy {
  createScriptURL(input: string): TrustedScriptURL;
  /** A TrustedHTML, which stands for a string wherever the page uses it. */
  createHTML(input: string): string;
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (input: string) => string } | { createHTML: (input: string) => string },
    ): TrustedTypePolicy;
  };
}

interface ServiceWorkerContainer {
  register(script: TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}
