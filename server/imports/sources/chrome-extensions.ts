import type { ReadLine } from "../source.ts";
import { readExtension } from "./extension-report.ts";

export const chromeExtensions: ReadLine = (line, now) => readExtension(line, now, "chrome");
