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
    label: 'Read a message’s log when I point at it',
    hint: 'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.',
  },
  {
    name: 'overview',
    label: 'Show the overview over the list',
    hint: 'How many messages are not delivered, by who must act.',
  },
  {
    name: 'rowReasons',
    label: 'Say the reason in the row',
    hint: 'A small line under the subject of each message whose log was read.',
  },
  {
    name: 'redact',
    label: 'Replace addresses and names in copied reports',
    hint: 'jane@example.com becomes recipient-1@domain-1, the same throughout one report.',
  },
] as const;

const days: readonly (readonly [number, string])[] = [
  [0, 'Off: nothing is kept'],
  [7, '7 days'],
  [14, '14 days'],
  [30, '30 days, as long as the portal'],
  [60, '60 days'],
  [90, '90 days'],
];

const schemes = [
  ['system', 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** All choices. Each is kept as soon as it is made. */
export function Choices(props: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>On the portal’s pages</legend>
        {switches.map((one) => (
          <Switch {...one} {...props} key={one.name} />
        ))}
      </fieldset>
      <fieldset>
        <legend>Everywhere</legend>
        <KeepingChoice {...props} />
        <ZoneChoice {...props} />
        <SchemeChoice {...props} />
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
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function KeepingChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="historyDays"
      label="Keep diagnosed messages"
      hint="In this browser alone, and nothing of private windows. Each message counts from when it was seen last."
      value={String(settings.historyDays)}
      options={withCurrent(days, settings.historyDays)}
      isManaged={managed.includes('historyDays')}
      onChoose={(value) => onChange({ historyDays: Number(value) })}
    />
  );
}

function ZoneChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="logZone"
      label="Logs that name no time zone are on"
      hint="Most relays write their local time, without saying which."
      value={settings.logZone}
      options={zones}
      isManaged={managed.includes('logZone')}
      onChoose={(logZone) => onChange({ logZone })}
    />
  );
}

function SchemeChoice({ settings, managed, onChange }: ChoicesProps) {
  return (
    <Select
      name="scheme"
      label="Colours"
      hint="Pages of the portal that are open take this when they are loaded again."
      value={settings.scheme}
      options={schemes}
      isManaged={managed.includes('scheme')}
      onChoose={(scheme) => onChange({ scheme })}
    />
  );
}

function withCurrent(all: typeof days, current: number): readonly (readonly [string, string])[] {
  const isKnown = all.some(([value]) => value === current);
  const more: typeof days = isKnown ? [] : [[current, `${current} days`]];
  return [...all, ...more].sort((a, b) => a[0] - b[0]).map(([value, word]) => [String(value), word]);
}

/** Whole hours, and the halves and quarters that countries have (IANA time zone database, 2026). */
const offsets = [
  '-12:00 -11:00 -10:00 -09:30 -09:00 -08:00 -07:00 -06:00 -05:00 -04:00 -03:30 -03:00 -02:00 -01:00',
  '+01:00 +02:00 +03:00 +03:30 +04:00 +04:30 +05:00 +05:30 +05:45 +06:00 +06:30 +07:00 +08:00 +08:45',
  '+09:00 +09:30 +10:00 +10:30 +11:00 +12:00 +12:45 +13:00 +14:00',
].flatMap((line) => line.split(' '));

const zones: readonly (readonly [string, string])[] = [
  ['browser', 'the clock of this computer'],
  ['utc', 'UTC'],
  ...offsets.map((offset) => [offset, `UTC${offset}`] as const),
];
