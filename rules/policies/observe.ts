import type { Policy } from "../../lib/schema/policy.ts";

/** Holds nothing, records everything: for the first weeks, to see what is used. */
export const observePolicy: Policy = {
  version: 1,
  name: "Waymark observe",
  rules: [],
  otherwise: "record",
  models: "observe",
  status: {},
  approved: [],
};
