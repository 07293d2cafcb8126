import type { Handlers } from "../../bridge/serve.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { InForce } from "../policy/policy-store.ts";
import type { Database } from "../store/database.ts";
import { writeMeta } from "../store/meta.ts";
import type { Surroundings } from "../surroundings.ts";
import { readSelfTest, type SelfTestBrowser } from "./self-test.ts";

interface Parts {
  readonly database: Database;
  readonly configuration: () => Promise<Configuration>;
  readonly inForce: () => Promise<InForce>;
  readonly browser: SelfTestBrowser | undefined;
  readonly surroundings: Surroundings;
}

export function selfTestHandlers(parts: Parts): Pick<Handlers, "self-test" | "note-drill"> {
  const { database, browser, surroundings } = parts;
  return {
    "self-test": async () => {
      const [configuration, inForce] = await Promise.all([parts.configuration(), parts.inForce()]);
      return readSelfTest({ database, configuration, inForce, browser, surroundings, ask: true });
    },
    "note-drill": async ({ passed }) => {
      await writeMeta(database, "drill", { at: surroundings.now(), passed });
      return { noted: true };
    },
  };
}
