import type { ComponentProps } from "react";

/** A native button; `kind` says how much it asks for attention. At most one primary button on a screen. */
export function Button({
  kind = "secondary",
  className = "",
  ...rest
}: ComponentProps<"button"> & { readonly kind?: "primary" | "secondary" | "quiet" }) {
  return <button type="button" {...rest} className={`wm-button ${className}`} data-kind={kind} />;
}
