import { withoutComments } from '../messages/comments.js';
import { bodyStartOf } from '../notes/frontMatter.js';

/** With fewer words a draft is hardly more than its greeting, one sentence of the template and a name. */
const FEW = 30;

/** Whether a draft says something already: more than what its template gives to every draft. */
export function saysSomething(text: string): boolean {
  const body = withoutComments(text.slice(bodyStartOf(text)));
  return body.split(/\s+/u).filter(Boolean).length >= FEW;
}
