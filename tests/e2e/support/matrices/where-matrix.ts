/** What must hold wherever a page keeps its composer: written once, run by one test file a browser. */
import { describe, expect, test } from "vitest";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { type Place, places } from "../pages/places.ts";
import { until } from "../until.ts";
import { hostWhere, matrixConfig, withheld } from "./paste-matrix.ts";

/** The box in its frame or window, as the browser's driver reaches it. */
export interface Box {
  /** A trusted click into it, or its focus where no click gets there. */
  focus(): Promise<void>;
  paste(text: string): Promise<void>;
  read(): Promise<string>;
  /** Every text that the page's own script got to see. */
  seen(): Promise<string[]>;
}

export interface WhereDriver {
  /** Opens an empty page of the host, makes the place there, and finds the box. */
  make(host: string, place: Place): Promise<Box>;
  /** Closes the page and the windows that it has opened. */
  clear(): Promise<void>;
}

/** What is found in these tools is redacted without a question. */
export const whereConfig: ManagedConfig = {
  policy: {
    ...matrixConfig.policy!,
    status: { deepseek: "blocked" },
    tools: [{ id: "fern", name: "Fern", hosts: [{ host: "fern.example" }, { host: "127.0.0.1" }] }],
    rules: [{ id: "only-redacted", when: { tools: ["gemini", "notebooklm", "fern"] }, action: "redact" }],
  },
};

/** An AI tool's page, and one that only policy names. */
const guarded = { catalogued: hostWhere.redact, "policy's own": "fern.example" } as const;

const text = `Refund to ${withheld[0]} please`;

export function describeWhere(driver: () => WhereDriver): void {
  describe.each(Object.entries(places))("%s", (_, place) => {
    test.skipIf(place.ownTool)("without a gate the page sees what is pasted: the spy works", async () => {
      const { read, seen } = await pasteInto(hostWhere.native, place);
      expect(read).toContain(withheld[0]);
      expect(seen).toContain(withheld[0]);
    });

    const hosts = { ...guarded, ...(place.ownTool ? { "in no": hostWhere.native } : {}) };
    for (const [kind, host] of Object.entries(hosts)) {
      test(`${kind} tool: held, and redacted`, async () => {
        const { read, seen } = await pasteInto(host, place);
        expect(read).toMatch(/Refund to \[CARD_1 ending \d{4}\] please/);
        expect(seen).not.toContain(withheld[0]);
      });
    }
  });

  async function pasteInto(host: string, place: Place): Promise<{ read: string; seen: string }> {
    try {
      const box = await driver().make(host, place);
      await box.focus();
      await box.paste(text);
      await until("the text", async () => (await box.read()).includes("please"));
      return { read: await box.read(), seen: (await box.seen()).join("\n") };
    } finally {
      await driver().clear();
    }
  }
}
