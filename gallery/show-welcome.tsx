import { createRoot } from "react-dom/client";
import { Welcome } from "../entrypoints/welcome/welcome.tsx";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { welcomeStates } = await import("./states/welcome-states.ts");
createRoot(document.getElementById("root")!).render(<Welcome {...chosenState(welcomeStates)} />);
