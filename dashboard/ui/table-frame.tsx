import { type ReactNode, useEffect, useRef, useState } from "react";

/** Lets a table that is too wide scroll sideways by itself. Only then is it a stop for the Tab key. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    // A group and no landmark: the section around it has the same name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
    <div ref={frame} role="group" aria-label={label} className="table-frame" tabIndex={scrolls ? 0 : undefined}>
      {children}
    </div>
  );
}
