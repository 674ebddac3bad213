// @vitest-environment happy-dom

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NextMailPanel } from '@/components/next-mail/next-mail-panel';
import { Options } from '@/components/options/options';
import { SettingsAlone } from '@/components/options/settings-alone';
import { Shortcuts } from '@/components/options/shortcuts';
import { ProblemReport } from '@/components/parts/problem-report';
import { FollowedRow } from '@/components/popup/followed-row';
import { PageStatus } from '@/components/popup/page-status';
import { Popup } from '@/components/popup/popup';
import { Welcome } from '@/components/welcome/welcome';
import { CasePanel } from '@/components/workbench/case-panel';
import { DropField } from '@/components/workbench/drop-field';
import { EmptyHistory } from '@/components/workbench/empty-history';
import { FilterBar } from '@/components/workbench/list/filter-bar';
import { ListTools } from '@/components/workbench/list/list-tools';
import { MessageHead } from '@/components/workbench/list/message-head';
import { PeriodBar } from '@/components/workbench/period-bar';
import { Workbench } from '@/components/workbench/workbench';
import { collectTexts } from '@/entrypoints/terminal/words/collect-texts';
import { defaultSettings } from '@/utils/extension/settings';
import { english, type Plural, speak } from '@/utils/words/language';
import { languages } from '@/utils/words/language-names';

/** A language that nobody speaks: each text in brackets. What stands outside of them was forgotten. */
const all = collectTexts().flatMap(({ places }) => places.flatMap(({ texts }) => texts));
const bracketed = all.map(({ text, one }): [string, string | Plural] => [
  text,
  one === null ? `⟦${text}⟧` : { one: `⟦${one}⟧`, other: `⟦${text}⟧` },
]);
const invented = { code: 'qaa', texts: Object.fromEntries(bracketed), grammar: null };

beforeEach(() => speak(invented));
afterEach(() => {
  speak(english);
  act(() => render(null, document.body));
});

const nothing = () => {};
const promised = async () => '';
const yes = async () => true;
const site = { site: 'https://1.2.3.4/*', host: '1.2.3.4' };
const mail = { reader: 'admin', readerWords: '1', subject: '2', body: '3' } as const;
const ledger = { causes: [], actors: [], statuses: [] };

const views: Readonly<Record<string, ComponentChild>> = {
  options: (
    <Options
      settings={defaultSettings}
      managed={['redact']}
      problem=""
      builtIn={['1.1.1.1']}
      sites={[{ ...site, kept: '7' }]}
      wanted={[site]}
      kept="7"
      portals={[{ portal: '1', name: '1', words: '7' }]}
      onChange={nothing}
      onRemove={nothing}
      onAdd={promised}
      onExport={promised}
      onImport={promised}
      onErase={promised}
      onErasePortal={promised}
    >
      <SettingsAlone onSave={promised} onReset={promised} onUndo={promised} />
      <Shortcuts shortcuts={[{ what: '1', keys: '' }]} where="2" onChange={nothing} />
    </Options>
  ),
  welcome: <Welcome portalHref="https://1.1.1.1/" hosts={['1.1.1.1']} isAllowed={false} onAllow={nothing} />,
  popup: (
    <Popup
      read={() => new Promise(nothing)}
      onSettings={nothing}
      onPanel={nothing}
      onWorkbench={nothing}
      onKeep={promised}
      onCopy={yes}
      end={<ProblemReport onWrite={promised} onCopy={yes} />}
    >
      <PageStatus view={{ line: '1', hints: [], action: 'use' }} onUse={nothing} onReload={nothing} />
      <FollowedRow row={null} view={null} onStep={nothing} onCopy={yes} onWorkbench={nothing} />
    </Popup>
  ),
  workbench: (
    <Workbench source="files" hrefOf={() => '#'} isDropping={false} onSkip={nothing}>
      <DropField isAlone={true} onFiles={nothing} onText={nothing} onSample={nothing} />
      <EmptyHistory onSample={nothing} />
      <PeriodBar periods={[]} other="" isAll={true} onAll={nothing} />
      <FilterBar
        filter={{ text: '1' }}
        ledger={ledger as unknown as Parameters<typeof FilterBar>[0]['ledger']}
        onChange={nothing}
      />
      <ListTools words="1" onExport={promised} onTicket={yes} onKeep={promised} />
      <MessageHead sort={{ key: 'last', isDescending: true }} onSort={nothing} />
      <CasePanel onLook={async () => []} onSave={promised} />
      <NextMailPanel
        mails={[mail]}
        actions={{ copy: yes, save: nothing, addressOf: () => null }}
        redact={false}
        onRedact={nothing}
      />
    </Workbench>
  ),
};

it.each(Object.entries(views))('%s: nothing is said outside of the language', (_, view) => {
  act(() => render(view, document.body));
  const said = wordsIn(document.body);
  expect(said.filter((words) => words.includes('⟦')).length).toBeGreaterThan(10);
  expect(said.filter((words) => isOutside(words))).toEqual([]);
});

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/** All that is seen or read aloud: texts, and attributes that say something. */
function wordsIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
  ]);
}

/** Names, and examples of what is typed. */
const NAMES = /^(?:Yellowline|CSV|JSON lines|Markdown|UTC.*|https:\/\/\S+|to=<.*)$/s;
/** Each is called by what it calls itself. */
const LANGUAGES = ['English', ...Object.values(languages)];

function isOutside(words: string): boolean {
  let rest = words;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return /\p{L}{2}/u.test(rest) && !NAMES.test(rest.trim()) && !LANGUAGES.includes(rest);
}
