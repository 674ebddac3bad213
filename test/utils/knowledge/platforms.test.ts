import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRecogniseHost } from '@/utils/engine/cause/platform';
import { requiredLiterals } from '@/utils/engine/cause/required-literals';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { platforms } from '@/utils/knowledge/platforms';
import { textOf } from '@/utils/report/words/steps';

const engine = createEngine(knowledge, formats);
const platformOf = (reply: string) => engine.diagnoseReply(reply).finding.platform;

describe('the list of platforms', () => {
  it('holds each file under utils/knowledge/platforms once, under the id of its name', () => {
    const files = readdirSync('utils/knowledge/platforms').map((file) => file.replace('.ts', ''));
    const ids = platforms.map(({ id }) => id);
    expect(ids.sort()).toEqual(files.filter((file) => file !== 'index').sort());
  });

  it('gives each host to one platform only', () => {
    const hosts = platforms.flatMap((platform) => platform.hosts);
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    // They are looked up by their last two labels.
    expect(hosts.filter((host) => !host.includes('.'))).toEqual([]);
  });

  it('has steps of their own for the platforms that causes name', () => {
    const ids = new Set(platforms.map(({ id }) => id));
    for (const { id, platformSteps } of knowledge.causes)
      for (const platform of Object.keys(platformSteps ?? {}))
        expect(ids.has(platform), `${id} names ${platform}`).toBe(true);
  });

  it('has a kind of fix for each that a platform tells how to do', () => {
    const asked = new Set(knowledge.causes.map(({ fix }) => fix));
    for (const { id, fixes } of platforms)
      for (const topic of Object.keys(fixes))
        expect(asked.has(topic as never), `no cause asks for ${topic} of ${id}`).toBe(true);
  });
});

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it('has words for people', () => {
    expect(platform.name).not.toBe('');
    expect(Object.keys(platform.fixes).length, 'at least one fix').toBeGreaterThan(0);
    for (const { steps, link } of Object.values(platform.fixes)) {
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps.map(textOf))
        expect(step, 'a step begins with a verb, ends with a full stop').toMatch(/^[A-Z].*[.…]$/s);
      if (link) expect(Object.keys(links), `link ${link}`).toContain(link);
    }
  });

  it('is found through the index: each way its words may run has a text of its own', () => {
    for (const branch of requiredLiterals(platform.words)) expect(branch).not.toEqual([]);
  });

  it('is recognised in each reply it claims, and in no look-alike', () => {
    expect(platform.examples.match.length).toBeGreaterThan(0);
    for (const example of platform.examples.match) expect(platformOf(example), example).toBe(id);
    for (const example of platform.examples.ignore) expect(platformOf(example), example).not.toBe(id);
  });
});

describe('a host tells its platform', () => {
  const recogniseHost = createRecogniseHost(platforms);
  it.each([
    ['example-com.mail.protection.outlook.com', 'microsoft-365'],
    ['example-com.j-v1.mx.microsoft', 'microsoft-365'],
    ['ASPMX.L.GOOGLE.COM', 'google-workspace'],
    ['mx0a-00012345.pphosted.com', 'proofpoint'],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['d12345.a.ess.uk.barracudanetworks.com', 'barracuda'],
    ['mx01.mail.icloud.com', 'apple'],
    ['mx00.ionos.de', null],
    ['mail.example.com', null],
    ['mail.protection.outlook.com.example.com', null],
    ['notgoogle.com', null],
  ])('%s: %s', (host, platform) => {
    expect(recogniseHost({ host, address: null, port: 25 })).toBe(platform);
  });

  it('nothing where there is no host', () => {
    expect(recogniseHost(null)).toBeNull();
  });
});
