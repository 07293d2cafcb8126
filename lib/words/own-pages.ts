/** Says what Waymark's own pages say, in the language that `speak` has set. */
import { english } from "./english/english.ts";
import { sayerOf } from "./say.ts";

export const sayHere = /* @__PURE__ */ sayerOf(english);
