import Holidays from 'date-holidays';

/** Public holidays by place; loaded when an application first needs them. */
export interface PublicHolidays {
  /** Whether a day (`yyyy-mm-dd`) is a public holiday of a country or state (`DE`, `DE-BY`, `GB-ENG`). */
  isHoliday(code: string, day: string): boolean;
  /** Whether the place is known. */
  knows(code: string): boolean;
}

/** Makes the calendar. Each place and year is worked out once. */
export function createPublicHolidays(): PublicHolidays {
  const places = new Map<string, Holidays | undefined>();
  const years = new Map<string, ReadonlySet<string>>();
  const place = (code: string): Holidays | undefined => {
    if (!places.has(code)) places.set(code, openPlace(code));
    return places.get(code);
  };
  return {
    knows: (code) => place(code) !== undefined,
    isHoliday(code, day) {
      const key = `${code} ${day.slice(0, 4)}`;
      let days = years.get(key);
      if (!days) years.set(key, (days = daysOf(place(code), Number(day.slice(0, 4)))));
      return days.has(day);
    },
  };
}

function openPlace(code: string): Holidays | undefined {
  const [country = '', state, region] = code.trim().toUpperCase().split(/[-/]/);
  const holidays = new Holidays();
  try {
    if (!holidays.getCountries()[country]) return undefined;
    holidays.init(country, state as string, region as string);
    return holidays;
  } catch {
    return undefined;
  }
}

function daysOf(holidays: Holidays | undefined, year: number): ReadonlySet<string> {
  const days = new Set<string>();
  for (const holiday of holidays?.getHolidays(year) ?? []) {
    if (holiday.type !== 'public') continue;
    const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
    const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00Z`);
    for (let count = 0; count < length; count += 1)
      days.add(new Date(first + count * 86_400_000).toISOString().slice(0, 10));
  }
  return days;
}
