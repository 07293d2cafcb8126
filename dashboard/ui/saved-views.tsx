import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { savedView } from "../../lib/schema/saved-views.ts";
import { exchange, send } from "../api/request.ts";
import { viewsQuery } from "../api/view-queries.ts";
import { isSample } from "../sample/sample-mode.ts";
import { onForm } from "../sign-in/on-form.ts";
import { parseSearch } from "../url/search-text.ts";
import { say } from "../words/say.ts";
import { Menu } from "./menu.tsx";

/** Views of this page that the person has named, and naming this one. `search`: of the address, without the page number. */
export function SavedViews({ page, search }: { readonly page: string; readonly search: string }) {
  const queries = useQueryClient();
  const views = useQuery({ ...viewsQuery, enabled: !isSample() });
  const refresh = { onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }) };
  const save = useMutation({
    mutationFn: (name: string) => exchange("POST", "/api/session/views", { name, page, search }, savedView),
    ...refresh,
  });
  const remove = useMutation({ mutationFn: (id: string) => send("DELETE", `/api/session/views/${id}`), ...refresh });
  const own = views.data?.rows.filter((view) => view.page === page) ?? [];
  const error = views.error ?? save.error ?? remove.error;
  return (
    <Menu name={say("Views")} chosen={own.length}>
      {(close) => (
        <div className="w-64 max-w-full">
          <ul>
            {own.map((view) => (
              <li key={view.id} className="flex items-center gap-1 rounded-small hover:bg-subtle">
                <Link
                  to={view.page}
                  search={parseSearch(view.search)}
                  className="min-w-0 flex-1 truncate px-2 py-1.5"
                  aria-current={view.search === search ? "true" : undefined}
                  onClick={close}
                >
                  {view.name}
                </Link>
                <Button
                  kind="quiet"
                  className="px-2"
                  aria-label={say("Forget the view {name}", { name: view.name })}
                  onClick={() => remove.mutate(view.id)}
                >
                  <Trash2 size={14} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
          {own.length === 0 ? (
            <p className="px-2 py-1 text-muted">
              {say("Filter, sort and choose columns, then give it a name. It is there on every computer you sign in from.")}
            </p>
          ) : null}
          <form className="flex gap-1 p-1" onSubmit={onForm((form) => save.mutate(String(form.get("name"))))}>
            <input
              className="field min-w-0"
              name="name"
              required
              maxLength={60}
              aria-label={say("Name of this view")}
              placeholder={say("Name of this view")}
            />
            <Button type="submit" disabled={save.isPending || isSample()}>
              {say("Save")}
            </Button>
          </form>
          {error ? (
            <p role="alert" className="px-2 py-1 text-12">
              {say("Not done: {message}", { message: error.message })}
            </p>
          ) : null}
        </div>
      )}
    </Menu>
  );
}
