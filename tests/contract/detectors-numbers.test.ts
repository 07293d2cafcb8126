import { checkDetectors } from "./support/check-detectors.ts";

await checkDetectors(({ detector: { category } }) => category === "government-id");
