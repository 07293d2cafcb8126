import { ChevronDown } from "lucide-react";
import { useId, useRef, useState } from "react";

/** A button that opens a list of boxes to tick. Closes by Escape, by a press elsewhere, and when the focus leaves. */
export function FilterMenu<T extends string>(props: {
  readonly name: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const all = Object.keys(props.labels) as T[];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles up from the button and the boxes
    <div
      className="sm:relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="wm-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {props.name}
        {props.chosen.length > 0 ? (
          <span className="rounded-small bg-accent-bg px-1.5 text-12 text-accent">{props.chosen.length}</span>
        ) : null}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {/* The fieldset takes the focus, so that a press on its padding does not close it. */}
      <fieldset
        id={id}
        hidden={!open}
        tabIndex={-1}
        className="absolute z-10 max-sm:inset-x-4 max-sm:mt-1 sm:top-9 sm:start-0 max-h-[28rem] min-w-48 overflow-auto rounded-box border border-line bg-raised p-1 shadow-float"
      >
        <legend className="sr-only">{props.name}</legend>
        {all.map((value) => (
          <label
            key={value}
            className="flex h-8 cursor-pointer items-center gap-2 whitespace-nowrap rounded-small px-2 hover:bg-subtle"
          >
            <input
              type="checkbox"
              className="accent-accent"
              checked={props.chosen.includes(value)}
              onChange={(event) =>
                props.onChange(all.filter((one) => (one === value ? event.target.checked : props.chosen.includes(one))))
              }
            />
            {props.labels[value]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
