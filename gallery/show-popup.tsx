import "../entrypoints/popup/popup.css";
import { Popup } from "../entrypoints/popup/popup.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { popupStates } from "./states/popup-states.ts";

export const show = (): void => render(<Popup {...chosenState(popupStates)} />);
