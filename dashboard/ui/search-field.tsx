import { Search } from "lucide-react";
import { useEffect, useState } from "react";

/** A search that asks a moment after the last key, and follows the address when that changes by itself. */
export function SearchField(props: { readonly q: string; readonly label: string; readonly onChange: (q: string) => void }) {
  const { q, label, onChange } = props;
  const [text, setText] = useState(q);
  const [shown, setShown] = useState(q);
  if (q !== shown) {
    // The address changed by itself (back button, a link): the field follows it.
    setShown(q);
    if (q !== text.trim()) setText(q);
  }
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => onChange(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text, q, onChange]);
  return (
    <div className="relative w-full sm:w-64">
      <Search size={14} aria-hidden="true" className="pointer-events-none absolute top-2.5 start-2.5 text-muted" />
      <input
        type="search"
        className="field ps-8"
        aria-label={label}
        placeholder={label}
        aria-keyshortcuts="/"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </div>
  );
}
