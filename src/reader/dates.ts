const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 date or time as people write the day: “24 June 2019”. */
export function longDate(iso: string): string {
  return LONG.format(new Date(iso));
}
