import type { FixTopic, Platform } from '../../engine/types';
import { textOf } from '../words/steps';
import type { LinkWords } from '../words/words';
import { folded } from './folded';

type FindLink = (key: string) => LinkWords | null;

/** The end of the catalogue: how each platform is recognised, and each kind of fix with all who tell how it is done there. */
export function platformSections(platforms: readonly Platform[], link: FindLink): string[] {
  const topics = [...new Set(platforms.flatMap(({ fixes }) => Object.keys(fixes) as FixTopic[]))].sort();
  return [
    '## Platforms',
    `${platforms.length} receiving systems, told by the name of their host or by their words; the first in this list that fits.`,
    folded('How they are recognised', platforms.flatMap(platformLines)),
    ...topics.map((topic) => fixSection(topic, platforms, link)),
  ];
}

function platformLines({ name, hosts, words }: Platform): string[] {
  return [name, ...(hosts.length > 0 ? [`  hosts  ${hosts.join(' ')}`] : []), `  words  ${words.source}`];
}

function fixSection(topic: FixTopic, platforms: readonly Platform[], link: FindLink): string {
  const lines = platforms.flatMap(({ name, fixes }) => {
    const fix = fixes[topic];
    if (!fix) return [];
    const page = fix.link ? link(fix.link) : null;
    return [`- ${name}: ${fix.steps.map(textOf).join(' ')}${page ? ` ([${page.title}](${page.url}))` : ''}`];
  });
  return [`### fix-${topic}`, lines.join('\n')].join('\n\n');
}
