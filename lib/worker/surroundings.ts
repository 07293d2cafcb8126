/** What the worker needs from outside, in one place, so that a test can hold the clock, the dice and the network. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  fetch(url: string, init: RequestInit): Promise<Response>;
}
