import { Fragment, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";

let root: Root | undefined;
let times = 0;

/** In place of what was shown before, with nothing of it left. */
export function render(screen: ReactNode): void {
  root ??= createRoot(document.getElementById("root")!);
  times += 1;
  flushSync(() => root?.render(<Fragment key={times}>{screen}</Fragment>));
}
