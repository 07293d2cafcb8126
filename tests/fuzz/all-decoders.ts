import type { Decoder } from "./decoder.ts";
import { fileDecoders } from "./file-decoders.ts";
import { messageDecoders } from "./message-decoders.ts";
import { textDecoders } from "./text-decoders.ts";

/** Everything that takes apart what comes from a page, a file, another program or a person. */
export const allDecoders: readonly Decoder[] = [...textDecoders, ...fileDecoders, ...messageDecoders];
