/**
 * Between the card and the frame of our own in which a text is edited, over a port that the gate hands to it. Why a frame: `window.find`
 * and `getSelection` tell a page what stands in a field, in closed roots too; into a frame of another origin they do not reach.
 */

export interface DraftRange {
  readonly start: number;
  readonly end: number;
}

/** The first message has `text`, and with it whatever the frame needs to look like the card; the later ones what is found. */
export interface ToDraftFrame {
  readonly text?: string;
  readonly label?: string;
  readonly dark?: boolean;
  readonly language?: string;
  /** In UTF-16 code units of the text with this number. */
  readonly marks?: readonly DraftRange[];
  readonly version: number;
  readonly focus?: boolean;
  /** Say the text once more: whoever presses a button right after a key is as quick as the message about it. */
  readonly ask?: true;
}

export interface FromDraftFrame {
  /** The whole text, after every change; `version` counts them. */
  readonly text?: string;
  readonly version?: number;
  /** This was asked for. */
  readonly asked?: true;
  /** Keys that are not for the text: out of it, or out of the card. */
  readonly key?: "next" | "previous" | "leave";
}
