import { createRoot } from "react-dom/client";
import { Blocked } from "../entrypoints/blocked/blocked.tsx";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { blockedStates } = await import("./states/blocked-states.ts");
createRoot(document.getElementById("root")!).render(<Blocked {...chosenState(blockedStates)} />);
