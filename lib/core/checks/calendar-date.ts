const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * True if the digits write a day of the calendar: "850517" or "19850517" for "ymd", "170585" or "17051985" for "dmy". Years of
 * four digits from 1800 to 2099. The 29th of February counts in every year of two digits, because they do not say which.
 */
export function isDate(digits: string, order: "ymd" | "dmy"): boolean {
  const yearLength = digits.length - 4;
  const [year, month, day] =
    order === "ymd"
      ? [digits.slice(0, yearLength), digits.slice(-4, -2), digits.slice(-2)]
      : [digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)];
  if (yearLength === 4 && (Number(year) < 1800 || Number(year) > 2099)) return false;
  if (yearLength === 4 && month + day === "0229" && !isLeap(Number(year))) return false;
  return Number(day) >= 1 && Number(day) <= (longestMonth[Number(month) - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
