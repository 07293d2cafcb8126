/** Editors follow the selection some milliseconds after it was set; Slate needs the longest. Measured. */
const settles = 60;

export const selectionSettled = () => new Promise<void>((resolve) => setTimeout(resolve, settles));
