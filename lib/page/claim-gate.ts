const world = globalThis as unknown as { waymarkGate?: true; waymarkByAddress?: true };

/** Told in the same turn, before the gate: it comes because the page's address fits one of the manifest's globs. */
export function noteByAddress(): void {
  world.waymarkByAddress = true;
}

/**
 * True for the first gate of this frame: manifest, policy and worker may each put one here. A glob fits addresses that only mention a tool's
 * host, so that a gate that comes by one belongs here only if `isCatalogued` says so. A frame without an address of its own came by the origin
 * of its maker, in which there is nothing but the host.
 */
export function claimGate(isCatalogued: (host: string) => boolean): boolean {
  const byAddress = world.waymarkByAddress === true;
  delete world.waymarkByAddress;
  if (world.waymarkGate || (byAddress && location.hostname !== "" && !isCatalogued(location.hostname))) return false;
  world.waymarkGate = true;
  return true;
}

export function claimedGate(): boolean {
  return world.waymarkGate === true;
}
