import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { Dispute } from "../../lib/schema/action.ts";
import type { Entry } from "./entries.ts";
import type { Loaded } from "./use-records.ts";

export interface OptionsProps {
  readonly state: Loaded | "loading" | "silent";
  readonly now: number;
  readonly onExport: (entries: readonly Entry[], policy: PolicyInWords) => void;
  /** These reject where the worker does not do it. */
  readonly onForget: () => Promise<void>;
  readonly onDispute: (id: string, dispute: Dispute) => Promise<void>;
  readonly onClearNotSensitive: () => Promise<void>;
  /** Has the browser ask whether technical data may be shared. */
  readonly onShare: () => void;
  /** Has the browser ask whether Waymark may see other extensions; true if so. */
  readonly onAllowExtensions?: () => Promise<boolean>;
  /** False if it has gone out. */
  readonly onUndo: (id: string) => Promise<boolean>;
}
