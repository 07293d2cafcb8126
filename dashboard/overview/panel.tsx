import { type ReactNode, useId } from "react";

/** One question and what answers it. */
export function Panel(props: { readonly title: string; readonly children: ReactNode; readonly wide?: boolean }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 rounded-box border border-line bg-raised p-4 ${props.wide ? "lg:col-span-full" : ""}`}
    >
      <h2 id={id} className="mb-3 font-semibold text-14">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
