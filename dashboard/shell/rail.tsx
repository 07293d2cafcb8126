import { Link } from "@tanstack/react-router";
import { Inbox, MonitorCheck, Table2 } from "lucide-react";

const places = [
  { to: "/inventory", label: "Inventory", Icon: Table2 },
  { to: "/requests", label: "Requests", Icon: Inbox },
  { to: "/coverage", label: "Coverage", Icon: MonitorCheck },
] as const;

/** The pages there are. */
export function Rail() {
  return (
    <nav aria-label="Pages" className="rail flex gap-1 border-line p-2 max-lg:border-b lg:w-40 lg:shrink-0 lg:flex-col">
      {places.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          className="flex h-8 items-center gap-2 rounded-box px-2 text-muted hover:bg-subtle hover:text-ink aria-[current=page]:bg-subtle aria-[current=page]:font-medium aria-[current=page]:text-ink forced-colors:aria-[current=page]:outline-1"
        >
          <Icon size={16} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
