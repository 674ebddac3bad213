import { useEffect, useState } from 'preact/hooks';
import { CustomerTable } from '@/components/workbench/customer-table';
import type { CustomersView } from '@/utils/report/workbench/types';
import { type Address, writeAddress } from './address';
import type { Source } from './sources/source';

export interface CustomersProps {
  source: Source;
  address: Address;
  /** Changes when more was read. */
  version: unknown;
}

/** The table of the recipients' domains in the period that is chosen. One domain alone is no table. */
export function Customers({ source, address, version }: CustomersProps) {
  const { from, to } = address.filter;
  const [view, setView] = useState<CustomersView | null>(null);
  useEffect(() => {
    let isStale = false;
    void source.ask('customers', { from, to }).then((found) => isStale || setView(found));
    return () => {
      isStale = true;
    };
  }, [source, from, to, version]);
  if (!view || view.customers.length === 0) return null;
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const hrefOf = (recipientDomain: string) =>
    writeAddress({ ...address, filter: { ...period, recipientDomain }, message: null, incident: null });
  return <CustomerTable view={view} hrefOf={hrefOf} />;
}
