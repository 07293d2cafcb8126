import type { Messages } from "../../schema/message.ts";

export const restore = {} satisfies Messages;
