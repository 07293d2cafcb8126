import { readExtension } from "./extension-report.ts";
import type { ReadLine } from "./source.ts";

export const edgeExtensions: ReadLine = (line, now) => readExtension(line, now, "edge");
