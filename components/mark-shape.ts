/** The way-sign, drawn on a grid of 16 so that every edge is crisp in the toolbar. The one source of all pictures of the mark. */
export const markStates = ["covered", "not-covered", "paused", "needs-you"] as const;
export type MarkState = (typeof markStates)[number];

/** A board that points the way, on its post. */
export const signPath = "M3 3h7l3 3-3 3H9v5H7V9H3z";

const colours = { teal: "#006a67", grey: "#5f676b", amber: "#8f5800", white: "#fff" };

/**
 * The mark as a standalone SVG of the given state, for icons that stand on toolbars of any colour.
 * States differ by shape as well as by colour: full, hollow, two bars, and a badge in the corner.
 */
export function markSvg(state: MarkState): string {
  const ground = (colour: string) => `<rect width="16" height="16" rx="3.5" fill="${colour}"/>`;
  const sign = `<path d="${signPath}" fill="${colours.white}"/>`;
  const bodies: Record<MarkState, string> = {
    covered: ground(colours.teal) + sign,
    "not-covered":
      `<rect x="1" y="1" width="14" height="14" rx="2.75" fill="${colours.white}" stroke="${colours.grey}" stroke-width="2"/>` +
      `<path d="M4 4h6l2 2-2 2H9v4H7V8H4z" fill="${colours.grey}"/>`,
    paused: `${ground(colours.grey)}<path d="M4 3h3v10H4zM9 3h3v10H9z" fill="${colours.white}"/>`,
    "needs-you": `${ground(colours.amber)}<path d="M7 2h2v7H7zM7 11h2v3H7z" fill="${colours.white}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Waymark</title>${bodies[state]}</svg>`;
}
