/** One UI or editor of the matrix. */
export interface Mount {
  readonly name: string;
  /** What is mounted, for the table: the package, or what is special about where it stands. */
  readonly what: string;
  /** Name of its script in `pages/` or `kits/`. */
  readonly script: string;
  readonly kit: boolean;
  /** The AI tool under whose host it stands. */
  readonly host: string;
  /** Page with a frame that has it inside; null: it is the page. */
  readonly frame: string | null;
  /** Channels that this UI has not got. Looked up on every run: if something arrives all the same, the cell has failed. */
  readonly lacks: readonly ChannelId[];
}

/** In the order of the table's columns. */
export const channelIds = [
  "paste-plain",
  "paste-html",
  "paste-image",
  "paste-file",
  "type-enter",
  "type-ctrl-enter",
  "type-button",
  "type-button-key",
  "form-submit",
  "text-drag",
  "file-attach",
  "file-detached",
  "file-drop",
  "clipboard-button",
  "undo-redo",
] as const;
export type ChannelId = (typeof channelIds)[number];

/** Address of a mount's page. */
export function addressOf({ host, frame, script }: Mount): string {
  return frame === null ? `https://${host}/mx/${script}` : `https://${host}/mx/${frame}?inner=${script}`;
}
