/** What Node calls `Buffer`, for a library that is made for Node and runs in a web worker too. */
export { Buffer } from 'buffer/';
