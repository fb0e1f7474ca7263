/** Plans and words of reminders: needed some minutes after the start, and only where there is something to do. */
export * from '../core/reminders/index.js';
