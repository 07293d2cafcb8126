import { type ReactNode, useEffect, useRef } from "react";

/** The heading of a page. Takes the focus after a change of page, so that a screen reader says where one is. */
export function PageHead(props: { readonly title: string; readonly children?: ReactNode; readonly beside?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="mb-4">
      <title>{`${props.title} · Waymark`}</title>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 max-sm:mb-1">
        <h1 ref={heading} tabIndex={-1} className="font-semibold text-20 tracking-tight">
          {props.title}
        </h1>
        {props.beside}
      </div>
      {props.children}
    </header>
  );
}
