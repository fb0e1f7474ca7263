export { type BankQuestion, questionBank, type Similar } from './bank.js';
export { type Asking, askingsIn, askingsOf, type Debriefed, type Interview } from './question.js';
export { debriefIn } from '../notes/debrief.js';
