import type { Messages } from "../../schema/message.ts";

export const guidance = {} satisfies Messages;
