/** The only tenant so far; every key begins with it. */
export const tenantId = "default";
