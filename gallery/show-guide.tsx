import { createRoot } from "react-dom/client";
import { Guide } from "../entrypoints/guide/guide.tsx";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { guideStates } = await import("./states/guide-states.ts");
createRoot(document.getElementById("root")!).render(<Guide {...chosenState(guideStates)} />);
