/** Type `date`: kept as its ISO 8601 text, as a `Date` would add a time and a time zone to it. */
export const DATE_OID = 1082;
