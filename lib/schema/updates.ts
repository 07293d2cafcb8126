/** Versions of the extension that the server itself hands out, and how far each is rolled out. */
import { z } from "zod";

/** By how a package is made: CRX3 for Chrome, Edge, Brave and Chromium, XPI for Firefox. */
export const updateFamilies = ["chromium", "firefox"] as const;
export type UpdateFamily = (typeof updateFamilies)[number];

/** Where browsers ask, below the server's address. */
export const feedPaths = { chromium: "/updates/chromium.xml", firefox: "/updates/firefox.json" } as const;
/** Where a browser that has none yet gets it: the `install_url` of Firefox's policy. */
export const newestPaths = { chromium: "/updates/chromium/newest.crx", firefox: "/updates/firefox/newest.xpi" } as const;

/** Bytes of one package. */
export const longestPackage = 16 * 1024 * 1024;
export const packageType = "application/octet-stream";

/** One to four numbers up to 65535: what both families of browsers compare alike. */
export const packageVersion = z.string().regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);
const percent = z.number().min(0).max(100);

export const updatePackage = z.strictObject({
  id: z.uuid(),
  family: z.enum(updateFamilies),
  /** The id by which the browser knows the extension. */
  extensionId: z.string(),
  version: packageVersion,
  sha256: z.string(),
  bytes: z.int(),
  /** The oldest browser that takes it, as its manifest says. */
  minimumBrowser: z.string().nullable(),
  /** A CRX always is, by its own key; an XPI where Mozilla has signed it. */
  signed: z.boolean(),
  /** To how many of a hundred browsers it is offered. */
  percent,
  /** Since when it is offered to nobody, milliseconds since 1970; so are all times here. */
  withdrawnAt: z.int().nullable(),
  publishedAt: z.int(),
});
export type UpdatePackage = z.infer<typeof updatePackage>;

export const updatesReply = z.strictObject({
  /** Addresses to write into policies. */
  feeds: z.strictObject({ chromium: z.string(), firefox: z.string() }),
  installUrls: z.strictObject({ chromium: z.string(), firefox: z.string() }),
  /** Browsers with less are offered the newest version whatever its percentage. */
  minimum: z.strictObject({ chromium: packageVersion.nullable(), firefox: packageVersion.nullable() }),
  /** The newest first. */
  packages: z.array(updatePackage),
});
export type UpdatesReply = z.infer<typeof updatesReply>;

export const stageRequest = z.strictObject({ percent });
export const minimumRequest = z.strictObject({ family: z.enum(updateFamilies), version: packageVersion.nullable() });
export const publishedReply = z.strictObject({ package: updatePackage });
