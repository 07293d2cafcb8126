import type { Messages } from "../../schema/message.ts";

export const steps = {} satisfies Messages;
