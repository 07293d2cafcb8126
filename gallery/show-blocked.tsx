import "../entrypoints/blocked/blocked.css";
import { createRoot } from "react-dom/client";
import { Blocked } from "../entrypoints/blocked/blocked.tsx";
import { chosenState } from "./chosen-state.ts";
import { blockedStates } from "./states/blocked-states.ts";

createRoot(document.getElementById("root")!).render(<Blocked {...chosenState(blockedStates)} />);
