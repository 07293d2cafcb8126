/** Takes the event from everybody who comes after us. */
export function cancel(event: Event | null): void {
  event?.preventDefault();
  event?.stopImmediatePropagation();
}
