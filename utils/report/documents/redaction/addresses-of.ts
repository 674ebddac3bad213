import type { Diagnosis } from '../../../engine/types';
import type { KnownAddresses } from './names';

/** The recipients and senders that some messages name, in their order. */
export function addressesOf(diagnoses: readonly Diagnosis[]): KnownAddresses {
  const isNamed = (one: string | null): one is string => Boolean(one);
  return {
    recipients: diagnoses.flatMap((one) => one.recipients.map(({ recipient }) => recipient)).filter(isNamed),
    senders: diagnoses.map(({ message }) => message.sender).filter(isNamed),
  };
}
