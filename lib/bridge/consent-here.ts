/** What the worker says of a consent page: what policy does about it, and the card in words. */
import type { ConsentAction } from "../schema/consent.ts";
import type { Messages } from "../schema/message.ts";

export interface ConsentHere {
  /** What becomes of the button that gives the access. "allow" and "record": nothing. */
  readonly action: ConsentAction;
  /** Null where nobody is asked. */
  readonly card: ConsentCard | null;
  /** For what the card says by itself: as `Words` in `protocol.ts`. */
  readonly words: { readonly language: string; readonly messages: Messages };
}

export interface ConsentCard {
  readonly heading: string;
  readonly why: string;
  /** What the access is to, the gravest first. */
  readonly asks: readonly string[];
  readonly approved: { readonly tool: string; readonly label: string; readonly url: string } | null;
  /** Null where it is closed. */
  readonly proceed: string | null;
  readonly leave: string;
  readonly footer: readonly string[];
  readonly helpUrl: string | null;
}
