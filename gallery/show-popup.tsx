import { createRoot } from "react-dom/client";
import { Popup } from "../entrypoints/popup/popup.tsx";
import { chosenState } from "./chosen-state.ts";
import { speakChosen } from "./speak-chosen.ts";

await speakChosen();
const { popupStates } = await import("./states/popup-states.ts");
createRoot(document.getElementById("root")!).render(<Popup {...chosenState(popupStates)} />);
