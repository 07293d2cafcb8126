/** What the tests of both browsers hand over, and between which tools. */
import type { ManagedConfig } from "../../../lib/schema/managed-config.ts";
import { makeCanaries } from "./canary.ts";

export const handOverHosts = { from: "chatgpt.com", to: "grove.example", other: "native.example" } as const;

/** The approved tool is one that only policy names. Cards may go there; of account numbers it asks. */
export const handOverConfig: ManagedConfig = {
  policy: {
    version: 1,
    name: "e2e",
    rules: [
      { id: "asks", when: { tools: ["grove"], families: ["BANK"] }, action: "nudge" },
      { id: "approved", when: { status: ["approved"] }, action: "record" },
    ],
    otherwise: "nudge",
    status: { grove: "approved" },
    tools: [{ id: "grove", name: "Grove", hosts: [{ host: handOverHosts.to }] }],
    approved: [{ tool: "grove", name: "Grove", url: `https://${handOverHosts.to}/start` }],
  },
};

const canaries = makeCanaries();
export const handOverValues = { card: canaries.card.value, iban: canaries.iban.value };

/** A page that goes on to another at once, as tools do that choose a conversation. */
export const redirectTo = (address: string): string =>
  `<!doctype html><script>location.replace(${JSON.stringify(address)})</script>`;
