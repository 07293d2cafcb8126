/** Headers by which a page forbids what others take for granted. */
const isolated = (policy: string) => ({
  "cross-origin-embedder-policy": policy,
  "cross-origin-opener-policy": "same-origin",
});

const headers = {
  "require-corp": isolated("require-corp"),
  credentialless: isolated("credentialless"),
  "no frames": { "content-security-policy": "frame-src 'none'; child-src 'none'; worker-src 'none'" },
  sandbox: { "content-security-policy": "sandbox allow-scripts" },
} satisfies Record<string, Record<string, string>>;

export type Severity = keyof typeof headers;
export const severePages = Object.keys(headers) as Severity[];

/** For a page that names one of them in its address. */
export function headersUnder(name: string | null): Record<string, string> {
  return severePages.includes(name as Severity) ? headers[name as Severity] : {};
}
