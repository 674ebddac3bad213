import { type SettingShape, type Settings, settingShapes } from './settings';

/** What an IT department is told of each. */
const TITLES: Readonly<Record<keyof Settings, string>> = {
  hoverFetch: "Read a message's log when its row is pointed at",
  overview: 'Show the overview over the list',
  rowReasons: 'Say the reason in the rows of the list',
  redact: 'Replace addresses and names in copied reports',
  historyDays: 'Days that diagnosed messages are kept: 7 to 90, or 0 for none',
  logZone: 'Clock of logs that name no zone: browser, utc, or an offset such as +02:00',
  scheme: 'Colours',
  language: 'Language: a code such as de, or nothing for that of the browser',
  textLanguage:
    'Language of texts that are copied, mailed or saved: a code such as de, or nothing for the language above',
};

/**
 * The schema of the browsers' policies for this extension, `public/managed-schema.json`, as the shapes of the settings have it. Chrome knows a
 * part of JSON Schema only, without `anyOf` and `pattern` (developer.chrome.com, "Manifest for storage areas", seen 2026-11): what is too loose
 * in it is refused when it is read.
 */
export function managedSchema(): object {
  const settings = Object.entries(settingShapes).map(([name, shape]) => [
    name,
    { title: TITLES[name as keyof Settings], ...kindOf(shape) },
  ]);
  const portals = {
    title: 'Portals',
    description:
      'Match patterns of further Quarantine+ portals, such as https://panel.example.com/*. The person is asked to allow each.',
    type: 'array',
    items: { type: 'string' },
  };
  return { type: 'object', properties: { portals, ...Object.fromEntries(settings) } };
}

function kindOf(shape: SettingShape): object {
  if (shape.type === 'picklist') return { type: 'string', enum: shape.options };
  if (shape.type === 'days') return { type: 'integer', minimum: shape.none, maximum: shape.most };
  return { type: shape.type };
}
