/** Does a text that is on its way out carry one of the values? White space and invisible characters count for nothing. */

/** Shorter values stand in every second text by chance. UTF-16 code units. */
export const shortestCarried = 5;

export type Carries = (text: string) => boolean;

export function compileCarries(values: readonly string[]): Carries {
  const needles = values.map(squeeze).filter((value) => value.length >= shortestCarried);
  return (text) => {
    const squeezed = squeeze(text);
    return needles.some((needle) => squeezed.includes(needle));
  };
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
}
