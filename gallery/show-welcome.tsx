import "../entrypoints/welcome/welcome.css";
import { Welcome } from "../entrypoints/welcome/welcome.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { welcomeStates } from "./states/welcome-states.ts";

export const show = (): void => render(<Welcome {...chosenState(welcomeStates)} />);
