import { type ComponentProps, useId } from "react";

/** A label, its text field, and a hint that is read out with it. */
export function Field({ label, hint, ...input }: ComponentProps<"input"> & { readonly label: string; readonly hint?: string }) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input id={id} className="field" required aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint ? (
        <p id={`${id}-hint`} className="text-12 text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
