import { checkDetectors } from "./support/check-detectors.ts";

await checkDetectors(({ detector: { family } }) => family === "SECRET");
