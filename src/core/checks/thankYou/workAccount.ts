import { placeOf } from '../places.js';
import { thankYouCheck } from './thankYouCheck.js';

export const workAccount = thankYouCheck({
  code: 'TY806',
  severity: 'warning',
  title: 'From the account of your present employer',
  why: 'Your employer may read the mail of its accounts, and the reader sees that you look for work in working time.',
  withoutText: true,
  *find({ document, context: { index, me } }) {
    const mine = domainOf(me?.email);
    if (mine === undefined) return;
    const isPresent = index
      .ofType('reference')
      .some(({ values }) => values['present-employer'] === true && domainOf(values.email) === mine);
    if (!isPresent) return;
    yield {
      message: `Your own address is at ${mine}, where you work now. Send this from a private account.`,
      place: placeOf(document, ['to']),
      facts: { found: mine },
    };
  },
});

/** What stands behind the `@` of an address. */
export function domainOf(email: string | undefined): string | undefined {
  return email?.split('@')[1]?.trim().toLowerCase() || undefined;
}
