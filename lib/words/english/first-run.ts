import type { Messages } from "../../schema/message.ts";

export const firstRun = {} satisfies Messages;
