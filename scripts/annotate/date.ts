/** A day of the calendar's form, or its month or year; a time of day may follow a day. */
const isoDate = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:(?<=-..-..)[T ]\d\d:.*)?$/;

/** The day in an ISO 8601 date or time, or the month or year where no more is given; null for what is none. */
export function readDate(text: string): string | null {
  return isoDate.exec(text)?.[1] ?? null;
}
