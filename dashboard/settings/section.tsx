import { type ReactNode, useId } from "react";

/** One part of the settings, with its heading and what it is about. */
export function Section({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-10 max-w-4xl">
      <h2 id={id} className="font-semibold text-16">
        {title}
      </h2>
      <p className="mb-3 text-muted">{about}</p>
      {children}
    </section>
  );
}
