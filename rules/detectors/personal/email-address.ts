import { holdsSign, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Endings of file names that look like a top-level domain: "logo@2x.png". */
const fileEndings =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|js|ts|tsx|jsx|mjs|json|html?|md|py|go|rb|php|java|txt|log|pdf|zip|gz)$/i;

/** Accounts that stand for a protocol, not for a person. */
const protocolUsers = /^(?:git|hg|svn|ssh|ftp|sftp|root)@/i;
/** Hosts that say themselves that there is none. */
const inventedHost = /^(?:domain|host|email|mail|server|provider|site)\.(?:ext|tld|xyz|domain|host)$/i;

const letter = "0-9A-Za-z\\u00a1-\\u1fff\\u2c00-\\ud7ff\\uf900-\\ufffd";

/** RFC 5322 and, for letters of other scripts, RFC 6531; names in quotes; domains in ASCII, in Unicode or in Punycode (RFC 5891). */
const detector: Detector = {
  id: "email-address",
  name: { one: "e-mail address", other: "e-mail addresses" },
  category: "personal",
  family: "EMAIL",
  severity: "low",
  hints: ["<@>"],
  pattern: new RegExp(
    `(?:(?<![${letter}._%+-])[${letter}_][${letter}._%+'-]{0,63}|(?<![${letter}])"[^"@\\s]{1,62}")@(?:[${letter}-]{1,63}\\.){1,5}(?:xn--[a-z0-9-]{2,40}|[A-Za-z]{2,24}|[\\u00a1-\\u1fff\\u2c00-\\ud7ff]{2,24})(?![${letter}_@-])`,
    "i",
  ),
  window: { before: 68, after: 340, begin: 0 },
  glance: isBetween,
  confirm(value, context) {
    const at = value.lastIndexOf("@");
    const local = value.slice(0, at);
    const domain = value.slice(at + 1);
    if (local.includes("..") || local.endsWith(".") || /(?:^|\.)-|-(?:\.|$)/.test(domain)) return 0;
    if (fileEndings.test(domain) || inventedHost.test(domain)) return 0;
    // "git@host:path" and "git@host/path" are addresses of repositories.
    if (protocolUsers.test(value) && /^[:/]/.test(context.text.slice(context.end, context.end + 1))) return 0;
    return 0.95;
  },
  mask: (value) => `${value.charAt(0)}•••${value.slice(value.lastIndexOf("@"))}`,
};
export default detector;

const signsOfNames = signSet(/["A-Z0-9._%+'-]/i);
const signsOfDomains = signSet(/[A-Z0-9-]/i);

/** Blanks, brackets and the like on either side are of something else. Letters of other scripts are left to the pattern. */
function isBetween(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  return (holdsSign(signsOfNames, before) || before >= 128) && (holdsSign(signsOfDomains, behind) || behind >= 128);
}

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
    { text: "анна@почта.example", why: "another script" },
    { text: "user@xn--80ak6aa92e.com", why: "Punycode" },
    { text: "a@xn--d1acufc.xn--p1ai", why: "Punycode at the end, too" },
    { text: '"ana.example"@company.example', why: "a name in quotes" },
    { text: "name;mail\nAna;ana@company.example\n", value: "ana@company.example", why: "a cell of a table" },
    {
      text: "Write to ana.example.eel.nax.xmnamnpexelpx.eaexxanaa.eaapxaepmeamle.mleea@company.example, please",
      value: "ana.example.eel.nax.xmnamnpexelpx.eaexxanaa.eaapxaepmeamle.mleea@company.example",
      why: "as long as it may be",
    },
    { text: '"ana.examplelnaa.exxaaeappn.neale.amaaaeeemlaaeeaxn.eeamapxalma"@company.example', why: "as long as it may be" },
    {
      text: "Write to ana.example@d.d5nn.DX.Q.c.example, please",
      value: "ana.example@d.d5nn.DX.Q.c.example",
      why: "as long as it may be",
    },
    {
      text: "Write to ana.example@company.examplexelalelxpxlplpaxx, please",
      value: "ana.example@company.examplexelalelxpxlplpaxx",
      why: "as long as it may be",
    },
    { text: "Write to E@4.W.VU.я中, please", value: "E@4.W.VU.я中", why: "another of its forms" },
  ],
  ignore: [
    { text: "logo@2x.png", why: "a picture for dense screens" },
    { text: "git@code.example:team/project.git", why: "the address of a repository" },
    { text: "npm install @scope/package@1.2.3", why: "a package with its version" },
    { text: "@everyone look at this", why: "a mention" },
    { text: "user@localhost", why: "no top-level domain" },
    { text: "user@domain.ext", why: "says itself that it is none" },
    { text: "a..b@company.example", why: "two dots in a row are not allowed" },
    { text: "x@-company.example", why: "a domain label cannot begin with a hyphen" },
  ],
};
