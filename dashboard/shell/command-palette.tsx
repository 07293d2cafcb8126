import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useDeferredValue, useId, useState } from "react";
import { say } from "../words/say.ts";
import { type Command, fitting } from "./commands.ts";
import { foundQuery, pageCommands, viewCommands } from "./palette-commands.ts";

/** Everything by its name: pages, tools, findings, and how the dashboard looks. A native dialog: it keeps the focus, and Escape closes it. */
export function CommandPalette({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const [opened, setOpened] = useState(0);
  return (
    <dialog
      ref={dialog}
      aria-label={say("Go to anything")}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened((times) => times + 1);
      }}
      className="mx-auto mt-[12vh] w-[36rem] max-w-[calc(100vw-2rem)] rounded-large border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-black/40"
    >
      {opened > 0 ? <Palette key={opened} onDone={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}

/** A combobox as ARIA describes it: the focus stays in the field, the arrows move what is chosen in the list. */
function Palette({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const wanted = useDeferredValue(text.trim());
  const found = useQuery({ ...foundQuery(wanted), enabled: wanted.length > 1 });
  const commands = [...fitting([...pageCommands(), ...viewCommands()], text), ...(wanted.length > 1 ? (found.data ?? []) : [])];
  const chosen = Math.min(at, commands.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onDone();
    if ("to" in command) void navigate({ href: command.to });
    else command.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && commands.length > 0) setAt((chosen + step + commands.length) % commands.length);
    else if (event.key === "Enter") run(commands[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={commands.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={say("Go to a page, a tool or a finding")}
        placeholder={say("Go to a page, a tool or a finding")}
        className="w-full border-line border-b bg-raised px-4 py-3 text-14 outline-none placeholder:text-muted"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={id} role="listbox" aria-label={say("What fits")} className="max-h-80 overflow-auto p-1">
        {commands.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus
          <div
            key={command.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="flex cursor-pointer items-baseline justify-between gap-3 rounded-small px-3 py-1.5 aria-selected:bg-subtle aria-selected:outline-1 aria-selected:outline-line-strong"
            onMouseMove={() => setAt(index)}
            onClick={() => run(command)}
          >
            <span className="min-w-0 truncate">{command.label}</span>
            <span className="shrink-0 text-12 text-muted">{command.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className="px-4 pb-2 text-12 text-muted">
        {commands.length === 0 ? say("Nothing is called that.") : say("Arrows choose, Enter goes there.")}
      </p>
    </>
  );
}
