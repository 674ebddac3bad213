// @vitest-environment happy-dom
import { beforeEach, test } from 'vitest';
import { each, expectRows, type Mail } from './listed-mails';

// Rows as grids and admin panels write them (their own demonstrations and sources, 2026-11), without the classes that only draw.
const muiDataGrid = () => {
  const cell = (field: string, inner: string, more = '') =>
    `<div class="MuiDataGrid-cell" role="gridcell" data-field="${field}" tabindex="-1" ${more}>${inner}</div>`;
  return `<div class="MuiDataGrid-root" role="grid"><div class="MuiDataGrid-columnHeaders" role="presentation"><div role="row" aria-rowindex="1">${[
    'Status',
    'To',
    'Subject',
    'Date',
    'Actions',
  ]
    .map(
      (name) =>
        `<div role="columnheader" data-field="${name.toLowerCase()}" aria-label="${name}"><div class="MuiDataGrid-columnHeaderTitle">${name}</div></div>`,
    )
    .join('')}</div></div><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">${each(
    ({ id, state, address, subject, time, i }) =>
      `<div data-id="${id}" data-rowindex="${i}" role="row" class="MuiDataGrid-row" aria-rowindex="${i + 2}" data-at="${id}">${cell('status', `<div class="MuiChip-root"><span class="MuiChip-label">${state}</span></div>`)}${cell('to', `<span data-to>${address}</span>`)}${cell('subject', subject)}${cell('date', time)}${cell('actions', `<div role="menu"><button class="MuiIconButton-root" type="button" role="menuitem" aria-label="Logs"><svg class="MuiSvgIcon-root" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="ArticleIcon"><path d="M1 1"></path></svg></button><button role="menuitem" aria-label="more" aria-haspopup="menu"><svg><path d="M2 2"></path></svg></button></div>`)}<div role="presentation" class="MuiDataGrid-cellEmpty"></div></div>`,
  )}</div></div>`;
};

const syncfusion = () =>
  `<div class="e-control e-grid" role="grid"><div class="e-gridheader"><table role="presentation"><thead><tr class="e-columnheader" role="row"><th class="e-headercell" role="columnheader" aria-colindex="1"><div class="e-headercelldiv"><span class="e-headertext">Status</span></div></th><th role="columnheader"><span class="e-headertext">To</span></th><th></th><th></th><th></th></tr></thead></table></div><div class="e-gridcontent"><div class="e-content"><table role="presentation"><tbody role="rowgroup">${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr class="e-row" aria-rowindex="${i + 1}" role="row" data-uid="grid-row${i}" data-at="${id}"><td class="e-rowcell e-templatecell" role="gridcell" index="${i}" aria-label="${state} is template cell column header Status" tabindex="-1"><span class="state-dot"></span></td><td class="e-rowcell" aria-label="${address} column header To" data-to>${address}</td><td class="e-rowcell" aria-label="${subject} column header Subject">${subject}</td><td class="e-rowcell">${time}</td><td class="e-rowcell e-unboundcell"><div class="e-unboundcelldiv"><button type="button" class="e-control e-btn e-flat" title="Logs"><span class="e-btn-icon e-icons e-description"></span></button></div></td></tr>`,
  )}</tbody></table></div></div></div>`;

const devExtreme = () => {
  const head = (names: readonly string[]) =>
    `<tr class="dx-row dx-header-row" role="row">${names.map((name) => `<td role="columnheader" aria-label="Column ${name}"><div class="dx-datagrid-text-content">${name}</div></td>`).join('')}</tr>`;
  const all = (write: (mail: Mail) => string) =>
    each(
      (mail) =>
        `<tr class="dx-row dx-data-row dx-column-lines" role="row" aria-rowindex="${mail.i + 1}" data-at="${mail.id}">${write(mail)}</tr>`,
    );
  return `<div class="dx-datagrid" role="presentation"><div class="dx-datagrid-headers"><table>${head(['Status', 'To', 'Subject', 'Date', 'Log'])}</table></div><div class="dx-datagrid-rowsview"><table class="dx-datagrid-table" role="presentation"><tbody role="presentation">${all(
    ({ state, address, subject, time }) =>
      `<td role="gridcell" aria-colindex="1"><span class="dx-tag"><i class="dx-icon dx-icon-clock"></i>${state}</span></td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td class="dx-command-edit dx-command-edit-with-icons"><a href="#" class="dx-link dx-icon-doc dx-link-icon" title="Logs" aria-label="Logs"></a><a href="#" class="dx-link dx-icon-upload" title="Deliver" aria-label="Deliver"></a></td>`,
  )}</tbody></table></div></div>`;
};

const tabulator = () =>
  `<div class="tabulator" role="grid"><div class="tabulator-header" role="rowgroup"><div class="tabulator-headers" role="row"><div class="tabulator-col" role="columnheader" tabulator-field="state"><div class="tabulator-col-title">Status</div></div><div role="columnheader"><div class="tabulator-col-title">To</div></div></div></div><div class="tabulator-tableholder" tabindex="0"><div class="tabulator-table" role="rowgroup">${each(
    ({ id, state, address, subject, time, i }) =>
      `<div class="tabulator-row tabulator-selectable tabulator-row-${i % 2 ? 'even' : 'odd'}" role="row" data-at="${id}"><div class="tabulator-cell" role="gridcell" tabulator-field="state" title="${state}"><img src="/i/${i}.svg"></div><div class="tabulator-cell" role="gridcell" tabulator-field="to" title="${address}" data-to>${address}</div><div class="tabulator-cell" title="${subject}">${subject}</div><div class="tabulator-cell">${time}</div><div class="tabulator-cell"><span class="pointer" onclick="x()">Logs</span></div></div>`,
  )}</div></div></div>`;

const filament = () =>
  `<div class="fi-ta"><table class="fi-ta-table"><thead><tr><th class="fi-ta-header-cell"><span>Status</span></th><th><span>Recipient</span></th><th></th><th></th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time }) =>
      `<tr class="fi-ta-row" wire:key="a.table.records.${id}" data-at="${id}"><td class="fi-ta-cell"><div class="fi-ta-col-wrp"><a href="/mails/${id}" class="flex w-full"><div class="fi-ta-icon" x-tooltip="{ content: '${state}', theme: $store.theme }"><svg class="fi-ta-icon-item" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 6v6h4.5"></path></svg></div></a></div></td><td data-to><div class="fi-ta-text"><a href="/mails/${id}">${address}</a></div></td><td><a href="/mails/${id}">${subject}</a></td><td>${time}</td><td class="fi-ta-actions-cell"><button type="button" wire:click="mountTableAction('logs', '${id}')" class="fi-link"><svg><path d="M1 1"></path></svg><span>Logs</span></button></td></tr>`,
  )}</tbody></table></div>`;

const djangoAdmin = () =>
  `<div class="results"><table id="result_list"><thead><tr><th scope="col" class="action-checkbox-column"><div class="text"><span><input type="checkbox" id="action-toggle"></span></div></th><th scope="col" class="column-subject"><div class="text"><a href="?o=1">Subject</a></div></th><th class="column-recipient"></th><th scope="col" class="column-state"><div class="text"><span>State</span></div></th><th></th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time }) =>
      `<tr data-at="${id}"><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${id}" class="action-select" aria-label="Select this object for an action - ${subject}"></td><th class="field-subject"><a href="/admin/mail/${id}/change/">${subject}</a></th><td class="field-recipient" data-to>${address}</td><td class="field-state">${state}</td><td class="field-received nowrap">${time}</td><td class="field-links"><a class="button" href="/admin/mail/${id}/log/">Log</a></td></tr>`,
  )}</tbody></table></div>`;

const activeAdmin = () =>
  `<table class="index_table index" id="index_table_mails" paginator="true"><thead><tr><th class="sortable col col-status"><a href="?order=status_desc">Status</a></th><th class="col col-to">To</th><th></th><th></th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr class="${i % 2 ? 'even' : 'odd'}" id="mail_${id}" data-at="${id}"><td class="col col-status"><span class="status_tag ${state.toLowerCase()}" data-status="${state.toLowerCase()}">${state}</span></td><td class="col col-to" data-to><a href="mailto:${address}">${address}</a></td><td>${subject}</td><td>${time}</td><td class="col col-actions"><div class="table_actions"><a class="view_link member_link" title="View" href="/admin/mails/${id}">View</a><a class="member_link" href="/admin/mails/${id}/log">Delivery log</a><a class="delete_link member_link" data-method="delete" href="/admin/mails/${id}">Delete</a></div></td></tr>`,
  )}</tbody></table>`;

const odoo = () =>
  `<div class="o_list_renderer"><table class="o_list_table table"><thead><tr><th class="o_list_record_selector"></th><th data-name="state" class="o_column_sortable"><div class="d-flex"><span>Status</span></div></th><th data-name="email_to"><span>To</span></th><th></th><th></th><th class="o_list_actions_header"></th></tr></thead><tbody class="ui-sortable">${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr class="o_data_row" data-id="datapoint_${i}" data-at="${id}"><td class="o_list_record_selector"><div class="o-checkbox form-check"><input type="checkbox" class="form-check-input" id="checkbox-comp-${i}"><label for="checkbox-comp-${i}"></label></div></td><td class="o_data_cell cursor-pointer o_field_cell o_badge_cell" name="state" data-tooltip-delay="1000"><div name="state" class="o_field_widget o_field_badge"><span class="badge rounded-pill text-bg-300">${state}</span></div></td><td class="o_data_cell cursor-pointer" name="email_to" data-tooltip="${address}" data-to>${address}</td><td data-tooltip="${subject}">${subject}</td><td>${time}</td><td class="o_data_cell o_list_button"><button class="btn btn-link fa fa-file-text-o o_icon_button" name="action_logs" type="object" aria-label="Logs" data-tooltip="Logs"></button></td></tr>`,
  )}</tbody></table></div>`;

const primeNg = () =>
  `<p-table><div class="p-datatable p-component"><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr><th>Status</th><th>To</th><th></th><th></th><th></th></tr></thead><tbody class="p-datatable-tbody">${each(
    ({ id, state, address, subject, time }) =>
      `<tr data-at="${id}"><td><span class="p-column-title">Status</span><p-tag class="p-element"><span class="p-tag p-component p-tag-warning"><span class="p-tag-value">${state}</span></span></p-tag></td><td data-to><span class="p-column-title">To</span>${address}</td><td><span class="p-column-title">Subject</span>${subject}</td><td><span class="p-column-title">Date</span>${time}</td><td><p-button icon="pi pi-list" pTooltip="Logs" class="p-element"><button type="button" pripple="" class="p-ripple p-element p-button p-button-icon-only"><span class="p-button-icon pi pi-list" aria-hidden="true"></span></button></p-button></td></tr>`,
  )}</tbody></table></div></div></p-table>`;

const french: Readonly<Record<string, string>> = {
  Failed: 'Échec',
  Deferring: 'Différé',
  Delivered: 'Livré',
  Queued: 'En file d’attente',
};
const bilingual = () =>
  `<table><tbody><tr><th>Status / Statut</th><th>To / À</th><th>Subject / Objet</th><th>Date</th><th></th></tr>${each(
    ({ id, state, address, subject, time }) =>
      `<tr data-at="${id}"><td>${state} / ${french[state]}</td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td><a href="/log/${id}">Logs / Journaux</a></td></tr>`,
  )}</tbody></table>`;

/** Rows that unfold: what is pressed is the whole line, and its log comes below it. */
const details = () =>
  `<section>${each(
    ({ id, state, address, subject, time }) =>
      `<details class="mail" data-at="${id}"><summary><svg role="img" aria-labelledby="t${id}"><title id="t${id}">${state}</title><circle r="4"></circle></svg><b data-to>${address}</b> <span>${subject}</span> <time>${time}</time></summary><p><button type="button">Deliver</button> <button type="button">Logs</button></p></details>`,
  )}</section>`;

/** Words that are there for those who listen alone, beside glyphs of a font of pictures. */
const flexList = () =>
  `<div role="list">${each(
    ({ id, state, address, subject, time }) =>
      `<div role="listitem" class="flex" data-at="${id}"><div class="grow"><div><span class="mi" aria-hidden="true">&#xe8b5;</span><span class="visually-hidden">Status: ${state}.</span> <strong data-to>${address}</strong></div><div>${subject}</div></div><div class="aside"><small>${time}</small><div><a role="button" tabindex="0"><span class="mi" aria-hidden="true">&#xe873;</span><span class="visually-hidden">Show the logs of this message</span></a></div></div></div>`,
  )}</div>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['MUI Data Grid', muiDataGrid],
  ['Syncfusion', syncfusion],
  ['DevExtreme', devExtreme],
  ['Tabulator', tabulator],
  ['Filament', filament],
  ['Django admin', djangoAdmin],
  ['Active Admin', activeAdmin],
  ['Odoo', odoo],
  ['PrimeNG', primeNg],
  ['two languages side by side', bilingual],
  ['rows that unfold', details],
  ['words for who listens', flexList],
])('%s: its rows are found with their states and Logs', (_name, render) => {
  document.body.innerHTML = `<main><h1>Quarantine</h1>${render()}</main>`;
  expectRows(document.body);
});
