import type { Customer } from '../../ledger/customers';
import { spanWords } from '../../words/format';
import { numberWords } from '../../words/numbers';
import { say, sayCount } from '../../words/say';
import { titleOf } from '../words/cause-title';
import { quote } from '../words/quote';
import type { Words } from '../words/words';
import type { CustomersView, CustomerView } from './types';

const MOST_LISTED = 200;

/** What became of the mail to each domain, in words. */
export function customersView(customers: readonly Customer[], words: Words): CustomersView {
  const shown = customers.slice(0, MOST_LISTED);
  return {
    customers: shown.map((one) => customerView(one, words)),
    words: sayCount(customers.length, { one: '{n} domain', other: '{n} domains' }),
    more: customers.length - shown.length,
  };
}

function customerView(customer: Customer, words: Words): CustomerView {
  const { domain, delivered, waiting, failed, worstCause, medianDelay } = customer;
  return {
    domain,
    name: quote(domain, 120) || say('Without a recipient'),
    delivered: numberWords(delivered),
    waiting: numberWords(waiting),
    failed: numberWords(failed),
    isTroubled: waiting + failed > 0,
    worst: worstCause && titleOf(worstCause, words),
    delay: Number.isNaN(medianDelay) ? '–' : spanWords(medianDelay),
  };
}
