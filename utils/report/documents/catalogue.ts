import type { Cause, Concept, Platform, Signal } from '../../engine/types';
import { textOf } from '../words/steps';
import type { LinkWords } from '../words/words';
import { platformSections } from './catalogue-platforms';
import { sayings, type Weighed } from './catalogue-sayings';
import { folded } from './folded';

/** What the catalogue tells of. The knowledge comes in as an argument, as everywhere in this folder. */
export interface CatalogueSource {
  readonly causes: readonly Cause[];
  readonly platforms: readonly Platform[];
  readonly vocabulary: readonly Concept[];
  weighedFor(cause: string): readonly Weighed[];
  link(key: string): LinkWords | null;
}

/** Writes all causes as one Markdown page: id, meaning, who acts, steps, how each is recognised, examples of both signs; and what platforms add. */
export function writeCatalogue(source: CatalogueSource): string {
  const { causes, platforms, link } = source;
  const groups = [...new Set(causes.map(groupOf))];
  const sections = groups.map((group) =>
    groupSection(
      group,
      causes.filter((cause) => groupOf(cause) === group),
      source,
    ),
  );
  return `${[...opening(causes, groups), ...sections, ...platformSections(platforms, link)].join('\n\n')}\n`;
}

function groupOf({ id }: Cause): string {
  return id.slice(0, id.indexOf('.'));
}

function opening(causes: readonly Cause[], groups: readonly string[]): string[] {
  const lists = groups.map((group) => {
    const own = causes.filter((cause) => groupOf(cause) === group);
    return `- ${group}: ${own.map(({ id }) => `[${id}](#${anchor(id)})`).join(', ')}`;
  });
  return [
    '# The causes',
    '<!-- Written by `npm run docs` from utils/knowledge. Change it there. -->',
    `${causes.length} reasons why mail is stuck, as Yellowline tells them apart. Who acts is seen from a company whose mail goes through a filter that hands it on to the company’s own mail server.`,
    'A reply is read in two ways, and where both come to the same cause it is certain. The first way is what its words say in the concepts of `utils/knowledge/vocabulary`: each concept speaks for some causes and against others. The second is signals, of which the most specific one wins: patterns that are matched against the words of a reply in lower case, in which `~addr`, `~ip`, `~host`, `~url` and `~id` stand for what varies.',
    'How to read a signal: `proof` is what nobody else says, `strong` what is clear by itself, `hint` what others say, too. What stands between “ and ” is said just so; `first … then … within 44 characters …` are words in this order; what is left are regular expressions. Nothing is the cause where what stands behind `unless` is said as well. A line of “What it says” means all of its words, in any order.',
    lists.join('\n'),
  ];
}

/** As GitHub makes it of a heading. */
function anchor(id: string): string {
  return id.replace('.', '');
}

function groupSection(group: string, causes: readonly Cause[], source: CatalogueSource): string {
  return [`## ${group}`, ...causes.map((cause) => causeSection(cause, source))].join('\n\n');
}

function causeSection(cause: Cause, source: CatalogueSource): string {
  const pages = cause.links.map(source.link).filter((page) => page !== null);
  return [
    `### ${cause.id}`,
    `**${cause.title}.** ${cause.meaning}`,
    `Who acts: ${actors(cause)}. ${permanences[cause.permanence]}`,
    cause.steps.map((step, i) => `${i + 1}. ${textOf(step)}`).join('\n'),
    ownSteps(cause),
    pages.map(({ title, url }) => `- [${title}](${url})`).join('\n'),
    sayings(cause, source),
    recognised(cause.signals),
    examples('Read as this cause', cause.examples.match),
    examples('Looks alike and is another', cause.examples.ignore),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The kind of fix leads to what each platform tells; a cause that needs others than those has its own. */
function ownSteps({ fix, platformSteps = {} }: Cause): string {
  const own = Object.entries(platformSteps).map(([id, steps]) => `- ${id}: ${steps.map(textOf).join(' ')}`);
  const kind = fix ? [`How it is done on a platform: [${fix}](#fix-${fix}).`] : [];
  return [...kind, ...own].join('\n');
}

const permanences: Readonly<Record<Cause['permanence'], string>> = {
  temporary: 'Trying again can help.',
  permanent: 'Trying again does not help.',
  either: 'Whether trying again can help depends on the reply.',
};

const actorNames: Readonly<Record<Cause['actor'], string>> = {
  recipient: 'the owner of the mailbox',
  'mail-admin': 'the admin of the receiving mail server',
  'dns-admin': 'the admin of DNS and network',
  sender: 'the sender or the sender’s mail admin',
  'filter-provider': 'the filter’s provider',
  nobody: 'nobody, it is tried again',
};

function actors({ actor, actorWhen = [] }: Cause): string {
  const others = actorWhen.map((rule) => {
    const when = [...(rule.status ?? []), rule.saidBy && `said by the ${rule.saidBy}`].filter(Boolean);
    return `${actorNames[rule.actor]} (${when.join(', ')})`;
  });
  return [actorNames[actor], ...others].join('; ');
}

function recognised(signals: readonly Signal[]): string {
  if (signals.length === 0) return 'Recognised by the state of the queue, or where nothing else fits.';
  return folded('How it is recognised', signals.flatMap(signalLines));
}

function signalLines(signal: Signal): string[] {
  const conditions = [
    signal.code && `reply code ${signal.code.map((code) => (code < 10 ? `${code}xx` : code)).join(' or ')}`,
    signal.enhanced &&
      `enhanced code ${signal.enhanced.map((code) => (code.startsWith('.') ? `x${code}` : code)).join(' or ')}`,
    signal.stage && `at ${signal.stage.join(' or ')}`,
    signal.saidBy && `said by the ${signal.saidBy}`,
  ].filter(Boolean);
  return [
    `${signal.strength ?? 'strong'}${conditions.length > 0 ? `, ${conditions.join(', ')}` : ''}`,
    ...wordLines('words ', signal.phrases, signal.words),
    ...(signal.sentences ?? []).map((sentence) => `  first  ${sayAloud(sentence)}`),
    ...wordLines('unless', signal.unlessPhrases, signal.unless),
  ];
}

function wordLines(name: string, phrases: string | undefined, patterns: Signal['words']): string[] {
  const own = patterns ? ('source' in patterns ? [patterns] : patterns) : [];
  const said = phrases ? [`  ${name} “${phrases.replace(/\s+/g, ' ').trim().replaceAll(', ', '”, “')}”`] : [];
  return [...said, ...own.map(({ source }) => `  ${name} ${source}`)];
}

/** `user, mailbox` / `within 20: full` becomes “user”, “mailbox”, then within 20 characters “full”. */
function sayAloud(sentence: string): string {
  const steps = sentence
    .replace(/,\s+/g, ', ')
    .split('\n')
    .map((step) => step.trim())
    .filter(Boolean);
  return steps
    .map((step) => step.replace(/^((?:maybe )?(?:(?:within|before) \d+: )?)(.+)$/, quoteWords))
    .join(', then ');
}

function quoteWords(_: string, manner: string, words: string): string {
  const how = manner.replace(/(within|before) (\d+): /, '$1 $2 characters ');
  return `${how}“${words.replaceAll(', ', '”, “')}”`;
}

function examples(title: string, texts: readonly string[]): string {
  return texts.length > 0 ? folded(title, texts) : '';
}
