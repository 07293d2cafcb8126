/** One value in the memory of the browser, for as long as it runs: it outlives the worker and never comes to disk. */
export interface SessionStore<Value> {
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
}

/** The part of the browser's API that is needed. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export function sessionStore<Value>(area: SessionArea, key: string, first: Value): SessionStore<Value> {
  return {
    read: async () => ((await area.get(key))[key] ?? first) as Value,
    write: (value) => area.set({ [key]: value }),
  };
}
