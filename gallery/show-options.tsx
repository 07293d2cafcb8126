import { createRoot } from "react-dom/client";
import { Options } from "../entrypoints/options/options.tsx";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { optionsStates } = await import("./states/options-states.ts");
createRoot(document.getElementById("root")!).render(<Options {...chosenState(optionsStates)} />);
