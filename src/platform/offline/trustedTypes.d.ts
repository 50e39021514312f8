/** The part of Trusted Types that this page uses. Not every browser has them. */
interface TrustedScriptURL {
  toString(): string;
}

interface TrustedTypePolicy {
  createScriptURL(input: string): TrustedScriptURL;
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): TrustedTypePolicy;
  };
}

interface ServiceWorkerContainer {
  register(script: TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}
