/** What the company has set about people's privacy. */
import { fewestPeople, type PrivacySettings, privacySettings } from "../../lib/schema/privacy-settings.ts";
import type { Deps } from "../deps.ts";
import { readSetting, writeSetting } from "../storage/setting.ts";

const defaults: PrivacySettings = {
  aggregatesOnly: false,
  fewest: fewestPeople,
  retentionDays: 90,
  countsDays: 400,
  identityKey: null,
};

export async function readSettings(deps: Pick<Deps, "database">): Promise<PrivacySettings> {
  const parsed = privacySettings.partial().safeParse((await readSetting(deps, "privacy")) ?? {});
  if (!parsed.success) throw new Error("settings: what is stored is not of this version");
  return { ...defaults, ...(parsed.data as Partial<PrivacySettings>) };
}

export function writeSettings(deps: Pick<Deps, "database">, settings: PrivacySettings): Promise<void> {
  return writeSetting(deps, "privacy", settings);
}
