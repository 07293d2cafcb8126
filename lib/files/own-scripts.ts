/**
 * Our pages start no script by its address, and their policy says so. A thread can be started in no other way: for those pages that need
 * one, addresses of the extension itself are let through, and nothing else.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/** For the page or thread in which it is called. */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError("only scripts of the extension may be started");
      return url;
    },
  });
}
