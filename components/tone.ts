/** The four meanings of a colour, and none. A tone never stands alone: a word or a shape always says the same. */
export type Tone = "ok" | "notice" | "caution" | "stop" | "neutral";
