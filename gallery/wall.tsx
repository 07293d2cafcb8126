/** Every state of every screen side by side, each in a page of its own with the style sheet that it ships with. */
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../lib/words/languages.ts";
import { places } from "./places.ts";

const themes = ["light", "dark"] as const;

function Wall() {
  const [theme, setTheme] = useState<"both" | (typeof themes)[number]>("both");
  const [language, setLanguage] = useState("en");
  const shown = theme === "both" ? themes : [theme];
  return (
    <>
      <header>
        <h1>Every state of every screen</h1>
        <label>
          Theme{" "}
          <select value={theme} onChange={({ target }) => setTheme(target.value as typeof theme)}>
            <option value="both">both</option>
            {themes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          Language{" "}
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            {languages.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </header>
      <main>
        {places.map(({ name, width, height, states }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{name}</h2>
            <ul>
              {states.map((state) => {
                const address = `state.html?${new URLSearchParams({ place: name, state, language })}`;
                return (
                  <li key={state}>
                    <h3>
                      <a href={address}>{state}</a>
                    </h3>
                    {shown.map((each) => (
                      // What a page in a frame takes for the person's theme is the frame's own.
                      <iframe
                        key={each}
                        title={`${name}, ${state}, ${each}`}
                        src={address}
                        loading="lazy"
                        style={{ colorScheme: each, width, height }}
                      />
                    ))}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}

createRoot(document.getElementById("root")!).render(<Wall />);
