import { lookAtCreations } from "../creation-rule.ts";
import type { Rule } from "../rule.ts";

export const keyMade: Rule = {
  id: "key-made",
  condition: "Somebody made an API key at an AI tool.",
  remedy:
    "Ask what it is for and where it is kept. A key belongs in the company's secret store, to an account of the company's, with an end.",
  lasts: true,
  look: (posture) => lookAtCreations(posture, ["api-key"], 60),
};
