import type { Finding } from "../../schema/finding.ts";

/** True for what a text of this length is as a whole, such as a contract. It hides nothing that stands in it, and nothing hides it. */
export const isWhole = ({ family, start, end }: Finding, length: number): boolean =>
  (family === "DOCUMENT" || family === "CODE") && start === 0 && end === length;
