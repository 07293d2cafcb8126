import { readExtension } from "./extension-report.ts";
import type { ReadLine } from "./source.ts";

export const chromeExtensions: ReadLine = (line, now) => readExtension(line, now, "chrome");
