import "../entrypoints/popup/popup.css";
import { createRoot } from "react-dom/client";
import { Popup } from "../entrypoints/popup/popup.tsx";
import { chosenState } from "./chosen-state.ts";
import { popupStates } from "./states/popup-states.ts";

createRoot(document.getElementById("root")!).render(<Popup {...chosenState(popupStates)} />);
