import { Link } from "@tanstack/react-router";
import {
  Cable,
  ChartNoAxesColumn,
  FileInput,
  Inbox,
  ListTodo,
  MessageSquareQuote,
  MonitorCheck,
  ScrollText,
  Settings,
  Table2,
} from "lucide-react";

const places = [
  { to: "/inventory", label: "Inventory", Icon: Table2 },
  { to: "/findings", label: "Findings", Icon: ListTodo },
  { to: "/requests", label: "Requests", Icon: Inbox },
  { to: "/policy", label: "Policy", Icon: ScrollText },
  { to: "/coverage", label: "Coverage", Icon: MonitorCheck },
  { to: "/wordings", label: "Wordings", Icon: MessageSquareQuote },
  { to: "/connections", label: "Connections", Icon: Cable },
  { to: "/imports", label: "Imports", Icon: FileInput },
  { to: "/figures", label: "Figures", Icon: ChartNoAxesColumn },
  { to: "/settings", label: "Settings", Icon: Settings },
] as const;

/** The pages there are. */
export function Rail() {
  return (
    <nav
      aria-label="Pages"
      className="rail flex flex-wrap gap-1 border-line p-2 max-lg:border-b lg:w-40 lg:shrink-0 lg:flex-col lg:flex-nowrap"
    >
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
