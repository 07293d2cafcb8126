import { createHash } from "node:crypto";
import { isOlder } from "../../lib/core/is-older.ts";
import type { UpdatePackage } from "../../lib/schema/updates.ts";

/** What the request of a browser gives to go by. */
export interface Asker {
  /** `seat` of the address, as IT has written it into the policy, else the network address: a browser tells a feed nothing else that lasts. */
  readonly seat: string;
  /** What it has; null where it does not say. */
  readonly version: string | null;
}

/**
 * The newest package that is for this browser, null for none. Who is among the first is drawn anew for each version, and stays among them
 * when the percentage grows.
 */
export function choosePackage(packages: readonly UpdatePackage[], minimum: string | null, asker: Asker): UpdatePackage | null {
  const offered = packages.filter(({ withdrawnAt }) => withdrawnAt === null);
  const tooOld = minimum !== null && asker.version !== null && isOlder(asker.version, minimum);
  if (tooOld && offered[0]) return offered[0];
  return offered.find(({ version, percent }) => drawOf(asker.seat, version) < percent) ?? null;
}

/** From 0 up to 100, always the same for the same two; spread evenly over seats. */
export function drawOf(seat: string, version: string): number {
  return (createHash("sha256").update(`${version}\n${seat}`).digest().readUInt32BE(0) / 2 ** 32) * 100;
}
