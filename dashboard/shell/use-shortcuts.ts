import { type RefObject, useEffect } from "react";

/** Single keys and what they do. They rest while somebody types, while a dialog is open, and with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
      const typing =
        event.target instanceof Element &&
        event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog");
      if (run === undefined || typing || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [shortcuts]);
}

/** Moves the focus by `step` rows among the rows of the page that open something; Enter then opens, as on any link. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main .opens a:not([target])")];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
}

/** Ctrl+K, or Cmd+K, from anywhere, also while somebody types. */
export function usePaletteKey(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      // One dialog at a time: a second one would lie over the first.
      else if (!document.querySelector("dialog[open]")) dialog.current?.showModal();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [dialog]);
}
