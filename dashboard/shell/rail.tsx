import { Link, useLocation } from "@tanstack/react-router";
import {
  Cable,
  ChartNoAxesColumn,
  FileCheck2,
  FileInput,
  Inbox,
  LayoutDashboard,
  ListTodo,
  MessageSquareQuote,
  MonitorCheck,
  Rocket,
  ScrollText,
  Settings,
  Table2,
  Waypoints,
} from "lucide-react";
import { useEffect, useRef } from "react";
import { say } from "../words/say.ts";

export const places = [
  { to: "/", label: say("Overview"), Icon: LayoutDashboard },
  { to: "/inventory", label: say("Inventory"), Icon: Table2 },
  { to: "/relations", label: say("Relations"), Icon: Waypoints },
  { to: "/findings", label: say("Findings"), Icon: ListTodo },
  { to: "/requests", label: say("Requests"), Icon: Inbox },
  { to: "/policy", label: say("Policy"), Icon: ScrollText },
  { to: "/coverage", label: say("Coverage"), Icon: MonitorCheck },
  { to: "/rollout", label: say("Rollout"), Icon: Rocket },
  { to: "/wordings", label: say("Wordings"), Icon: MessageSquareQuote },
  { to: "/evidence", label: say("Evidence"), Icon: FileCheck2 },
  { to: "/connections", label: say("Connections"), Icon: Cable },
  { to: "/imports", label: say("Imports"), Icon: FileInput },
  { to: "/figures", label: say("Figures"), Icon: ChartNoAxesColumn },
  { to: "/settings", label: say("Settings"), Icon: Settings },
] as const;

/** The pages there are. */
export function Rail() {
  const rail = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a narrow screen it is one line that scrolls: where one is must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place in it
  useEffect(() => {
    const here = rail.current?.querySelector("[aria-current=page]");
    if (rail.current && here instanceof HTMLElement)
      rail.current.scrollLeft = here.offsetLeft - rail.current.clientWidth / 2 + here.offsetWidth / 2;
  }, [pathname]);
  return (
    <nav
      aria-label={say("Pages")}
      ref={rail}
      className="rail flex gap-1 overflow-x-auto border-line p-2 max-lg:border-b lg:w-40 lg:shrink-0 lg:flex-col"
    >
      {places.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === "/" }}
          className="flex h-8 shrink-0 items-center gap-2 rounded-box px-2 text-muted hover:bg-subtle hover:text-ink aria-[current=page]:bg-subtle aria-[current=page]:font-medium aria-[current=page]:text-ink forced-colors:aria-[current=page]:outline-1"
        >
          <Icon size={16} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
