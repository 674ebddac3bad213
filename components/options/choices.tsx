import { languages } from '@/utils/words/language-names';
import { say, sayCount, text } from '@/utils/words/say';
import { Select } from './select';

/** What can be chosen, as the component shows it. */
interface ChosenSettings {
  readonly hoverFetch: boolean;
  readonly overview: boolean;
  readonly rowReasons: boolean;
  readonly redact: boolean;
  readonly historyDays: number;
  readonly logZone: string;
  readonly scheme: string;
  readonly language: string;
  readonly textLanguage: string;
}

export interface ChoicesProps {
  settings: ChosenSettings;
  /** Names of the settings that the organisation has set. */
  managed: readonly string[];
  onChange(change: Partial<ChosenSettings>): void;
}

const switches = [
  {
    name: 'hoverFetch',
    label: text('Read a message’s log when I point at it'),
    hint: text(
      'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.',
    ),
  },
  {
    name: 'overview',
    label: text('Show the overview over the list'),
    hint: text('How many messages are not delivered, by who must act.'),
  },
  {
    name: 'rowReasons',
    label: text('Say the reason in the row'),
    hint: text('A small line under the subject of each message whose log was read.'),
  },
  {
    name: 'redact',
    label: text('Replace addresses and names in copied reports'),
    hint: text('jane@example.com becomes recipient-1@domain-1, the same throughout one report.'),
  },
] as const;

const days: readonly number[] = [0, 7, 14, 30, 60, 90];

const schemes = [
  ['system', text('As the system has it')],
  ['light', text('Light')],
  ['dark', text('Dark')],
] as const;

/** All choices. Each is kept as soon as it is made. */
export function Choices(props: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>{say('On the portal’s pages')}</legend>
        {switches.map((one) => (
          <Switch {...one} {...props} key={one.name} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('Everywhere')}</legend>
        <KeepingChoice {...props} />
        <ZoneChoice {...props} />
        <SchemeChoice {...props} />
        <LanguageChoice {...props} />
        <TextLanguageChoice {...props} />
      </fieldset>
    </>
  );
}

type SwitchProps = ChoicesProps & (typeof switches)[number];

function Switch({ name, label, hint, settings, managed, onChange }: SwitchProps) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={name}
        checked={settings[name]}
        disabled={managed.includes(name)}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      <label for={name}>{say(label)}</label>
      <p class="hint" id={`${name}-hint`}>
        {say(hint)}
      </p>
    </div>
  );
}

function KeepingChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="historyDays"
      label={say('Keep diagnosed messages')}
      hint={say(
        'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.',
      )}
      value={String(settings.historyDays)}
      options={dayOptions(settings.historyDays)}
      isManaged={managed.includes('historyDays')}
      onChoose={(value) => onChange({ historyDays: Number(value) })}
    />
  );
}

function ZoneChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="logZone"
      label={say('Logs that name no time zone are on')}
      hint={say('Most relays write their local time, without saying which.')}
      value={settings.logZone}
      options={zoneOptions()}
      isManaged={managed.includes('logZone')}
      onChoose={(logZone) => onChange({ logZone })}
    />
  );
}

function SchemeChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="scheme"
      label={say('Colours')}
      hint={say('Pages of the portal that are open take this when they are loaded again.')}
      value={settings.scheme}
      options={schemes.map(([value, words]) => [value, say(words)])}
      isManaged={managed.includes('scheme')}
      onChoose={(scheme) => onChange({ scheme })}
    />
  );
}

function LanguageChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="language"
      label={say('Language')}
      hint={say('Pages of the portal that are open take this when they are loaded again.')}
      value={settings.language}
      options={[['', say('As the browser has it')], ...languageOptions]}
      isManaged={managed.includes('language')}
      onChoose={(language) => onChange({ language })}
    />
  );
}

function TextLanguageChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="textLanguage"
      label={say('Language of texts for others')}
      hint={say('Of what is copied, mailed or saved: who gets it may read another one than you.')}
      value={settings.textLanguage}
      options={[['', say('The same')], ...languageOptions]}
      isManaged={managed.includes('textLanguage')}
      onChoose={(textLanguage) => onChange({ textLanguage })}
    />
  );
}

type Options = readonly (readonly [value: string, words: string])[];

/** Each by what it calls itself. */
const languageOptions: Options = [['en', 'English'], ...Object.entries(languages)];

function dayOptions(current: number): Options {
  const all = [...new Set([...days, current])].sort((a, b) => a - b);
  return all.map((value) => [String(value), dayWords(value)]);
}

function dayWords(value: number): string {
  if (value === 0) return say('Off: nothing is kept');
  if (value === 30) return say('30 days, as long as the portal');
  return sayCount(value, { one: '{n} day', other: '{n} days' });
}

/** Whole hours, and the halves and quarters that countries have (IANA time zone database, 2026). */
const offsets = [
  '-12:00 -11:00 -10:00 -09:30 -09:00 -08:00 -07:00 -06:00 -05:00 -04:00 -03:30 -03:00 -02:00 -01:00',
  '+01:00 +02:00 +03:00 +03:30 +04:00 +04:30 +05:00 +05:30 +05:45 +06:00 +06:30 +07:00 +08:00 +08:45',
  '+09:00 +09:30 +10:00 +10:30 +11:00 +12:00 +12:45 +13:00 +14:00',
].flatMap((line) => line.split(' '));

function zoneOptions(): Options {
  return [
    ['browser', say('the clock of this computer')],
    ['utc', 'UTC'],
    ...offsets.map((offset) => [offset, `UTC${offset}`] as const),
  ];
}
