export { debriefIn } from '../notes/debrief.js';
export { type BankQuestion, questionBank, type Similar } from './bank.js';
export { type BankContext, bankDocument } from './bankDocument.js';
export { type Grouping, groupings } from './groups.js';
export { joinEdit } from './join.js';
export { type Asking, askingsIn, askingsOf, type Debriefed, type Interview } from './question.js';
