/** Who signs hard stops besides the server, as the company has it. Browsers go by `policyCosigners` of their own managed storage. */
import { type SecondSigner, secondSigner } from "../../lib/schema/policy-api.ts";
import type { Deps } from "../deps.ts";
import { readSetting, writeSetting } from "../storage/setting.ts";

const name = "policy.second-signers";

export async function readSecondSigners(deps: Pick<Deps, "database">): Promise<SecondSigner[]> {
  return secondSigner
    .array()
    .catch([])
    .parse(await readSetting(deps, name));
}

export function writeSecondSigners(deps: Pick<Deps, "database">, signers: readonly SecondSigner[]): Promise<void> {
  return writeSetting(deps, name, signers);
}
