import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";

/** A button that opens a small panel. Closes by Escape, by a press elsewhere, and when the focus leaves. */
export function Menu(props: {
  readonly name: string;
  /** Stands in the button in place of the name, which then is only read out. */
  readonly icon?: ReactNode;
  /** How many things in it are chosen; none shows nothing. */
  readonly chosen?: number;
  /** To which side it opens where there is room for both. */
  readonly side?: "start" | "end";
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const { name, icon, chosen = 0, side = "start", children } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles up from the button and the panel
    <div
      className="sm:relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={`wm-button ${icon ? "px-2" : ""}`}
        data-kind={icon ? "quiet" : undefined}
        aria-expanded={open}
        aria-controls={id}
        aria-label={icon ? name : undefined}
        title={icon ? name : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon ?? name}
        {chosen > 0 ? <span className="rounded-small bg-accent-bg px-1.5 text-12 text-accent">{chosen}</span> : null}
        {icon ? null : <ChevronDown size={14} aria-hidden="true" />}
      </button>
      {/* The fieldset takes the focus, so that a press on its padding does not close it. */}
      <fieldset
        id={id}
        hidden={!open}
        tabIndex={-1}
        className={`absolute z-10 max-sm:inset-x-4 max-sm:mt-1 sm:top-9 ${side === "end" ? "sm:end-0" : "sm:start-0"} max-h-[28rem] min-w-48 overflow-auto rounded-box border border-line bg-raised p-1 shadow-float`}
      >
        <legend className="sr-only">{name}</legend>
        {typeof children === "function" ? children(close) : children}
      </fieldset>
    </div>
  );
}

/** A box to tick, in a menu. */
export function MenuBox(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex h-8 cursor-pointer items-center gap-2 whitespace-nowrap rounded-small px-2 hover:bg-subtle has-disabled:cursor-default has-disabled:text-muted">
      <input
        type="checkbox"
        className="accent-accent"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}
