/** All that people see of the gate, in one: the card with its steps, notices, real values over placeholders. */
import { speak } from "../words/say.ts";
import { composerBox } from "./composer/caret.ts";
import { judgeFilesAloud } from "./documents/judge-files-aloud.ts";
import { tellFound } from "./here/tell-found.ts";
import { settle } from "./hold/hold.ts";
import { noticeOf } from "./nudge/notices.ts";
import { createNudge } from "./nudge/nudge.ts";
import { isInLayer } from "./restore/layer.ts";
import { createValueView } from "./restore/value-view.ts";
import type { MakeShown } from "./shown.ts";
import { receiveHandOver } from "./steps/receive-hand-over.ts";

export const show: MakeShown = (tampered) => {
  const nudge = createNudge(tampered);
  const { owns, key, remind, close } = nudge;
  return {
    ...{ owns, key, remind, close, isInLayer },
    speak: ({ language, messages }) => speak(language, messages),
    tell(what, near) {
      const notice = noticeOf(what);
      if (notice) nudge.tell(notice, composerBox(near));
    },
    judgeFiles: (read, files, parts) => judgeFilesAloud(nudge, read, files, parts),
    settle: (held, activity, tools) => settle(held, activity, { ...tools, nudge }),
    valueView: createValueView,
    receiveHandOver: (gate, coming, begin) => receiveHandOver({ gate, nudge, begin }, coming),
    tellFound: (roads) => tellFound({ ...roads, nudge }),
  };
};
