const world = globalThis as unknown as { waymarkGate?: true };

/** True for the first gate of this frame: manifest, policy and worker may each put one here. */
export function claimGate(): boolean {
  if (world.waymarkGate) return false;
  world.waymarkGate = true;
  return true;
}

export function claimedGate(): boolean {
  return world.waymarkGate === true;
}
