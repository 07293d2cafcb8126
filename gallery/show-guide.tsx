import "../entrypoints/guide/guide.css";
import { Guide } from "../entrypoints/guide/guide.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { guideStates } from "./states/guide-states.ts";

export const show = (): void => render(<Guide {...chosenState(guideStates)} />);
