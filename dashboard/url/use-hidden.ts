import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { readHidden } from "./hidden-columns.ts";

type Url = Readonly<Record<string, string | undefined>>;

/** The hidden columns of this address, and hiding others; the rest of the address stays. */
export function useHidden(): readonly [string[], (hidden: readonly string[]) => void] {
  const hidden = readHidden(useSearch({ strict: false }));
  const navigate = useNavigate();
  const hide = useCallback(
    (next: readonly string[]) =>
      void navigate({
        to: ".",
        search: (now: Url) => ({ ...now, hide: next.length === 0 ? undefined : next.join(",") }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return [hidden, hide];
}
