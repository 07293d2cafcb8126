/** Larger texts would be felt. UTF-16 code units; one million take about as long as one frame. */
export const largestText = 1_048_576;
