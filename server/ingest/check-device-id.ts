import { refuse } from "../web/refusal.ts";

/** A body may only speak for the device that signed it. Throws 400 otherwise. */
export function checkDeviceId(claimed: string, authenticated: string): void {
  if (claimed === authenticated) return;
  const expected = "the id of the device that signed the request";
  throw refuse(400, "invalid", `deviceId: expected ${expected}.`, { field: "deviceId", expected });
}
