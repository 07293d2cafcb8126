import "../entrypoints/blocked/blocked.css";
import { Blocked } from "../entrypoints/blocked/blocked.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { blockedStates } from "./states/blocked-states.ts";

export const show = (): void => render(<Blocked {...chosenState(blockedStates)} />);
