import "../entrypoints/options/options.css";
import { Options } from "../entrypoints/options/options.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { optionsStates } from "./states/options-states.ts";

export const show = (): void => render(<Options {...chosenState(optionsStates)} />);
