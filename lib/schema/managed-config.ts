/**
 * What IT sets by managed browser policy: flat and few, each as text (lists with commas, a policy as JSON). Everything is optional and read leniently, one key at a time, by
 * `core/normalise-config`: a browser may drop or pass an invalid value, so no value here is trusted before that.
 */
export interface ManagedConfig {
  /** Origin of the ingest API, https (http only for loopback). */
  readonly serverUrl?: string;
  readonly enrollmentToken?: string;
  /** Which starter policy is in force until the server's arrives. */
  readonly mode?: StarterMode;
  /** A whole policy document; above the server's. */
  readonly policy?: import("./policy.ts").Policy;
  /** RFC 7638 thumbprints of the keys whose signed policies are trusted. */
  readonly policyKeys?: readonly string[];
  /** RFC 7638 thumbprints of those who sign hard stops as a second person; set, no others are taken. */
  readonly policyCosigners?: readonly string[];
  readonly personHint?: string;
  readonly machineHint?: string;
  readonly group?: string;
  readonly supportUrl?: string;
  /** The company has told its people what Waymark does: the first page does not open by itself. */
  readonly consent?: "given";
}

export const starterModes = ["observe", "nudge", "strict"] as const;
export type StarterMode = (typeof starterModes)[number];

/** One thing that is wrong with the configuration, for popup, heartbeat and dashboard. Never holds the value itself. */
export interface ConfigError {
  /** "browser": it does not give what the configuration needs, such as access to a host. */
  readonly source: "managed" | "server" | "browser";
  readonly field: string;
  readonly expected: string;
}
