import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { say } from "../words/say.ts";
import { chooseTheme, chosenTheme, type Theme, themes } from "./theme.ts";

const faces = {
  system: { Icon: Monitor, label: say("As the system") },
  light: { Icon: Sun, label: say("Light") },
  dark: { Icon: Moon, label: say("Dark") },
} as const;

/** Three native radio buttons with pictures; arrows move between them as everywhere. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return (
    <fieldset className="flex rounded-box border border-line p-0.5">
      <legend className="sr-only">{say("Theme")}</legend>
      {themes.map((value) => {
        const { Icon, label } = faces[value];
        return (
          <label
            key={value}
            title={label}
            className="flex size-7 cursor-pointer items-center justify-center rounded-[6px] text-muted outline-offset-2 hover:text-ink has-checked:bg-subtle has-checked:text-ink forced-colors:has-checked:outline-1 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="theme"
              className="sr-only"
              checked={theme === value}
              onChange={() => {
                chooseTheme(value);
                setTheme(value);
              }}
            />
            <Icon size={14} aria-hidden="true" />
            <span className="sr-only">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
