import type { Saying } from "../shown.ts";
import type { Notice } from "./notice.ts";
import { details, headings, ways } from "./words.ts";

/** In words; null where there is nothing to say. */
export function noticeOf(what: Saying): Notice | null {
  switch (what) {
    case "working":
      return { tone: "working", heading: headings.working, detail: "" };
    case "unchecked":
      return { tone: "caution", heading: headings.unscanned.error, detail: details.nothingWentIn };
    case "request-stopped":
      return { tone: "caution", heading: headings.requestStopped, detail: details.requestStopped };
  }
  if ("readOnly" in what) {
    return { tone: "caution", heading: headings.nothing("read-only", what.readOnly), detail: details.readOnly(what.readOnly) };
  }
  const { ready, kept } = ways[what.released];
  if (what.taken) return ready && { tone: "ok", ...ready };
  return { tone: "caution", heading: headings.refused, detail: what.kept ?? kept };
}
