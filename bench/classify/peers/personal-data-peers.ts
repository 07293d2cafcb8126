/** Tools that look for personal data; some look for credentials, too. */
import type { Family } from "../../../lib/schema/finding.ts";
import type { Claim } from "../engine.ts";
import { redactInSteps, redactionMark } from "./align-redacted.ts";
import { importPeer, type Peer, requirePeer } from "./peer.ts";
import { peerFamily } from "./peer-label-family.ts";

/** How the tools write what they found, where they say it with offsets. */
interface Said {
  readonly kind: string;
  readonly category: string;
  readonly policyName: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const claim = (label: string, start: number, end: number, confidence = 1): Claim[] => {
  const family = peerFamily(label);
  return family === null ? [] : [{ label, family, start, end, confidence }];
};

/** Every place at which one of the values stands. */
function claimValues(text: string, label: string, values: readonly string[]): Claim[] {
  return [...new Set(values)].flatMap((value) => {
    const claims: Claim[] = [];
    for (let at = text.indexOf(value); value !== "" && at >= 0; at = text.indexOf(value, at + value.length)) {
      claims.push(...claim(label, at, at + value.length));
    }
    return claims;
  });
}

const redactPii: Peer = {
  name: "redact-pii",
  package: "redact-pii",
  finds: ["personal"],
  async load() {
    const families: Record<string, Family> = {
      creditCardNumber: "CARD",
      streetAddress: "ADDRESS",
      zipcode: "ADDRESS",
      phoneNumber: "PHONE",
      ipAddress: "NET",
      usSocialSecurityNumber: "GOVID",
      emailAddress: "EMAIL",
      username: "USERNAME",
      password: "SECRET",
      credentials: "SECRET",
      names: "PERSON",
      url: "URL",
    };
    // "digits", any four of them, is none of our families: it runs, and makes no claim.
    const kinds: string[] = [...Object.keys(requirePeer("redact-pii/lib/built-ins/simple-regexp-patterns.js")), "names"];
    const { SyncRedactor } = requirePeer("redact-pii");
    const steps = kinds.map((kind) => {
      const builtInRedactors = Object.fromEntries(kinds.map((other) => [other, { enabled: other === kind }]));
      const redactor = new SyncRedactor({ builtInRedactors, globalReplaceWith: redactionMark });
      return (text: string): string => redactor.redact(text);
    });
    return (text) =>
      redactInSteps(text, steps).flatMap(({ start, end, step }) => {
        const label = kinds[step] ?? "";
        return families[label] ? [{ label, family: families[label], start, end, confidence: 1 }] : [];
      });
  },
};

const redactpiiNode: Peer = {
  name: "@redactpii/node",
  package: "@redactpii/node",
  finds: ["personal"],
  async load() {
    const { Redactor } = requirePeer("@redactpii/node");
    const kinds = ["EMAIL", "CREDIT_CARD", "SSN", "PHONE", "NAME"];
    const steps = kinds.map((kind) => {
      const rules = Object.fromEntries(kinds.map((other) => [other, other === kind]));
      const redactor = new Redactor({ rules, globalReplaceWith: redactionMark });
      return (text: string): string => redactor.redact(text);
    });
    return (text) => redactInSteps(text, steps).flatMap(({ start, end, step }) => claim(kinds[step]!, start, end));
  },
};

const openredaction: Peer = {
  name: "openredaction",
  package: "openredaction",
  finds: ["personal", "secrets"],
  async load() {
    const { OpenRedaction } = await importPeer("openredaction/dist/index.mjs");
    const detector = new OpenRedaction();
    return async (text) => {
      const { detections } = await detector.detect(text);
      return detections.flatMap(
        ({ type, position, confidence }: { type: string; position: [number, number]; confidence: number }) =>
          claim(type, position[0], position[1], confidence),
      );
    };
  },
};

const redactum: Peer = {
  name: "redactum",
  package: "redactum",
  finds: ["personal", "secrets"],
  async load() {
    const module = await importPeer("redactum/dist/index.js");
    return (text) =>
      module
        .redactum(text)
        .findings.flatMap(({ category, policyName, start, end }: Said) => claim(`${policyName}_${category}`, start, end));
  },
};

const spool: Peer = {
  name: "@spool-lab/redact",
  package: "@spool-lab/redact",
  finds: ["personal", "secrets"],
  async load() {
    const { detectSensitiveSpans } = await importPeer("@spool-lab/redact/dist/index.js");
    return (text) =>
      detectSensitiveSpans(text).flatMap(({ kind, start, end, confidence }: Said) =>
        claim(/secret|private|ssh|netrc|connection/.test(kind) ? `secret ${kind}` : kind, start, end, confidence),
      );
  },
};

const guardrails: Peer = {
  name: "@openai/guardrails",
  package: "@openai/guardrails",
  finds: ["personal"],
  async load() {
    const { pii, PIIConfig } = requirePeer("@openai/guardrails/dist/checks/pii.js");
    const config = PIIConfig.parse({});
    return async (text) => {
      const { info } = await pii(null, text, config);
      const found: Record<string, string[]> = info.detected_entities ?? {};
      return Object.entries(found).flatMap(([label, values]) => claimValues(text, label, values));
    };
  },
};

const arcjet: Peer = {
  name: "@arcjet/redact",
  package: "@arcjet/redact",
  finds: ["personal"],
  async load() {
    const { redact } = await importPeer("@arcjet/redact/dist/index.js");
    return async (text) => {
      const claims: Claim[] = [];
      let at = 0;
      const replace = (label: string, value: string) => {
        const start = text.indexOf(value, at);
        if (start >= 0) {
          at = start + value.length;
          claims.push(...claim(label, start, at));
        }
        return undefined;
      };
      await redact(text, { replace });
      return claims;
    };
  },
};

const compromise: Peer = {
  name: "compromise",
  package: "compromise",
  finds: ["personal"],
  async load() {
    const { default: nlp } = await importPeer("compromise/src/three.js");
    return (text) => {
      const parsed = nlp(text);
      const found = { PERSON: parsed.people(), LOCATION: parsed.places(), ORG: parsed.organizations() };
      return Object.entries(found).flatMap(([label, view]) =>
        view
          .json({ offset: true, terms: false })
          .flatMap(({ offset }: { offset: { start: number; length: number } | null }) =>
            offset ? claim(label, offset.start, offset.start + offset.length) : [],
          ),
      );
    };
  },
};

export const personalDataPeers: readonly Peer[] = [
  redactPii,
  redactpiiNode,
  openredaction,
  redactum,
  spool,
  guardrails,
  arcjet,
  compromise,
];
