/** One line of the table. */
export interface Row {
  readonly goal: string;
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly verdict: string;
}

/** A figure with the goal it has to meet; without a goal, a figure to know. */
export function row(goal: string, what: string, limit: number | undefined, measured: number | string): Row {
  const isNumber = typeof measured === 'number';
  return {
    goal,
    what,
    limit: limit === undefined ? '' : `≤ ${limit}`,
    measured: isNumber ? short(measured) : measured,
    verdict: limit === undefined || !isNumber ? '' : measured <= limit ? 'met' : 'missed',
  };
}

function short(figure: number): string {
  return figure < 0.01 ? figure.toFixed(5) : figure < 100 ? figure.toFixed(2) : figure.toFixed(0);
}
