// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';
import { rowAt } from '@/utils/portal/rows/row';

// As the libraries write them into a page (their own demonstrations, seen 2026-11), without the classes that only draw.
interface Mail {
  readonly id: string;
  readonly state: string;
  readonly address: string;
  readonly subject: string;
  readonly time: string;
}
const mails: readonly Mail[] = ['Failed', 'Deferring', 'Delivered', 'Queued'].map((state, i) => ({
  id: `m${i}`,
  state,
  address: `kim${i}@b.example`,
  subject: ['Invoice 12', 'Minutes', 'Your order', 'Hello'][i] as string,
  time: `23 Nov 2026 20:0${i}`,
}));
const each = (write: (mail: Mail, i: number) => string, some = mails) => some.map(write).join('');

const angularMaterial = () =>
  `<table mat-table role="table" class="mat-mdc-table"><thead role="rowgroup"><tr role="row" class="mat-mdc-header-row"><th role="columnheader">Status</th><th>To</th><th>Subject</th><th>Date</th><th></th></tr></thead><tbody role="rowgroup">${each(
    ({ id, address, subject, time }, i) =>
      `<tr role="row" mat-row class="mat-mdc-row" data-at="${id}"><td role="cell" class="mat-column-status"><mat-icon role="img" class="mat-icon material-icons" aria-hidden="true" aria-describedby="cdk-describedby-message-ng-1-${i}">schedule</mat-icon></td><td role="cell" data-to>${address}</td><td role="cell">${subject}</td><td role="cell">${time}</td><td role="cell"><button mat-icon-button aria-label="Logs"><mat-icon role="img" aria-hidden="true">description</mat-icon></button></td></tr>`,
  )}</tbody></table><div class="cdk-describedby-message-container cdk-visually-hidden" style="visibility: hidden">${each(({ state }, i) => `<div id="cdk-describedby-message-ng-1-${i}" role="tooltip">${state}</div>`)}</div>`;

const vuetify = () =>
  `<div class="v-data-table"><div class="v-table__wrapper"><table><thead><tr><th><div class="v-data-table-header__content"><span>Status</span></div></th><th>Recipient</th><th>Subject</th><th>Date</th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time }) =>
      `<tr class="v-data-table__tr" data-at="${id}"><td class="v-data-table__td"><span class="v-chip v-chip--label" draggable="false"><span class="v-chip__underlay"></span><div class="v-chip__content" data-no-activator=""><i class="mdi-clock mdi v-icon" aria-hidden="true"></i> ${state.toLowerCase()}</div></span></td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td><button type="button" class="v-btn"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">LOGS</span></button></td></tr>`,
  )}</tbody></table></div></div>`;

const jqGrid = () =>
  `<div class="ui-jqgrid"><div class="ui-jqgrid-hdiv"><table class="ui-jqgrid-htable" role="presentation"><thead><tr role="row"><th id="grid_status" role="columnheader"><div id="jqgh_grid_status">Status</div></th><th id="grid_rcpt"><div>Recipient</div></th></tr></thead></table></div><div class="ui-jqgrid-bdiv"><table id="grid" role="grid" tabindex="0"><tbody><tr class="jqgfirstrow" role="row" style="height:auto"><td role="gridcell" style="height:0px;width:80px;"></td><td></td><td></td><td></td><td></td></tr>${each(
    ({ id, state, address, subject, time }) =>
      `<tr role="row" id="${id}" tabindex="-1" class="jqgrow" data-at="${id}"><td role="gridcell" title="${state}" aria-describedby="grid_status">${state}</td><td role="gridcell" title="${address}" aria-describedby="grid_rcpt" data-to>${address}</td><td role="gridcell" title="${subject}" aria-describedby="grid_subject">${subject}</td><td role="gridcell" title="${time}" aria-describedby="grid_date">${time}</td><td role="gridcell" title="Logs" aria-describedby="grid_act"><a href="javascript:void(0)">Logs</a></td></tr>`,
  )}</tbody></table></div></div>`;

const kendoLocked = () =>
  `<div data-role="grid" class="k-grid k-grid-lockedcolumns"><div class="k-grid-content-locked"><table role="grid"><tbody role="rowgroup">${each(
    ({ id, state }) =>
      `<tr data-uid="u-${id}" role="row" class="k-table-row left"><td role="gridcell"><span class="k-icon" title="${state}"></span></td></tr>`,
  )}</tbody></table></div><div class="k-grid-content k-auto-scrollable"><table role="grid"><tbody role="rowgroup">${each(
    ({ id, address, subject, time }) =>
      `<tr data-uid="u-${id}" role="row" class="k-table-row right" data-at="${id}"><td role="gridcell" data-to>${address}</td><td role="gridcell">${subject}</td><td role="gridcell">${time}</td><td class="k-command-cell" role="gridcell"><a role="button" class="k-button k-grid-Logs" href="#"><span class="k-button-text">Logs</span></a></td></tr>`,
  )}</tbody></table></div></div>`;

// Rows that were scrolled to come at the end of a container, in each of them in another order.
const agGrid = () => {
  const turned = [2, 0, 3, 1].map((i) => mails[i] as Mail);
  return `<div class="ag-root" role="treegrid"><div class="ag-body-viewport" role="presentation"><div class="ag-pinned-left-cols-container" role="rowgroup">${each(
    ({ id, state }) =>
      `<div role="row" row-index="${id.slice(1)}" row-id="${id}" class="ag-row left"><div role="gridcell" col-id="status" class="ag-cell"><span class="ag-cell-value"><i title="${state}"></i></span></div><div role="gridcell" col-id="n"><span>${id}</span></div></div>`,
  )}</div><div class="ag-center-cols-viewport" role="presentation"><div class="ag-center-cols-container" role="rowgroup">${each(
    ({ id, address, subject, time }) =>
      `<div role="row" row-index="${id.slice(1)}" row-id="${id}" class="ag-row right" data-at="${id}"><div role="gridcell" col-id="to" data-to>${address}</div><div role="gridcell" col-id="subject">${subject}</div><div role="gridcell" col-id="time">${time}</div><div role="gridcell" col-id="act"><button>Logs</button></div></div>`,
    turned,
  )}</div></div></div></div>`;
};

const definitionLists = () =>
  `<section><h2>Outgoing</h2>${each(
    ({ id, state, address, subject, time }) =>
      `<dl data-at="${id}"><dt>Status</dt><dd>${state}</dd><dt>To</dt><dd data-to>${address}</dd><dt>Subject</dt><dd>${subject}</dd><dt>Date</dt><dd>${time}</dd><dt></dt><dd><a href="/messages/${id}/logs">Logs</a> <a href="/messages/${id}/deliver">Deliver</a></dd></dl>`,
  )}</section>`;

const dutchWords: Readonly<Record<string, string>> = {
  Failed: 'Mislukt',
  Deferring: 'Uitgesteld',
  Delivered: 'Afgeleverd',
  Queued: 'In wachtrij',
};
const dutch = () =>
  `<table><thead><tr><th>Status</th><th>Aan</th><th>Onderwerp</th><th>Datum</th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time }) =>
      `<tr data-at="${id}"><td><img src="/i/s.png" alt="${dutchWords[state]}"></td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td><a href="/bericht/${id}/log">Logboek bekijken</a></td></tr>`,
  )}</tbody></table>`;

/** Lays rows out one below the other, by their order among the messages: happy-dom does not. */
function layOut(): void {
  for (const [selector, left, width] of [
    ['.left', 0, 60],
    ['.right', 60, 800],
  ] as const)
    for (const row of document.querySelectorAll(selector)) {
      const i = Number(/-?m(\d)"/.exec(row.outerHTML)?.[1]);
      row.getBoundingClientRect = () => new DOMRect(left, 100 + i * 20, width, 20);
    }
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each([
  ['Angular Material', angularMaterial],
  ['Vuetify', vuetify],
  ['jqGrid', jqGrid],
  ['Kendo with locked columns', kendoLocked],
  ['AG Grid with pinned columns', agGrid],
  ['a list of definition lists', definitionLists],
  ['a portal in Dutch', dutch],
])('%s', (_name, render) => {
  test('its rows are found, with their states and Logs, and those that arrived are not counted', () => {
    document.body.innerHTML = `<main><h1>Quarantine</h1>${render()}</main>`;
    layOut();
    const census = new Census();
    census.takePiece(pieceOf(document.body));
    runAtOnce(census.update([]));
    const counted = [...census.undelivered].map(
      ([row, state]) => `${(row as HTMLElement).dataset.at} ${state}`,
    );
    expect(counted.sort()).toEqual(['m0 failed', 'm1 deferring', 'm3 queued']);
    for (const place of document.querySelectorAll<HTMLElement>('[data-to]')) {
      const row = rowAt(place);
      expect(row?.element.getAttribute('data-at')).toBe(place.closest('[data-at]')?.getAttribute('data-at'));
      expect(row?.logs, place.textContent ?? '').not.toBeNull();
      const counts = counted.find((one) => one.startsWith(row?.element.getAttribute('data-at') ?? '?'));
      expect(row?.state ?? 'none').toBe(counts?.split(' ')[1] ?? 'none');
    }
  });
});
