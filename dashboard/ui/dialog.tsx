import { type ReactNode, useEffect, useId, useRef } from "react";

const widths = { narrow: "w-96", usual: "w-104", broad: "w-120", wide: "w-160" } as const;

/**
 * Something that is asked before going on: open for as long as it is on the page. It keeps the focus and scrolls where it is too long.
 * `onClose` hears of Escape, and takes it off the page; what it was opened from gets the focus back.
 */
export function Dialog(props: {
  readonly title: string;
  readonly width?: keyof typeof widths;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { title, width = "usual", onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className={`m-auto max-h-[calc(100dvh-2rem)] ${widths[width]} max-w-[calc(100vw-2rem)] overflow-auto rounded-large border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-black/40`}
    >
      <h2 id={id} className="mb-3 font-semibold text-16">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The last line of a dialog: what it does stands outermost. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className="mt-4 flex flex-wrap justify-end gap-2">{children}</div>;
}
