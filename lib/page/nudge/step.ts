/** What a person can choose in the card, and what comes back of it. */
import type { DraftRange } from "../../bridge/draft-frame.ts";
import type { Purpose } from "../../schema/purpose.ts";
import type { OwnPage } from "../own-page.ts";
import type { AskApproval } from "./ask-approval.ts";

export type Step =
  | {
      readonly kind: "approved-tool";
      readonly label: string;
      readonly tool: string;
      readonly url: string;
      /** The worker opens it, with the text; otherwise the browser does, as it opens any link. */
      readonly takesAlong: boolean;
    }
  | { readonly kind: "redact"; readonly label: string; readonly look: LookFirst | null }
  | { readonly kind: "proceed"; readonly label: string; readonly askReason: ReasonAsk | null }
  | { readonly kind: "edit"; readonly label: string; readonly draft: Draft }
  | { readonly kind: "ask-approval"; readonly label: string; readonly form: AskApproval }
  | { readonly kind: "not-sensitive"; readonly label: string; readonly doubt: Doubt }
  | { readonly kind: "copy"; readonly label: string; readonly text: string }
  | { readonly kind: "cancel"; readonly label: string };

export interface Answer {
  readonly step: Step["kind"];
  readonly reason?: string;
  /** What the person wrote beside it. */
  readonly words?: Reasoned["words"];
  /** Of a request for approval. */
  readonly purpose?: Purpose;
  /** Of a redaction: the texts of the spans that stay as they are. */
  readonly keep?: ReadonlySet<string>;
  /** Keys of the values that are not sensitive. */
  readonly doubted?: ReadonlySet<string>;
  /** As the person has edited it. */
  readonly text?: string;
}

export type LookPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "gap"; readonly length: number }
  | {
      readonly kind: "value";
      /** What stands there: pieces with the same are one choice. In memory only. */
      readonly key: string;
      readonly masked: string;
      /** "payment card number" */
      readonly name: string;
      readonly mayKeep: boolean;
    };

export interface LookChoice {
  /** Of the button that does it. */
  readonly label: string;
  readonly askReason: ReasonAsk | null;
  /** By piece of kind "value", in order; null for one that is kept. */
  readonly placeholders: readonly (string | null)[];
}

export interface LookFirst {
  /** `name` of a file; null for the text itself. */
  readonly parts: readonly { readonly name: string | null; readonly pieces: readonly LookPiece[] }[];
  /** Values that are hidden and not shown here. */
  readonly more: number;
  /** Null where policy lets no such choice go. */
  choose(keep: ReadonlySet<string>): LookChoice | null;
}

export interface DraftCheck {
  readonly marks: readonly DraftRange[];
  /** What policy still holds, in words; "" where nothing is. */
  readonly left: string;
  /** Of the button; null where it must not go on like this. */
  readonly label: string | null;
  readonly askReason: ReasonAsk | null;
}

export interface Draft {
  readonly text: string;
  /** The page that shows the field. */
  readonly page: OwnPage;
  /** The same look as at any text that is on its way. */
  check(text: string): DraftCheck;
}

export interface Doubt {
  readonly values: readonly {
    /** In memory only. */
    readonly key: string;
    readonly name: string;
    readonly masked: string;
  }[];
  /** What people call the tool. */
  readonly tool: string;
  readonly days: number;
  /** Whether the text goes on once these are let be; the button's words where it does. */
  thenGoes(keys: ReadonlySet<string>): string | null;
}

export interface ReasonAsk {
  readonly legend: string;
  readonly confirm: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  /** Null where nobody wants more than the choice. */
  readonly words: {
    /** Kept on this device, or sent along. */
    readonly where: "device" | "sent";
    /** What the policy that wants them is called. */
    readonly policy: string;
    readonly page: OwnPage;
    /** What is found in them, in words; "" for nothing. */
    found(text: string): string;
  } | null;
}

export interface Reasoned {
  readonly reason: string;
  readonly words?: { readonly text: string; readonly where: "device" | "sent" };
}
