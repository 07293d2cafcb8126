import { queryOptions } from "@tanstack/react-query";
import { inventoryReply } from "../../lib/schema/dashboard-api.ts";
import { findingsReply } from "../../lib/schema/risk-finding.ts";
import { read } from "../api/request.ts";
import { isSample, showSample } from "../sample/sample-mode.ts";
import { chooseLanguage, type DashboardLanguage, dashboardLanguages, language } from "../words/language.ts";
import { say } from "../words/say.ts";
import type { Command } from "./commands.ts";
import { chooseCompact, isCompact } from "./density.ts";
import { places } from "./rail.tsx";
import { chooseTheme, themes } from "./theme.ts";

const themeNames = { system: say("Colours as the system"), light: say("Light colours"), dark: say("Dark colours") };

export function pageCommands(): Command[] {
  return places.map(({ to, label }) => ({ key: to, label, kind: say("Page"), to }));
}

/** How the dashboard looks. */
export function viewCommands(): Command[] {
  const kind = say("View");
  const others = (Object.keys(dashboardLanguages) as DashboardLanguage[]).filter((tag) => tag !== language);
  return [
    ...themes.map((theme) => ({ key: theme, kind, label: themeNames[theme], run: () => chooseTheme(theme) })),
    ...others.map((tag) => ({ key: tag, kind, label: dashboardLanguages[tag], run: () => chooseLanguage(tag) })),
    isCompact()
      ? { key: "density", kind, label: say("High rows"), run: () => chooseCompact(false) }
      : { key: "density", kind, label: say("Low rows"), run: () => chooseCompact(true) },
    isSample()
      ? { key: "sample", kind, label: say("Back to your data"), run: () => showSample(false) }
      : { key: "sample", kind, label: say("Show sample data"), run: () => showSample(true) },
  ];
}

/** Tools and findings with the text in their names, five of each. What the person may not read is left out. */
export function foundQuery(text: string) {
  const q = encodeURIComponent(text);
  return queryOptions({
    queryKey: ["palette", text],
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<Command[]> => {
      const [tools, findings] = await Promise.all([
        read(`/api/inventory?q=${q}&size=5`, inventoryReply, signal).catch(() => null),
        read(`/api/findings?q=${q}&size=5&status=`, findingsReply, signal).catch(() => null),
      ]);
      return [
        ...(tools?.rows ?? []).map(({ tool, name }) => ({
          ...{ key: `tool ${tool}`, label: name, kind: say("Tool"), to: `/inventory/${encodeURIComponent(tool)}` },
        })),
        ...(findings?.rows ?? []).map(({ id, title }) => ({
          ...{ key: `finding ${id}`, label: title, kind: say("Finding"), to: `/findings/${encodeURIComponent(id)}` },
        })),
      ];
    },
  });
}
