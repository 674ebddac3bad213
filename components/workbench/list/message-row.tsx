// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a table element cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the link of a row (ARIA APG, grid)

import type { ComponentChildren } from 'preact';
import type { RowView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { StatusPill } from '../../parts/status-pill';

export interface MessageRowProps {
  index: number;
  /** `null` where it is not there yet. */
  row: RowView | null;
  isTabStop: boolean;
  hrefOf(row: RowView): string;
  onFocus(): void;
  /** Its message is opened. */
  onOpen(): void;
}

/** One message of the list. */
export function MessageRow({ index, row, ...link }: MessageRowProps) {
  const place = { role: 'row', 'aria-rowindex': index + 2, 'data-index': index } as const;
  if (!row) return <div class="table-row is-coming" {...place} />;
  return (
    <div class="table-row" {...place}>
      <Cell name="status">
        <StatusPill status={row.status} word={row.statusWord} />
      </Cell>
      <Cell name="last">{row.time || '–'}</Cell>
      <RecipientCell row={row} {...link} />
      <QuotedCell name="domain" text={row.domain} />
      <Cell name="cause" title={row.title}>
        {row.title}
      </Cell>
      <Cell name="actor">{row.actor}</Cell>
      <QuotedCell name="nextHop" text={row.nextHop} />
      <QuotedCell name="sender" text={row.sender} />
      <Cell name="attempts">{row.attempts}</Cell>
    </div>
  );
}

type RecipientCellProps = Omit<MessageRowProps, 'index' | 'row'> & { row: RowView };

function RecipientCell({ row, isTabStop, hrefOf, onFocus, onOpen }: RecipientCellProps) {
  const name = row.recipient || row.queueId || say('Message');
  return (
    <Cell name="recipient" title={name}>
      <a href={hrefOf(row)} tabIndex={isTabStop ? 0 : -1} onFocus={onFocus} onClick={onOpen}>
        <bdi dir="ltr">
          <Breakable address={name} />
        </bdi>
      </a>
      {row.more > 0 && <span class="more"> +{row.more}</span>}
    </Cell>
  );
}

/** What has no room in one line is parted before its domain. */
function Breakable({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  if (at <= 0) return <>{address}</>;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

function QuotedCell({ name, text }: { name: string; text: string }) {
  return (
    <Cell name={name} title={text}>
      <bdi dir="ltr">{text}</bdi>
    </Cell>
  );
}

interface CellProps {
  name: string;
  title?: string;
  children: ComponentChildren;
}

function Cell({ name, title, children }: CellProps) {
  return (
    <div class={`cell is-${name}`} role="gridcell" {...(title && { title })}>
      {children}
    </div>
  );
}
