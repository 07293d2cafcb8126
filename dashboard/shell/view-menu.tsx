import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { isSample, showSample } from "../sample/sample-mode.ts";
import { Menu, MenuBox } from "../ui/menu.tsx";
import { chooseLanguage, type DashboardLanguage, dashboardLanguages, language } from "../words/language.ts";
import { say } from "../words/say.ts";
import { chooseCompact, isCompact } from "./density.ts";

/** How this person wants the dashboard, on this browser. */
export function ViewMenu() {
  const [compact, setCompact] = useState(isCompact);
  return (
    <Menu name={say("Language and rows")} icon={<SlidersHorizontal size={16} aria-hidden="true" />} side="end">
      <label className="flex items-center justify-between gap-3 p-2">
        {say("Language")}
        <select
          className="field w-auto"
          value={language}
          onChange={(event) => chooseLanguage(event.target.value as DashboardLanguage)}
        >
          {Object.entries(dashboardLanguages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <MenuBox
        label={say("Low rows")}
        checked={compact}
        onChange={(checked) => {
          chooseCompact(checked);
          setCompact(checked);
        }}
      />
      <MenuBox label={say("Show sample data")} checked={isSample()} onChange={(checked) => showSample(checked)} />
    </Menu>
  );
}
