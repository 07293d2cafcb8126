import "../entrypoints/options/options.css";
import { createRoot } from "react-dom/client";
import { Options } from "../entrypoints/options/options.tsx";
import { chosenState } from "./chosen-state.ts";
import { optionsStates } from "./states/options-states.ts";

createRoot(document.getElementById("root")!).render(<Options {...chosenState(optionsStates)} />);
