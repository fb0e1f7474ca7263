/** Importing and exporting: needed once in a while, and brings a reader and writer of CSV. */
export * from '../core/exchange/index.js';
