/** Whether the embedded database still stands: its disk may fail under it at any call. */
export interface EngineHealth {
  /** What ended it; null while all is well. */
  readonly fault: () => Error | null;
  /** Ends it. Only the first call counts. */
  readonly fail: (error: Error) => void;
}

/** `onFault` is called once. */
export function createEngineHealth(onFault: (error: Error) => void): EngineHealth {
  let fault: Error | null = null;
  return {
    fault: () => fault,
    fail: (error) => {
      if (fault) return;
      fault = error;
      onFault(error);
    },
  };
}
