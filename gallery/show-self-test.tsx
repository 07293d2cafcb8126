import "../entrypoints/self-test/self-test.css";
import { SelfTestPage } from "../entrypoints/self-test/self-test.tsx";
import { chosenState } from "./chosen-state.ts";
import { render } from "./render.tsx";
import { selfTestStates } from "./states/self-test-states.ts";

export const show = (): void => render(<SelfTestPage {...chosenState(selfTestStates)} />);
