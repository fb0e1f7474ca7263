/** YAML with positions, for edits and new notes; loaded when something is first written. */
export * from 'yaml';
