import type { ReadLine } from "../source.ts";
import { readExtension } from "./extension-report.ts";

export const edgeExtensions: ReadLine = (line, now) => readExtension(line, now, "edge");
