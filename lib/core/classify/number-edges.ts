/**
 * What the patterns of numbers begin and end with. Kept here because the search knows a pattern by them: where a number may begin
 * or end is worked out once for a text, and not once for each of the patterns (see `number-shape.ts`).
 */

/** Not within a longer number or word; but right behind "is", before a digit. One lookbehind: a choice of two costs half as much again. */
export const numberStart = "(?<![0-9A-RT-Za-rt-z]|[0-9][./-]|(?<![^0-9A-Za-z]i)s|s(?![0-9]))";
export const numberEnd = "(?![0-9A-Za-z]|[./-][0-9])";
