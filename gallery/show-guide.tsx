import "../entrypoints/guide/guide.css";
import { createRoot } from "react-dom/client";
import { Guide } from "../entrypoints/guide/guide.tsx";
import { chosenState } from "./chosen-state.ts";
import { guideStates } from "./states/guide-states.ts";

createRoot(document.getElementById("root")!).render(<Guide {...chosenState(guideStates)} />);
