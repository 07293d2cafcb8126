import { checkDetectors } from "./support/check-detectors.ts";

await checkDetectors(({ detector: { family, category } }) => family !== "SECRET" && category !== "government-id");
