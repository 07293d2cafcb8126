import "../entrypoints/welcome/welcome.css";
import { createRoot } from "react-dom/client";
import { Welcome } from "../entrypoints/welcome/welcome.tsx";
import { chosenState } from "./chosen-state.ts";
import { welcomeStates } from "./states/welcome-states.ts";

createRoot(document.getElementById("root")!).render(<Welcome {...chosenState(welcomeStates)} />);
