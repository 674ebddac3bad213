import { Fragment } from 'preact';
import type { CustomersView, CustomerView } from '@/utils/report/workbench/types';
import { say, sayCount, text } from '@/utils/words/say';
import { Scroller } from './scroller';

export interface CustomerTableProps {
  view: CustomersView;
  /** The address of the list of one domain's messages. */
  hrefOf(domain: string): string;
}

/** What became of the mail to each domain, those with most trouble first. */
export function CustomerTable({ view: { customers, words, more }, hrefOf }: CustomerTableProps) {
  return (
    <section class="panel is-wide" aria-labelledby="customers">
      <h2 id="customers">
        {say('By recipients’ domain')} <span class="incident-counts">{words}</span>
      </h2>
      <Scroller class="scroller" label={say('Table of the recipients’ domains')}>
        <table class="customers">
          <Head />
          <tbody>
            {customers.map((one) => (
              <Customer one={one} href={hrefOf(one.domain)} key={one.domain} />
            ))}
          </tbody>
        </table>
      </Scroller>
      {more > 0 && (
        <p class="hint">
          {sayCount(more, {
            one: '{n} more is not shown: the one with the least trouble.',
            other: '{n} more are not shown: those with the least trouble.',
          })}
        </p>
      )}
    </section>
  );
}

const numbers = [text('Delivered'), text('Waiting'), text('Failed')] as const;

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{say('Domain')}</th>
        {numbers.map((word) => (
          <th scope="col" class="number" key={word}>
            {say(word)}
          </th>
        ))}
        <th scope="col" class="worst">
          {say('Mostly')}
        </th>
        <th scope="col" class="number">
          {say('Median delay')}
        </th>
      </tr>
    </thead>
  );
}

/** A name that breaks before a dot, where it has to: `harborlight` and `.example` are read sooner than `harborlight.exa` and `mple`. */
function atDots(name: string) {
  return name.split(/(?=\.)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

function Customer({ one, href }: { one: CustomerView; href: string }) {
  return (
    <tr class={one.isTroubled ? 'is-troubled' : ''}>
      <th scope="row">{one.domain ? <a href={href}>{atDots(one.name)}</a> : one.name}</th>
      <td class="number">{one.delivered}</td>
      <td class="number">{one.waiting}</td>
      <td class="number">{one.failed}</td>
      <td class="worst">{one.worst || '–'}</td>
      <td class="number">{one.delay}</td>
    </tr>
  );
}
