import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Endings of file names that look like a top-level domain: "logo@2x.png". */
const fileEndings =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|js|ts|tsx|jsx|mjs|json|html?|md|py|go|rb|php|java|txt|log|pdf|zip|gz)$/i;

/** Accounts that stand for a protocol, not for a person. */
const protocolUsers = /^(?:git|hg|svn|ssh|ftp|sftp|root)@/i;

const detector: Detector = {
  id: "email-address",
  name: { one: "e-mail address", other: "e-mail addresses" },
  category: "personal",
  family: "EMAIL",
  severity: "low",
  hints: ["<@>"],
  pattern:
    /(?<![A-Za-z0-9._%+\u00c0-\u024f-])[A-Za-z0-9_\u00c0-\u024f][A-Za-z0-9._%+'\u00c0-\u024f-]{0,63}@(?:[A-Za-z0-9\u00c0-\u024f-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9_@-])/,
  window: { before: 68, after: 330 },
  confidence: 0.95,
  confirm(value, context) {
    const [local = "", domain = ""] = value.split("@");
    if (local.includes("..") || local.endsWith(".") || /(?:^|\.)-|-(?:\.|$)/.test(domain)) return 0;
    if (fileEndings.test(domain)) return 0;
    // "git@host:path" and "git@host/path" are addresses of repositories.
    if (protocolUsers.test(value) && /^[:/]/.test(context.text.slice(context.end, context.end + 1))) return 0;
    return 0.95;
  },
  mask: (value) => `${value.charAt(0)}•••${value.slice(value.indexOf("@"))}`,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    {
      text: "Write to ana.example@company.example, please",
      value: "ana.example@company.example",
      why: "the comma behind it is no part of it",
    },
    { text: "<mailto:a_b+tag@mail.company.co.uk>", value: "a_b+tag@mail.company.co.uk", why: "tag, subdomains, brackets" },
    { text: "o'brien@company.example", why: "an apostrophe is allowed in the local part" },
    { text: "Ends a sentence: x@y.io.", value: "x@y.io", why: "the full stop behind it is no part of it" },
    { text: "jörg@firma.example", why: "letters with marks are allowed since RFC 6531" },
    { text: "name;mail\nAna;ana@company.example\n", value: "ana@company.example", why: "a cell of a table" },
  ],
  ignore: [
    { text: "logo@2x.png", why: "a picture for dense screens" },
    { text: "git@code.example:team/project.git", why: "the address of a repository" },
    { text: "npm install @scope/package@1.2.3", why: "a package with its version" },
    { text: "@everyone look at this", why: "a mention" },
    { text: "user@localhost", why: "no top-level domain" },
    { text: "a..b@company.example", why: "two dots in a row are not allowed" },
    { text: "x@-company.example", why: "a domain label cannot begin with a hyphen" },
  ],
};
