/** Evidence packs: what is in one, and what the dashboard asks and is told of them. */
import { z } from "zod";

/** One for each framework, and the one about what Waymark itself does with people's data. */
export const packKinds = ["nist-ai-rmf", "iso-42001", "eu-ai-act", "soc-2", "works-council"] as const;
export type PackKind = (typeof packKinds)[number];

export const packTitles: Readonly<Record<PackKind, string>> = {
  "nist-ai-rmf": "NIST AI RMF 1.0",
  "iso-42001": "ISO/IEC 42001:2023",
  "eu-ai-act": "EU AI Act, Articles 4 and 26",
  "soc-2": "SOC 2 (Trust Services Criteria)",
  "works-council": "Works council and DPIA",
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Header typ of a manifest: a compact JWS by the key that signs policies, with that key as `jwk` and its thumbprint as `kid`. */
export const manifestType = "waymark-evidence+jwt";

/** Claims of a manifest. It stands in the pack as `manifest.jws`, beside the parts that it names. */
export const packManifest = z.strictObject({
  v: z.literal(1),
  tenant: z.string(),
  kind: z.enum(packKinds),
  /** 1 for a company's first pack, of whatever kind. */
  number: z.int().min(1),
  /** SHA-256 of the manifest before it, as text; zeros before the first. */
  previous: sha256,
  /** Milliseconds since 1970. */
  at: z.int(),
  /** SHA-256 of each part's bytes, by name. */
  parts: z.record(z.string().regex(/^[A-Za-z0-9-]+\.[a-z]+$/), sha256),
});
export type PackManifest = z.infer<typeof packManifest>;

/** Something that was read from the database for a pack. */
export const evidenceItem = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What was asked of the database, by its tables, in one sentence. */
  query: z.string(),
  /** Null: too few people are behind it to be shown. */
  facts: z.array(z.strictObject({ label: z.string(), value: z.union([z.string(), z.number()]).nullable() })),
  table: z.strictObject({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
  /** What is missing or wrong, each as a sentence. */
  gaps: z.array(z.string()),
  /** False: the database has nothing of it, so it is evidence of nothing. */
  present: z.boolean(),
});
export type EvidenceItem = z.infer<typeof evidenceItem>;

/** shown: there is evidence and nothing is missing in it. partly: there is some, with gaps. none: there is no evidence here. */
export const controlStates = ["shown", "partly", "none"] as const;

export const controlRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  statement: z.string(),
  state: z.enum(controlStates),
  /** Ids of items. */
  evidence: z.array(z.string()),
  gaps: z.array(z.string()),
});
export type ControlRow = z.infer<typeof controlRow>;

export const packPreview = z.strictObject({
  kind: z.enum(packKinds),
  title: z.string(),
  at: z.int(),
  controls: z.array(controlRow),
  items: z.array(evidenceItem),
});
export type PackPreview = z.infer<typeof packPreview>;

export const packRequest = z.strictObject({ kind: z.enum(packKinds) });

export const packMade = z.strictObject({ number: z.int() });

export const packRow = z.strictObject({
  number: z.int(),
  kind: z.enum(packKinds),
  title: z.string(),
  madeAt: z.int(),
  /** Null for somebody who is gone, and for the command line. */
  by: z.string().nullable(),
  controls: z.int(),
  gaps: z.int(),
  /** SHA-256 of the manifest. */
  digest: sha256,
});

/** The latest first. `key`: thumbprint of the key that signs now. */
export const packsReply = z.strictObject({ rows: z.array(packRow), key: z.string() });
export type PacksReply = z.infer<typeof packsReply>;
