import { presets } from '../../src/core/exchange/presets.js';
import { otherStatuses } from '../../src/core/exchange/statusWords.js';

const code = (text: string): string => `\`${text}\``;

/** A line for each file of another program that is known. */
export function importPresets(): string[][] {
  return presets.map(({ name, has, columns, exact }) => {
    const given = Object.entries(columns);
    const become = given.flatMap(([header, field]) => (field ? [`${code(header)} → ${field}`] : []));
    return [
      name,
      has.map(code).join(', '),
      exact ? 'each the key of its name' : [...become, 'others by the usual names'].join(', '),
      given.flatMap(([header, field]) => (field ? [] : [code(header)])).join(', '),
    ];
  });
}

/** A line for each status that has other names. */
export function importStatuses(): string[][] {
  return Object.entries(otherStatuses).map(([status, words]) => [code(status), words.join(', ')]);
}
