/** All that the card and the notices look like, as one style sheet. */
import tokens from "../../../components/tokens.css?inline";
import lowWindowStyle from "./low-window.css?inline";
import nudgeStyle from "./nudge.css?inline";
import panelStyle from "./panels.css?inline";
import sampleStyle from "./samples.css?inline";

export const style = `${tokens}\n${nudgeStyle}\n${sampleStyle}\n${panelStyle}\n${lowWindowStyle}`;
