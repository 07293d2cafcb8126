/**
 * What IT can set, key by key, in the words that a browser's policy page and a group policy editor show. Everything that carries these keys
 * is made from this table: `public/managed-storage-schema.json` and every file of `rollout/`. Every value is text: browsers differ in
 * what else they hand on.
 */
import type { ManagedConfig } from "./managed-config.ts";

export interface ManagedKey {
  readonly title: string;
  readonly description: string;
  /** A browser shows it as dots on its policy page. */
  readonly sensitive?: true;
}

/** A key that is missing here is an error of the compiler. */
export const managedKeys: { readonly [K in keyof Required<ManagedConfig>]: ManagedKey } = {
  serverUrl: {
    title: "Server",
    description: "Address of the Waymark server, such as https://waymark.example.com. Without it nothing is sent.",
  },
  enrollmentToken: {
    title: "Enrolment token",
    description: "Lets a device enrol with the server. It allows nothing else.",
    sensitive: true,
  },
  mode: {
    title: "Starter policy",
    description: "observe, nudge or strict: what is in force until the server's policy arrives. Default nudge.",
  },
  policy: {
    title: "Policy",
    description: "A whole policy document as JSON text. It stands above the server's.",
  },
  policyKeys: {
    title: "Policy keys",
    description: "RFC 7638 thumbprints of the keys whose signed policies are trusted, separated by commas.",
  },
  policyCosigners: {
    title: "Second signers",
    description:
      "RFC 7638 thumbprints of those who sign hard stops as a second person, separated by commas. Set, no others are taken.",
  },
  personHint: {
    title: "Person",
    description: "Who uses this profile, such as an e-mail address. The server keeps only a keyed hash.",
  },
  machineHint: {
    title: "Machine",
    description: "Which machine this is, such as a serial number. The server keeps only a keyed hash.",
  },
  group: {
    title: "Group",
    description: "Team or unit that this device is counted under.",
  },
  supportUrl: {
    title: "Support",
    description: "Whom to ask: an https or mailto address, shown to people.",
  },
  consent: {
    title: "Consent",
    description: "given: people have been told what Waymark does, so its first page does not open by itself.",
  },
};

export type ManagedKeyName = keyof typeof managedKeys;
export const managedKeyNames = Object.keys(managedKeys) as readonly ManagedKeyName[];
