// @vitest-environment happy-dom
import { beforeEach, test } from 'vitest';
import { each, expectRows } from './listed-mails';

// Rows as frameworks of servers and of clients write them (their own demonstrations and sources, 2026-11), without the classes that only draw.
const antDesign = () =>
  `<div class="ant-table"><div class="ant-table-content"><table><colgroup><col></colgroup><thead class="ant-table-thead"><tr><th class="ant-table-cell">Status</th><th>To</th><th>Subject</th><th>Date</th><th>Action</th></tr></thead><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row" style="height:0"><td style="padding:0;height:0"><div style="height:0;overflow:hidden">&nbsp;</div></td></tr>${each(
    ({ id, state, address, subject, time }) =>
      `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${id}" data-at="${id}"><td class="ant-table-cell"><span class="ant-badge ant-badge-status"><span class="ant-badge-status-dot"></span><span class="ant-badge-status-text">${state}</span></span></td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td><div class="ant-space"><div class="ant-space-item"><a>Logs</a></div><div class="ant-space-item"><a>Deliver</a></div></div></td></tr>`,
  )}</tbody></table></div></div>`;

const primeFaces = () =>
  `<div id="f:t" class="ui-datatable ui-widget"><div class="ui-datatable-tablewrapper"><table role="grid"><thead id="f:t_head"><tr role="row"><th id="f:t:s" role="columnheader" aria-label="Status"><span class="ui-column-title">Status</span></th><th></th><th></th><th></th><th></th></tr></thead><tbody id="f:t_data" class="ui-datatable-data">${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr data-ri="${i}" data-rk="${id}" class="ui-widget-content" role="row" data-at="${id}"><td role="gridcell"><span class="ui-column-title">Status</span><img id="f:t:${i}:j_idt41" src="/javax.faces.resource/s${i}.png.xhtml?ln=img" alt="${state}"></td><td role="gridcell" data-to><span class="ui-column-title">To</span>${address}</td><td role="gridcell"><span class="ui-column-title">Subject</span>${subject}</td><td role="gridcell"><span class="ui-column-title">Received</span>${time}</td><td role="gridcell"><a id="f:t:${i}:j_idt45" href="#" class="ui-commandlink ui-widget" aria-label="Logs" onclick="PrimeFaces.ab({s:'f:t:${i}:j_idt45',f:'f',u:'dlg'});return false;"><span class="ui-icon ui-icon-note"></span></a></td></tr>`,
  )}</tbody></table></div></div>`;

const webForms = () =>
  `<form id="aspnetForm"><div id="ctl00_M_up"><div><table cellspacing="0" rules="all" border="1" id="ctl00_M_gv"><tr class="GridHeader"><th scope="col">&nbsp;</th><th scope="col"><a href="javascript:__doPostBack('ctl00$M$gv','Sort$To')">To</a></th><th scope="col">Subject</th><th scope="col">Date</th><th scope="col">&nbsp;</th></tr>${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr class="${i % 2 ? 'AltRow' : 'Row'}" data-at="${id}"><td><input type="image" id="ctl00_M_gv_ctl0${i}_ib" title="${state}" src="../images/status${i}.gif" disabled="disabled"></td><td data-to>${address}</td><td>${subject}</td><td>${time}</td><td><a id="ctl00_M_gv_ctl0${i}_lb" href="javascript:__doPostBack('ctl00$M$gv$ctl0${i}$lb','')">Logs</a>&nbsp;<a href="javascript:__doPostBack('ctl00$M$gv$ctl0${i}$ld','')">Deliver</a></td></tr>`,
  )}<tr class="Pager"><td colspan="5"><table><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('ctl00$M$gv','Page$2')">2</a></td></tr></table></td></tr></table></div></div></form>`;

const senchaModern = () =>
  `<div class="x-grid" role="grid"><div class="x-headercontainer"><div class="x-gridcolumn" role="columnheader"><div class="x-text-el">Status</div></div></div><div class="x-innerct">${each(
    ({ id, state, address, subject, time, i }) =>
      `<div class="x-listitem x-gridrow" role="row" aria-rowindex="${i + 2}" data-recordindex="${i}" data-at="${id}"><div class="x-cells-el"><div class="x-gridcell" role="gridcell"><div class="x-body-el"><span class="x-fa fa-circle" data-qtip="${state}"></span></div></div><div class="x-gridcell" role="gridcell"><div class="x-body-el" data-to>${address}</div></div><div class="x-gridcell"><div class="x-body-el">${subject}</div></div><div class="x-gridcell"><div class="x-body-el">${time}</div></div><div class="x-gridcell x-widgetcell"><div class="x-button x-has-text"><div class="x-inner-el"><div class="x-text-el" id="ext-b-${i}-t">Logs</div></div><button class="x-button-el" aria-labelledby="ext-b-${i}-t"></button></div></div></div></div>`,
  )}</div></div>`;

const wicket = () =>
  `<table class="dataview"><thead><tr class="headers"><th scope="col"><span>Status</span></th><th><span>To</span></th><th></th><th></th><th></th></tr></thead><tbody>${each(
    ({ id, state, address, subject, time, i }) =>
      `<tr class="${i % 2 ? 'odd' : 'even'}" data-at="${id}"><td><span wicket:id="s" class="label">${state}</span></td><td data-to><div wicket:id="to">${address}</div></td><td><span>${subject}</span></td><td>${time}</td><td><div wicket:id="actions"><a wicket:id="l" id="id${i}1" href="javascript:;"><span>View logs</span></a> <a id="id${i}2" href="./wicket/page?3-1.-t-rows-${i}-deliver">Deliver</a></div></td></tr>`,
  )}</tbody></table>`;

const frappe = () =>
  `<div class="frappe-list"><div class="result"><header class="level list-row-head"><div class="list-row-col">Status</div><div class="list-row-col">To</div></header>${each(
    ({ id, state, address, subject, time }) =>
      `<div class="list-row-container" tabindex="1" data-at="${id}"><div class="level list-row"><div class="level-left"><div class="list-row-col"><span class="indicator-pill filterable no-indicator-dot ellipsis" data-filter="status,=,${state}"><span class="ellipsis">${state}</span></span></div><div class="list-row-col ellipsis"><a data-to>${address}</a></div><div class="list-row-col">${subject}</div></div><div class="level-right"><span class="frappe-timestamp" title="${time}">${time}</span><button class="btn btn-xs btn-default">Logs</button></div></div></div>`,
  )}</div></div>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['Ant Design', antDesign],
  ['PrimeFaces', primeFaces],
  ['ASP.NET Web Forms', webForms],
  ['Sencha Modern', senchaModern],
  ['Wicket', wicket],
  ['Frappe', frappe],
])('%s: its rows are found with their states and Logs, also when they come again', (_name, render) => {
  document.body.innerHTML = `<main><h1>Quarantine</h1>${render()}</main>`;
  expectRows(document.body);
  // What a partial update does.
  const main = document.querySelector('main') as Element;
  main.innerHTML = render();
  expectRows(main.lastElementChild as Element);
});
